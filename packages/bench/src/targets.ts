import pg from 'pg';

/** What the operations ask for; several of each, so that no server answers one row for ever. */
export interface Targets {
  wabas: string[];
  wabaMetaIds: string[];
  numbers: string[];
  /** Numbers that the partner may change, one for each connection. */
  shared: string[];
  searches: string[];
  /** A number of the account with the most templates. */
  manyTemplates: string[];
}

const EACH = 16;
const FIRST_WORDS =
  "lower(split_part(n.display_name, ' ', 1) || ' ' || split_part(n.display_name, ' ', 2))";

export async function findTargets(databaseUrl: string, partnerId: string): Promise<Targets> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const column = async (text: string) => {
    const { rows } = await client.query<{ found: string }>(text, [partnerId]);
    return rows.map(({ found }) => found);
  };
  const some = (what: string) =>
    `select ${what} as found from phone_numbers n join wabas w on w.id = n.waba_id
     where n.partner_id = $1
       and exists (select from phone_number_history h where h.phone_number_id = n.id)
     group by ${what} order by md5(${what}::text) limit ${EACH}`;
  try {
    return {
      wabas: await column(some('w.id')),
      wabaMetaIds: await column(some('w.meta_id')),
      numbers: await column(some('n.id')),
      shared: await column(
        `select id as found from phone_numbers
         where partner_id = $1 and partner_permission = 'SHARED' and account_status = 'RUNNING'
         order by id limit 100`,
      ),
      searches: [
        // Few words find many numbers, a number finds one.
        ...(await column(some(FIRST_WORDS))).slice(0, 4),
        ...(await column(some("ltrim(n.number, '+')"))).slice(0, 4),
      ],
      manyTemplates: await column(
        `select n.id as found from phone_numbers n where n.partner_id = $1 and n.waba_id = (
           select waba_id from templates group by waba_id order by count(*) desc limit 1)
         order by n.id limit 1`,
      ),
    };
  } finally {
    await client.end();
  }
}
