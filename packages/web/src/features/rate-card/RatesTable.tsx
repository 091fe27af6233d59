import type { RateCardsTableRowFragment } from '../../gql/operations.ts';
import { formatMoney, marketName } from '../../lib/money.ts';
import { FactTable } from '../../ui/FactTable.tsx';
import { nameOfCard } from './rateCardWords.ts';

/** Countries by name, then what is not one of them. */
function byName(a: { market: string }, b: { market: string }): number {
  const isRegion = (market: string) => Number(market.length > 2);
  return (
    isRegion(a.market) - isRegion(b.market) ||
    marketName(a.market).localeCompare(marketName(b.market))
  );
}

/** What 1,000 messages cost in each market, as templates tell it. */
export function RatesTable({ card }: { card: RateCardsTableRowFragment }) {
  const { currency, rates } = card;
  const thousand = (perMessage: string | null) =>
    perMessage === null
      ? 'Not known'
      : formatMoney({ amount: String(Math.round(Number(perMessage) * 1e6) / 1e3), currency });
  return (
    <FactTable
      label={`Cost of 1,000 messages, ${nameOfCard(card)}`}
      rows={rates.toSorted(byName)}
      rowKey={({ market }) => market}
      columns={[
        { head: 'Market', cell: ({ market }) => marketName(market) },
        { head: 'Marketing', align: 'right', cell: ({ marketing }) => thousand(marketing) },
        { head: 'Utility', align: 'right', cell: ({ utility }) => thousand(utility) },
        {
          head: 'Authentication',
          align: 'right',
          cell: ({ authentication }) => thousand(authentication),
        },
      ]}
    />
  );
}
