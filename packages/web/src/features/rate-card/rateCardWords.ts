import { formatDate } from '../../lib/format.ts';

/** A day is the same everywhere: noon is in it wherever one looks from. */
export const dayOf = ({ validFrom }: { readonly validFrom: string }) =>
  formatDate(`${validFrom}T12:00:00`);

/** "EUR from 1 Jul 2026". */
export const nameOfCard = (card: { readonly currency: string; readonly validFrom: string }) =>
  `${card.currency} from ${dayOf(card)}`;
