import { LockMode } from '@mikro-orm/core';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import { audit } from '../audit/audit.ts';
import { changedValues } from '../audit/changed-values.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { Client } from './client.entity.ts';
import type { UpdateClientTermsInput } from './client.inputs.ts';
import { mayUpdateTerms } from './client.policy.ts';

const MOST_NUMBERS = 10_000;
const LONGEST_REFERENCE = 200;

/** Changes what partner or operator settle about a client; returns its uuid. */
export async function updateClientTerms(
  ctx: Context,
  input: UpdateClientTermsInput,
): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = mayUpdateTerms(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const problems = problemsOf(input);
  if (problems.length > 0) throw new UserErrors(...problems);
  const { maxNumbers, externalReference } = input;
  return ctx.em.transactional(async (em) => {
    const client = await findInScope(em, Client, viewer, input.clientId);
    if (client === null) {
      throw new UserErrors(
        userError('NOT_FOUND', 'There is no such client.', ['input', 'clientId']),
      );
    }
    const reason = reasonFor(ctx, input.reason);
    await em.lock(client, LockMode.PESSIMISTIC_WRITE);
    await em.refresh(client);
    const values = {
      ...(typeof maxNumbers === 'number' && { maxNumbers }),
      ...(externalReference !== undefined && {
        externalReference: externalReference?.trim() || null,
      }),
    };
    const changes = changedValues<Client>(client, values);
    if (Object.keys(changes).length === 0) return client.id;
    em.assign(client, { ...values, version: client.version + 1 });
    audit(em, ctx, {
      action: 'updateClientTerms',
      subject: client,
      subjectType: 'Client',
      subjectName: client.name,
      changes,
      reason,
      client,
    });
    return client.id;
  });
}

function problemsOf({ maxNumbers, externalReference }: UpdateClientTermsInput): UserError[] {
  const problems: UserError[] = [];
  if (typeof maxNumbers === 'number' && (maxNumbers < 1 || maxNumbers > MOST_NUMBERS)) {
    problems.push(userError('INVALID', 'Give a number from 1 to 10,000.', ['input', 'maxNumbers']));
  }
  if ((externalReference?.trim().length ?? 0) > LONGEST_REFERENCE) {
    const path = ['input', 'externalReference'];
    problems.push(userError('TOO_LONG', `Use at most ${LONGEST_REFERENCE} characters.`, path));
  }
  return problems;
}
