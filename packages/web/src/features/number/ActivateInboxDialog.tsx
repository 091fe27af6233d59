import {
  type ActivateInboxDialogFragment,
  useActivateInboxMutation,
} from '../../gql/operations.ts';
import { useConfig } from '../../lib/config.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useAction } from './useAction.ts';

type Props = { number: ActivateInboxDialogFragment; onClose: () => void };

export function ActivateInboxDialog({ number, onClose }: Props) {
  const { inboxUrl } = useConfig();
  const [activate] = useActivateInboxMutation();
  const { busy, problem, run } = useAction();
  const confirm = async () => {
    const done = await run(async () => {
      const { data } = await activate({ variables: { input: { phoneNumberId: number.id } } });
      return data?.activateInbox;
    });
    if (!done) return;
    window.open(inboxUrl, '_blank', 'noopener');
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      title="Activate inbox"
      confirm="Activate and open"
      refuse="Cancel"
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        Messages of {number.formattedNumber} can then be read and answered in the inbox, which opens
        in a new tab.
      </p>
    </ConfirmDialog>
  );
}
