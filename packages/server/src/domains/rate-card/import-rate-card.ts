import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import { audit } from '../audit/audit.ts';
import { MOST_RATE_CARDS, spreadRates } from './keep-rate-cards.ts';
import { RateCard } from './rate-card.entity.ts';
import type { ImportRateCardInput } from './rate-card.inputs.ts';
import { mayManageRateCards } from './rate-card.policy.ts';
import { rateCardProblems, ratesOf } from './rate-card.rules.ts';

/** Keeps what messages cost from a day on; returns the uuid of the card. */
export async function importRateCard(ctx: Context, input: ImportRateCardInput): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = mayManageRateCards(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const problems = rateCardProblems(input);
  if (problems.length > 0) throw new UserErrors(...problems);
  return ctx.services.orm.em.fork().transactional(async (em) => {
    await lockRateCards(em);
    const { currency, validFrom, isSample } = input;
    const known = await em.findOne(RateCard, { currency, validFrom });
    if (known === null && (await em.count(RateCard)) >= MOST_RATE_CARDS) {
      const text = `Delete one first: at most ${MOST_RATE_CARDS} are kept.`;
      throw new UserErrors(userError('LIMIT_REACHED', text, ['input', 'validFrom']));
    }
    const facts = {
      isSample,
      rates: ratesOf(input.rates),
      importedBy: viewer.name,
      importedAt: ctx.services.clock.now(),
    };
    const before = known?.rates.length ?? null;
    const card = known
      ? Object.assign(known, facts)
      : em.create(RateCard, { id: uuid(), currency, validFrom, ...facts });
    em.persist(card);
    audit(em, ctx, {
      action: 'importRateCard',
      subject: card,
      subjectType: 'RateCard',
      subjectName: nameOf(card),
      changes: { rates: [before, facts.rates.length] },
    });
    await spreadRates(em);
    return card.id;
  });
}

/** Two imports at once would each spread what it sees alone. */
export async function lockRateCards(em: EntityManager): Promise<void> {
  await em.execute("select pg_advisory_xact_lock(hashtext('rate_cards'))");
}

export const nameOf = ({ currency, validFrom }: Pick<RateCard, 'currency' | 'validFrom'>) =>
  `${currency} from ${validFrom}`;
