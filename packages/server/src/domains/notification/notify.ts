import type { PoolClient } from 'pg';
import { v7 as uuid } from 'uuid';
import { groupsOf, notificationFor } from './plan-notifications.rules.ts';
import type { Recipient, ToldEvent } from './plan-notifications.rules.ts';

/** What happened longer ago is no news, e.g. when the Hub comes back or fills a demo. */
const NEWS_FOR_MS = 3 * 24 * 60 * 60 * 1000;

/**
 * Writes the notifications of events in the transaction that publishes them: an event is published
 * once, so nobody is left out and nobody is told twice. Returns who got one.
 */
export async function notify(
  client: PoolClient,
  events: readonly ToldEvent[],
  now: Date,
): Promise<string[]> {
  const news = events.filter(({ at }) => now.getTime() - at.getTime() < NEWS_FOR_MS);
  const groups = groupsOf(news);
  if (groups.length === 0) return [];
  const recipients = await recipientsOf(
    client,
    groups.map(({ first }) => first),
    groups.some(({ rule }) => rule.operator !== undefined),
  );
  const rows = groups.flatMap((group) =>
    recipients.flatMap((recipient) => {
      const row = notificationFor(group, recipient);
      return row ? [{ id: uuid(), ...row }] : [];
    }),
  );
  if (rows.length === 0) return [];
  await client.query(
    `insert into notifications (id, membership_id, user_id, organization_id, event_id, kind, severity,
       title, body, path, event_count, is_shown, email, at, position)
     select * from json_to_recordset($1) as n (id uuid, "membershipId" uuid, "userId" uuid,
       "organizationId" uuid, "eventId" uuid, kind text, severity text, title text, body text,
       path text, "eventCount" integer, "isShown" boolean, email text, at timestamptz, position bigint)
     on conflict (membership_id, event_id) do nothing`,
    [JSON.stringify(rows)],
  );
  const toMail = rows.filter(({ email }) => email === 'EACH').map(({ id }) => id);
  await client.query(
    `select graphile_worker.add_job('mail_notification', json_build_object('notificationId', id))
     from unnest($1::uuid[]) id`,
    [toMail],
  );
  return [...new Set(rows.flatMap(({ userId, isShown }) => (isShown ? [userId] : [])))];
}

async function recipientsOf(
  client: PoolClient,
  events: readonly ToldEvent[],
  withOperator: boolean,
): Promise<Recipient[]> {
  const clients = events.flatMap(({ clientId }) => clientId ?? []);
  const partners = events.flatMap(({ clientPartnerId, partnerId }) => [
    ...(clientPartnerId === null ? [] : [clientPartnerId]),
    ...(partnerId === null ? [] : [partnerId]),
  ]);
  const { rows } = await client.query<Recipient>(
    `select m.id as "membershipId", m.user_id as "userId", m.role, m.notification_settings as settings,
       o.id as "organizationId", o.kind, o.client_id as "clientId", o.partner_id as "partnerId"
     from organizations o join memberships m on m.organization_id = o.id
     where o.client_id = any ($1::uuid[]) or o.partner_id = any ($2::uuid[])
       or ($3 and o.kind = 'OPERATOR')`,
    [clients, partners, withOperator],
  );
  return rows;
}
