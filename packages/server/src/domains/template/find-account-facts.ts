import type { EntityManager } from '@mikro-orm/postgresql';
import type { Waba } from '../waba/waba.entity.ts';
import { accountProblems, mostNames } from './template-account.rules.ts';
import type { AccountFacts } from './template-account.rules.ts';
import { Template } from './template.entity.ts';
import type { Problem } from './template.rules.ts';
import { wordingOf } from './template-list.ts';

const HOUR_MS = 3_600_000;

/** What is asked about; any words, for they may come from a program. */
interface Contents {
  name: string;
  language: string;
  category: string;
  parameterFormat?: string | null;
  components: unknown;
}

/** What the account says about contents that somebody wants to submit. */
export async function findAccountProblems(
  em: EntityManager,
  waba: Waba,
  edited: Template | null,
  contents: Contents,
  now: Date,
): Promise<Problem[]> {
  if (edited) return accountProblems(contents, factsOfEdit(edited), now);
  if (contents.name === '') return [];
  const factsOf = await findAccountFacts(em, waba, [contents], now);
  return accountProblems(contents, factsOf(contents), now);
}

/** The facts of each of many new templates, by as many statements as those of one. */
export async function findAccountFacts(
  em: EntityManager,
  waba: Waba,
  asked: readonly Contents[],
  now: Date,
): Promise<(contents: Contents) => AccountFacts> {
  const namesakes = await em.find(
    Template,
    { waba, name: { $in: asked.map(({ name }) => name) } },
    { fields: ['name', 'language', 'status', 'lockedUntil'] },
  );
  const byName = Map.groupBy(namesakes, ({ name }) => name);
  const isKnown = ({ name }: Contents) => byName.get(name)?.some(isLiving) ?? false;
  const names = asked.every(isKnown) ? null : await countNames(em, waba);
  const creations = await countCreations(em, waba, now);
  const twins = await findTwins(em, waba, asked);
  return (contents) => {
    const { name, language } = contents;
    const known = byName.get(name) ?? [];
    const living = known.filter(isLiving);
    const locks = known.filter((row) => row.lockedUntil !== null && row.lockedUntil > now);
    // Without a living language the whole name is locked, otherwise the deleted languages are.
    const lock = living.length === 0 ? locks.at(0) : locks.find((row) => row.language === language);
    return {
      edited: null,
      isTaken: living.some((row) => row.language === language),
      lockedUntil: lock?.lockedUntil ?? null,
      names: living.length > 0 ? null : names,
      isVerified: isVerified(waba),
      creations,
      twin: twins.get(wordsOf(contents))?.find((each) => each !== name) ?? null,
    };
  };
}

/** How much room for names an account has, at Meta's count. */
export async function findRoom(
  em: EntityManager,
  waba: Waba,
): Promise<{ used: number; most: number }> {
  return { used: await countNames(em, waba), most: mostNames(isVerified(waba)) };
}

const isLiving = ({ status }: Pick<Template, 'status'>) => status !== 'DELETED';

const isVerified = ({ businessVerificationStatus }: Waba) =>
  businessVerificationStatus === 'VERIFIED';

/** The account has room for what it has already. */
export const factsOfEdit = (edited: Template): AccountFacts => ({
  edited,
  isTaken: false,
  lockedUntil: null,
  names: null,
  isVerified: false,
  creations: 0,
  twin: null,
});

async function countNames(em: EntityManager, { id }: Waba): Promise<number> {
  const [row] = await em.execute<{ count: string }[]>(
    "select count(distinct name) as count from templates where waba_id = ? and status <> 'DELETED'",
    [id],
  );
  return Number(row?.count);
}

async function countCreations(em: EntityManager, { id }: Waba, now: Date): Promise<number> {
  const [row] = await em.execute<{ count: string }[]>(
    `select count(*) as count from template_versions v join templates t on t.id = v.template_id
     where v.submitted_at > ? and v.number = 1 and v.origin = 'HUB' and t.waba_id = ?`,
    [new Date(now.getTime() - HOUR_MS), id],
  );
  return Number(row?.count);
}

/** Two names for each wording: one of them is another than that of who asks. */
async function findTwins(
  em: EntityManager,
  { id }: Waba,
  asked: readonly Contents[],
): Promise<Map<string | null, string[]>> {
  const wordings = asked.flatMap((contents) => wordsOf(contents) ?? []);
  if (wordings.length === 0) return new Map();
  const rows = await em.execute<{ wording: string; names: string[] }[]>(
    `select wording, (array_agg(distinct name))[1:2] as names from templates
     where waba_id = ? and status <> 'DELETED'
       and wording in (select jsonb_array_elements_text(?::jsonb))
     group by wording`,
    [id, JSON.stringify(wordings)],
  );
  return new Map(rows.map(({ wording, names }) => [wording, names]));
}

/** What must not be said twice; codes all say the same. */
function wordsOf({ language, category, components }: Contents): string | null {
  return category === 'AUTHENTICATION' ? null : wordingOf(language, components);
}
