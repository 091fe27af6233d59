import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { newSecret } from '../../lib/secret.ts';
import { audit } from '../audit/audit.ts';
import { Organization } from '../organization/organization.entity.ts';
import { mayManageApiKeys } from '../organization/organization.policy.ts';
import { User } from '../user/user.entity.ts';
import type { CreateOrganizationApiKeyInput } from './api-key.inputs.ts';
import { parseRange } from './ip-allow-list.ts';
import { OrganizationApiKey } from './organization-api-key.entity.ts';

const LONGEST_NAME = 100;
const MOST_RANGES = 50;

/** Creates a key of the caller's workspace; returns its uuid and, this once, the secret. */
export async function createOrganizationApiKey(
  ctx: Context,
  input: CreateOrganizationApiKeyInput,
): Promise<{ id: string; secret: string }> {
  const viewer = viewerOf(ctx);
  const refusal = mayManageApiKeys(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const now = ctx.services.clock.now();
  const problems = problemsOf(input, now);
  if (problems.length > 0) throw new UserErrors(...problems);

  const secret = newSecret('hub_org');
  return ctx.em.transactional(async (em) => {
    const key = em.create(OrganizationApiKey, {
      id: uuid(),
      organization: em.getReference(Organization, viewer.organizationId),
      name: input.name.trim(),
      prefix: secret.prefix,
      last4: secret.last4,
      secretHash: secret.hash,
      scopes: [...new Set(input.scopes)],
      ipAllowList: input.ipAllowList ?? [],
      createdBy: viewer.userId === null ? null : em.getReference(User, viewer.userId),
      createdAt: now,
      expiresAt: input.expiresAt ?? null,
      lastUsedAt: null,
      revokedAt: null,
    });
    em.persist(key);
    audit(em, ctx, {
      action: 'createOrganizationApiKey',
      subject: key,
      subjectType: 'OrganizationApiKey',
      subjectName: key.name,
      changes: { name: [null, key.name], scopes: [null, key.scopes] },
    });
    return { id: key.id, secret: secret.text };
  });
}

function problemsOf(input: CreateOrganizationApiKeyInput, now: Date): UserError[] {
  const problems: UserError[] = [];
  const name = input.name.trim();
  if (name === '') {
    problems.push(userError('REQUIRED', 'Enter a name.', ['input', 'name']));
  }
  if (name.length > LONGEST_NAME) {
    problems.push(
      userError('TOO_LONG', `Use at most ${LONGEST_NAME} characters.`, ['input', 'name']),
    );
  }
  if (input.scopes.length === 0) {
    problems.push(userError('REQUIRED', 'Choose at least one scope.', ['input', 'scopes']));
  }
  if (input.expiresAt && input.expiresAt <= now) {
    problems.push(userError('INVALID', 'Choose a time in the future.', ['input', 'expiresAt']));
  }
  const ranges = input.ipAllowList ?? [];
  if (ranges.length > MOST_RANGES) {
    problems.push(
      userError('TOO_LONG', `Give at most ${MOST_RANGES} ranges.`, ['input', 'ipAllowList']),
    );
  }
  ranges.forEach((range, index) => {
    if (parseRange(range) !== null) return;
    problems.push(
      userError('INVALID', `${range} is neither an address nor a CIDR range.`, [
        'input',
        'ipAllowList',
        String(index),
      ]),
    );
  });
  return problems;
}
