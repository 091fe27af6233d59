import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import { audit } from '../audit/audit.ts';
import { lockRateCards, nameOf } from './import-rate-card.ts';
import { spreadRates } from './keep-rate-cards.ts';
import { RateCard } from './rate-card.entity.ts';
import type { DeleteRateCardInput } from './rate-card.inputs.ts';
import { mayManageRateCards } from './rate-card.policy.ts';

/** Deletes a card: what was valid before it is valid again. Returns the uuid that it had. */
export async function deleteRateCard(ctx: Context, input: DeleteRateCardInput): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = mayManageRateCards(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  return ctx.services.orm.em.fork().transactional(async (em) => {
    await lockRateCards(em);
    const card = await findInScope(em, RateCard, viewer, input.rateCardId);
    if (!card) {
      const path = ['input', 'rateCardId'];
      throw new UserErrors(userError('NOT_FOUND', 'There is no such rate card.', path));
    }
    const { id } = card;
    audit(em, ctx, {
      action: 'deleteRateCard',
      subject: { id },
      subjectType: 'RateCard',
      subjectName: nameOf(card),
      changes: { rates: [card.rates.length, null] },
    });
    em.remove(card);
    await spreadRates(em);
    return id;
  });
}
