import { randomUUID } from 'node:crypto';
import { spreadRates } from 'server/domains/rate-card/keep-rate-cards';
import { RateCard } from 'server/domains/rate-card/rate-card.entity';
import { Template } from 'server/domains/template/template.entity';
import type { Services } from 'server/services';
import { daysAgo } from './days-ago.ts';

type EntityManager = Services['orm']['em'];

/** Made up, in the order of magnitude of real ones: market, marketing, utility, authentication. */
const EURO: [string, string, string, string][] = [
  ['AE', '0.0452', '0.0142', '0.0142'],
  ['AR', '0.0561', '0.0236', '0.0236'],
  ['BR', '0.0568', '0.0062', '0.0062'],
  ['CO', '0.0114', '0.0008', '0.0008'],
  ['DE', '0.1131', '0.0456', '0.0456'],
  ['ES', '0.0509', '0.0166', '0.0166'],
  ['FR', '0.0712', '0.0249', '0.0249'],
  ['GB', '0.0439', '0.0183', '0.0183'],
  ['IN', '0.0098', '0.0012', '0.0012'],
  ['IT', '0.0572', '0.0249', '0.0249'],
  ['MX', '0.0272', '0.0076', '0.0076'],
  ['NL', '0.1327', '0.0415', '0.0415'],
  ['North America', '0.0208', '0.0033', '0.0033'],
  ['Rest of Central & Eastern Europe', '0.0714', '0.0176', '0.0176'],
  ['Rest of Latin America', '0.0615', '0.0094', '0.0094'],
  ['Rest of Western Europe', '0.0492', '0.0142', '0.0142'],
  ['Other', '0.0502', '0.0064', '0.0064'],
];
const DOLLARS_PER_EURO = 1.16;

const inDollars = (euros: string) => (Number(euros) * DOLLARS_PER_EURO).toFixed(4);

/** Rate cards of the operator, and when Meta made a template dearer that it recategorised. */
export async function keepRates(em: EntityManager, now: Date): Promise<void> {
  const rates = {
    EUR: EURO,
    USD: EURO.map(([market, ...prices]) => [market, ...prices.map(inDollars)] as const),
  };
  for (const [currency, lines] of Object.entries(rates)) {
    em.create(RateCard, {
      id: randomUUID(),
      currency,
      validFrom: daysAgo(now, 140).toISOString().slice(0, 10),
      isSample: true,
      rates: lines.map(([market, marketing = null, utility = null, authentication = null]) => ({
        market,
        marketing,
        utility,
        authentication,
      })),
      importedBy: 'Grace Achieng',
      importedAt: daysAgo(now, 145),
    });
  }
  await spreadRates(em);
  await em.nativeUpdate(
    Template,
    { name: 'return_label_ready', previousCategory: 'UTILITY' },
    { categoryChangeAt: daysAgo(now, 2) },
  );
}
