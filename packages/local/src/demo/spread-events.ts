import type { Services } from 'server/services';

type EntityManager = Services['orm']['em'];

/**
 * Spreads what happened in the moment in which the demo was filled over the last days, as long as
 * it is news, and what the notifications tell of it.
 */
export async function spreadEvents(em: EntityManager, now: Date): Promise<void> {
  await em.execute(
    `update events e set at = ?::timestamptz - make_interval(mins => minutes)
     from (
       select id, (11 + 4200 * n / total + (n * n * 13) % 29)::int as minutes
       from (
         select id, row_number() over (order by at desc, id desc) as n, count(*) over () as total
         from events
       ) counted
     ) spread
     where spread.id = e.id`,
    [now],
  );
  await em.execute('update notifications n set at = e.at from events e where e.id = n.event_id');
}
