import { LockMode } from '@mikro-orm/core';
import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { userError, UserErrors } from '../../errors.ts';
import { addJob } from '../../jobs/add-job.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import { upstreamRefusal } from '../../upstream-failure.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { DisplayNameRequest } from '../phone-number/display-name-request.entity.ts';
import { findNumberToEdit } from '../phone-number/find-number-to-edit.ts';
import type { NumberToEdit } from '../phone-number/find-number-to-edit.ts';
import { mayChangeNameOf, mayEdit, nameCanChange } from '../phone-number/number-editing.policy.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { actorOf } from '../phone-number/record-change.ts';
import type { ChangeDisplayNameInput } from './display-name.inputs.ts';
import { nameProblem, recentNameChanges } from './display-name.rules.ts';
import { confirmSubmission, isTakenByMeta, withdrawSubmission } from './submit-display-name.job.ts';

/** Time for the call itself, before a job looks whether it was left halfway. */
const UNTIL_SOMEBODY_LOOKS_MS = 2 * 60_000;

const PATH = ['input', 'displayName'];

/**
 * Asks Meta for another name. The request is there before Meta hears of it, so whatever happens in
 * between, a job finds it and finishes. Returns the uuid of the number.
 */
export async function changeDisplayName(
  ctx: Context,
  input: ChangeDisplayNameInput,
): Promise<string> {
  const number = await findNumberToEdit(ctx, input.phoneNumberId, {
    role: mayEdit,
    permission: mayChangeNameOf,
    state: nameCanChange,
  });
  const reason = reasonFor(ctx, input.reason);
  const name = input.displayName.trim();
  const problem = nameProblem(name, number.displayName);
  if (problem) throw new UserErrors(userError(problem.code, problem.message, PATH));

  const requestId = await openRequest(ctx, number, name, reason);
  await submit(ctx, number.metaId, requestId, name);
  return number.id;
}

function openRequest(
  ctx: Context,
  { id }: NumberToEdit,
  newName: string,
  reason: string | null,
): Promise<string> {
  const viewer = viewerOf(ctx);
  const now = ctx.services.clock.now();
  return ctx.services.orm.em.fork().transactional(async (em) => {
    const number = await em.findOneOrFail(PhoneNumber, id, {
      populate: ['waba'],
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    // Somebody else may have asked since the policy looked.
    const refusal = nameCanChange(number, now);
    if (refusal !== null) throw new UserErrors(userError('NOT_ALLOWED', `${refusal}.`, PATH));
    await em.nativeUpdate(DisplayNameRequest, { phoneNumber: number }, { isLatest: false });
    const request = em.create(DisplayNameRequest, {
      id: uuid(),
      phoneNumber: number,
      oldName: number.displayName,
      newName,
      status: 'PENDING',
      requestedByName: viewer.name,
      source: actorOf(viewer).source,
      requestedAt: now,
    });
    em.persist(request);
    number.pendingDisplayName = newName;
    number.nameChangeTimes = [...recentNameChanges(number.nameChangeTimes, now), now.toISOString()];
    audit(em, ctx, {
      action: 'changeDisplayName',
      subject: number,
      subjectType: 'PhoneNumber',
      subjectName: number.number,
      client: number.client,
      changes: { displayName: [number.displayName, newName] },
      reason,
    });
    await addJob(
      em,
      'submit_display_name',
      { requestId: request.id },
      {
        jobKey: `submit_display_name:${request.id}`,
        runAt: new Date(now.getTime() + UNTIL_SOMEBODY_LOOKS_MS),
      },
    );
    return request.id;
  });
}

async function submit(
  { services }: Context,
  phoneNumberMetaId: string,
  requestId: string,
  name: string,
): Promise<void> {
  const { meta } = services;
  try {
    await meta.requestDisplayName(phoneNumberMetaId, name);
  } catch (error) {
    if (!(error instanceof MetaError)) throw error;
    // Without an answer nobody knows whether Meta has the name. If Meta does not even tell that,
    // the request stays and the job goes on asking.
    const isUnknown = error.kind === 'transient' || error.kind === 'unknown';
    const taken = isUnknown ? await isTakenByMeta(meta, phoneNumberMetaId, name) : false;
    if (taken === null) return;
    if (!taken) {
      await withdrawSubmission(services, requestId);
      throw new UserErrors(upstreamRefusal(error, PATH));
    }
  }
  await confirmSubmission(services, requestId);
}
