import type { EntityManager } from '@mikro-orm/postgresql';

const ISO_TIME = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/** All rows of all our tables without what differs from run to run: ids and times. */
export async function tableContents(em: EntityManager): Promise<Record<string, string[]>> {
  const tables = await em.execute<{ name: string; columns: string[] | null }[]>(
    `select table_name as name,
       array_agg(column_name::text order by column_name) filter (
         where data_type not in ('uuid', 'timestamp with time zone')
       ) as columns
     from information_schema.columns
     where table_schema = 'public' and table_name <> 'migrations'
     group by table_name order by table_name`,
  );
  const contents: Record<string, string[]> = {};
  for (const { name, columns } of tables) {
    const rows = await em.execute<{ row: string }[]>(
      `select jsonb_build_array(${(columns ?? []).map((column) => `"${column}"`).join(', ')})::text as row from "${name}"`,
    );
    contents[name] = rows.map(({ row }) => row.replaceAll(ISO_TIME, 'a time')).toSorted();
  }
  return contents;
}
