import { createHmac } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import { v7 as uuid } from 'uuid';
import { userError } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import type { Services } from '../../services.ts';
import { callerOf } from '../../viewer.ts';
import type { Viewer } from '../../viewer.ts';
import { IdempotencyKey } from './idempotency-key.entity.ts';

/** For how long a key means the same request: 24 hours. */
export const KEY_KEPT_MS = 24 * 3_600_000;
/** No mutation runs so long: its process died, and nobody knows how far it came. */
const LOST_AFTER_MS = 10 * 60_000;

export interface KeyedRequest {
  key: string;
  query: string;
  operationName: string | undefined;
  variables: unknown;
}

export interface Answer {
  data: unknown;
  errors?: readonly GraphQLFormattedError[];
}

type Begun =
  | { readonly is: 'first'; readonly id: string }
  | { readonly is: 'repeated'; readonly answer: Answer }
  | { readonly is: 'refused'; readonly error: UserError };

const context = (id: string): string => `idempotency:${id}`;

/** Takes the key for this request, or finds what became of the one that took it before. */
export async function begin(
  { orm, config, sealer, clock }: Services,
  viewer: Viewer,
  { key, query, operationName, variables }: KeyedRequest,
): Promise<Begun> {
  const now = clock.now();
  const id = uuid();
  const place = { organizationId: viewer.organizationId, callerId: callerOf(viewer), key };
  const requestHash = createHmac('sha256', config.HUB_AUTH_SECRET)
    .update(JSON.stringify([query, operationName ?? null, variables ?? {}]))
    .digest('base64url');
  const em = orm.em.fork();
  const taken = await em.execute<unknown[]>(
    `insert into idempotency_keys (id, organization_id, caller_id, key, request_hash, started_at)
     values (?, ?, ?, ?, ?, ?)
     on conflict (organization_id, caller_id, key) do update
     set id = excluded.id, request_hash = excluded.request_hash, started_at = excluded.started_at,
       sealed_answer = null
     where idempotency_keys.started_at <= ? returning id`,
    [
      id,
      place.organizationId,
      place.callerId,
      key,
      requestHash,
      now,
      new Date(now.getTime() - KEY_KEPT_MS),
    ],
  );
  if (taken.length > 0) return { is: 'first', id };
  const known = await em.findOneOrFail(IdempotencyKey, place);
  if (known.requestHash !== requestHash) return { is: 'refused', error: reused() };
  if (known.sealedAnswer === null) return { is: 'refused', error: unfinished(known, now) };
  // Only `finish` writes it.
  const answer = JSON.parse(sealer.open(known.sealedAnswer, context(known.id))) as Answer;
  return { is: 'repeated', answer };
}

/** Keeps the answer, before the caller has it. `data` comes as JSON. */
export async function finish(
  { orm, sealer }: Services,
  id: string,
  data: string,
  errors: readonly GraphQLFormattedError[] | undefined,
): Promise<void> {
  const told = errors ? `,"errors":${JSON.stringify(errors)}` : '';
  const sealedAnswer = sealer.seal(`{"data":${data}${told}}`, context(id));
  await orm.em.fork().nativeUpdate(IdempotencyKey, { id }, { sealedAnswer });
}

/** Gives the key back when the request did not come so far as to run. */
export async function release({ orm }: Services, id: string): Promise<void> {
  await orm.em.fork().nativeDelete(IdempotencyKey, { id });
}

function reused(): UserError {
  const message = 'This idempotency key was used for another request. Choose a new one.';
  return userError('IDEMPOTENCY_KEY_REUSED', message, []);
}

function unfinished({ startedAt }: IdempotencyKey, now: Date): UserError {
  const isLost = now.getTime() - startedAt.getTime() > LOST_AFTER_MS;
  const message = isLost
    ? 'The first request with this idempotency key never came to its end. Look whether it took effect before you send it with a new key.'
    : 'The first request with this idempotency key is still running. Send it again in a moment.';
  return userError('IDEMPOTENCY_IN_PROGRESS', message, [], { retryable: !isLost });
}
