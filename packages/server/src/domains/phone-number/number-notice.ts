/**
 * A trigger that tells open streams of a number when a row that belongs to it changes. Columns that
 * change without anybody seeing it are left out.
 */
export const numberNotice = (table: string, quiet: readonly string[] = []) => ({
  name: `${table}_changed`,
  timing: 'after' as const,
  events: ['insert' as const, 'update' as const],
  body: `if tg_op = 'INSERT' or to_jsonb(new) - '{${quiet.join(',')}}'::text[] is distinct from to_jsonb(old) - '{${quiet.join(',')}}'::text[] then
      perform pg_notify('hub_live', concat_ws(':', 'number', n.id, coalesce(n.client_id::text, ''), coalesce(n.partner_id::text, '')))
        from phone_numbers n where n.id = new.phone_number_id;
    end if;
    return null`,
});
