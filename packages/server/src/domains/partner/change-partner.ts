import { LockMode } from '@mikro-orm/postgresql';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, UserErrors } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { audit } from '../audit/audit.ts';
import { changedValues } from '../audit/changed-values.ts';
import { expectVersion } from '../organization/expected-version.ts';
import { mayUpdateOrganization } from '../organization/organization.policy.ts';
import { Partner } from './partner.entity.ts';

/** Changes the caller's own partner where nothing is wrong; returns its uuid. */
export async function changePartner(
  ctx: Context,
  action: string,
  problems: readonly UserError[],
  values: Partial<Partner>,
  expectedVersion: number | null | undefined,
): Promise<string> {
  const viewer = viewerOf(ctx);
  const { partnerId } = viewer;
  if (partnerId === null) throw new Forbidden('Only a partner has these facts');
  const refusal = mayUpdateOrganization(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  if (problems.length > 0) throw new UserErrors(...problems);
  return ctx.em.transactional(async (em) => {
    const partner = await em.findOneOrFail(Partner, partnerId, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    expectVersion(partner, expectedVersion);
    const changes = changedValues<Partner>(partner, values);
    if (Object.keys(changes).length === 0) return partner.id;
    em.assign(partner, { ...values, version: partner.version + 1 });
    audit(em, ctx, {
      action,
      subject: partner,
      subjectType: 'Partner',
      subjectName: partner.brandName,
      changes,
    });
    return partner.id;
  });
}
