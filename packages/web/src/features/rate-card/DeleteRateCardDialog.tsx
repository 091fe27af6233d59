import { type RateCardsTableRowFragment, useDeleteRateCardMutation } from '../../gql/operations.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { nameOfCard } from './rateCardWords.ts';

type Props = { card: RateCardsTableRowFragment; onClose: () => void; onDeleted: () => void };

/** Says what counts in place of a card, before it is gone. */
export function DeleteRateCardDialog({ card, onClose, onDeleted }: Props) {
  const [deleteRateCard] = useDeleteRateCardMutation();
  const { problem, busy, attempt } = useAttempt();
  const confirm = async () => {
    const isDone = await attempt(async () => {
      const { data } = await deleteRateCard({ variables: { input: { rateCardId: card.id } } });
      return data?.deleteRateCard.userErrors;
    });
    if (isDone) onDeleted();
  };
  return (
    <ConfirmDialog
      opened
      title={`Delete ${nameOfCard(card)}?`}
      confirm="Delete rate card"
      refuse="Keep it"
      danger
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        The card before it counts again. Without one, templates no longer tell what another category
        costs.
      </p>
    </ConfirmDialog>
  );
}
