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
  if (edited) return accountProblems(contents, { ...NOTHING, edited }, now);
  const { name, language } = contents;
  if (name === '') return [];
  const namesakes = await em.find(
    Template,
    { waba, name },
    { fields: ['language', 'status', 'lockedUntil'] },
  );
  const living = namesakes.filter(({ status }) => status !== 'DELETED');
  const locks = namesakes.filter((row) => row.lockedUntil !== null && row.lockedUntil > now);
  // Without a living language the whole name is locked, otherwise the deleted languages are.
  const lock = living.length === 0 ? locks.at(0) : locks.find((row) => row.language === language);
  const facts: AccountFacts = {
    edited: null,
    isTaken: living.some((row) => row.language === language),
    lockedUntil: lock?.lockedUntil ?? null,
    names: living.length > 0 ? null : await countNames(em, waba),
    isVerified: isVerified(waba),
    creations: await countCreations(em, waba, now),
    twin: await findTwin(em, waba, contents),
  };
  return accountProblems(contents, facts, now);
}

/** How much room for names an account has, at Meta's count. */
export async function findRoom(
  em: EntityManager,
  waba: Waba,
): Promise<{ used: number; most: number }> {
  return { used: await countNames(em, waba), most: mostNames(isVerified(waba)) };
}

const isVerified = ({ businessVerificationStatus }: Waba) =>
  businessVerificationStatus === 'VERIFIED';

const NOTHING: AccountFacts = {
  edited: null,
  isTaken: false,
  lockedUntil: null,
  names: null,
  isVerified: false,
  creations: 0,
  twin: null,
};

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

async function findTwin(
  em: EntityManager,
  waba: Waba,
  { name, language, category, components }: Contents,
): Promise<string | null> {
  const wording = wordingOf(language, components);
  if (wording === null || category === 'AUTHENTICATION') return null;
  const twin = await em.findOne(
    Template,
    { waba, wording, name: { $ne: name }, status: { $ne: 'DELETED' } },
    { fields: ['name'], orderBy: { id: 'asc' } },
  );
  return twin?.name ?? null;
}
