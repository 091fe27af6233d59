import { Button, Group } from '@mantine/core';
import type { RateCardsTableRowFragment } from '../../gql/operations.ts';
import { formatDate } from '../../lib/format.ts';
import { FactTable } from '../../ui/FactTable.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { dayOf, nameOfCard } from './rateCardWords.ts';

type Props = {
  /** Undefined until they are known. */
  cards: readonly RateCardsTableRowFragment[] | undefined;
  /** The one whose rates are shown. */
  shown: string | undefined;
  /** Why cards cannot be changed by this person; undefined if they can. */
  reason: string | undefined;
  onShow: (id: string) => void;
  onDelete: (id: string) => void;
};

export function RateCardsTable({ cards, shown, reason, onShow, onDelete }: Props) {
  return (
    <FactTable
      label="Rate cards"
      rows={cards}
      rowKey={({ id }) => id}
      columns={[
        { head: 'Valid from', cell: dayOf },
        { head: 'Currency', cell: ({ currency }) => currency },
        { head: 'Markets', cell: ({ rates }) => rates.length },
        {
          head: 'Imported',
          cell: ({ importedBy, importedAt, isSample }) =>
            isSample ? 'Sample data' : `${formatDate(importedAt)} by ${importedBy}`,
        },
        {
          head: 'Actions',
          align: 'right',
          isControl: true,
          cell: (card) => (
            <Group gap="xs" justify="flex-end" wrap="nowrap">
              <Button
                size="xs"
                aria-pressed={card.id === shown}
                aria-label={`Show ${nameOfCard(card)}`}
                onClick={() => onShow(card.id)}
              >
                Show
              </Button>
              <ReasonedButton
                size="xs"
                reason={reason}
                onClick={() => onDelete(card.id)}
                aria-label={`Delete ${nameOfCard(card)}`}
              >
                Delete
              </ReasonedButton>
            </Group>
          ),
        },
      ]}
    />
  );
}
