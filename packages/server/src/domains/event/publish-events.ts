import type { PoolClient } from 'pg';
import { LIVE_CHANNEL, payloadsOf } from '../../live/notice.ts';
import type { Notice } from '../../live/notice.ts';
import type { Services } from '../../services.ts';
import { notify } from '../notification/notify.ts';
import type { ToldEvent } from '../notification/plan-notifications.rules.ts';

/** Any number, the same in every process. */
const PUBLISHER_LOCK = 4_849_219;
const BATCH = 500;

/**
 * Gives committed events their positions, in batches, until none is left, and tells of them. Ids and times are made
 * before a transaction commits, so an event with an older id can appear after one with a newer id
 * was read, and a reader that goes by ids would miss it for ever. Positions are given to rows that
 * are committed already, by one publisher at a time, and the lock is held until they are committed
 * too: whoever has read up to a position has read everything before it, on replicas and in a
 * restored copy as well.
 */
export async function publishEvents({ jobPool, clock }: Services): Promise<void> {
  const client = await jobPool.connect();
  try {
    while ((await publishBatch(client, clock.now())) === BATCH);
  } finally {
    client.release();
  }
}

/** Whom it may concern that there is such an event. */
function noticesOf(event: ToldEvent): Notice[] {
  const { clientId, clientPartnerId, partnerId, phoneNumberId: id } = event;
  return [
    { kind: 'event', clientId, partnerId: clientPartnerId },
    ...(partnerId === null ? [] : [{ kind: 'event', clientId: null, partnerId } as const]),
    ...(id === null ? [] : [{ kind: 'number', id, clientId, partnerId: clientPartnerId } as const]),
  ];
}

async function publishBatch(client: PoolClient, now: Date): Promise<number> {
  await client.query('begin');
  try {
    // A statement after the lock sees what the publisher before has committed.
    await client.query('select pg_advisory_xact_lock($1)', [PUBLISHER_LOCK]);
    const { rows } = await client.query<ToldEvent>(
      `with batch as materialized (
         select id from events where position is null order by id limit ${BATCH}
       ), placed as materialized (
         select id, nextval('event_positions') as position from (select id from batch order by id) b
       )
       update events e set position = placed.position
       from placed, events old left join clients c on c.id = old.client_id
       where e.id = placed.id and old.id = placed.id
       returning e.id, e.type, e.payload, e.at, e.position, e.actor_id as "actorId",
         e.client_id as "clientId", c.name as "clientName",
           case when e.shared_client_id is null then null else c.partner_id end as "clientPartnerId",
         e.partner_id as "partnerId", e.phone_number_id as "phoneNumberId",
         e.subject_type as "subjectType", e.subject_id as "subjectId"`,
    );
    const inOrder = rows.toSorted((a, b) => Number(BigInt(a.position) - BigInt(b.position)));
    const notified = await notify(client, inOrder, now);
    const payloads = payloadsOf([
      ...rows.flatMap(noticesOf),
      ...notified.map((userId) => ({ kind: 'notification', userId }) as const),
    ]);
    await client.query(
      `select pg_notify('${LIVE_CHANNEL}', payload) from unnest($1::text[]) payload`,
      [payloads],
    );
    await client.query('commit');
    return rows.length;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
