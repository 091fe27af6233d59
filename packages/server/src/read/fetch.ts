import type { Row } from './database.ts';
import type { Child, Plan, Result, Run } from './plan.ts';
import type { Read } from './read.ts';
import { statementsOf } from './sql.ts';

/** Longer lists are not counted to their end. */
export const COUNT_LIMIT = 10_000;

/** The rows of a read that is not below other rows. */
export async function fetchRoot(plan: Plan, read: Read, run: Run): Promise<Result> {
  if (read.by !== null) throw new Error('by is for reads below rows');
  const results = await fetchPlan(plan, read, run, null);
  return results.get('') ?? unreachable();
}

/** The rows of a read for each of these parents, and of everything below them. */
async function fetchPlan(
  plan: Plan,
  read: Read,
  run: Run,
  parents: readonly string[] | null,
): Promise<Map<string, Result>> {
  const { model } = plan.select.root;
  if (read.entity !== model.entity || !plan.kinds.includes(read.shape.kind)) {
    throw new Error(
      `${read.shape.kind} ${read.entity.name} where ${model.name} is ${plan.kinds.join()}`,
    );
  }
  const { db, viewer, countLimit = COUNT_LIMIT } = run.read;
  const known = knownRow(plan, read);
  const wanted = { ...plan, rows: plan.rows && known === null, countLimit };
  const { rows, count, keysAt, order } = statementsOf(read, wanted, viewer, parents);
  // What belongs to a row looked up by id need not wait for it. Should the row be out of sight,
  // nobody looks at these.
  const soleId = parents === null ? soleIdOf(read) : null;
  const isEarly = (child: Child) => soleId !== null && child.parentIdAt === plan.idAt;
  const early = plan.children
    .filter(isEarly)
    .map((child) => fetchChild(child, new Set([soleId ?? '']), run));
  const [lists, totals] = await Promise.all([
    known ? [known] : rows ? db.query(rows) : [],
    count ? db.query(count) : [],
  ]);
  const rowsOf = byParent(lists, parents);
  const totalOf = byParent(totals, parents);
  const results = new Map<string, Result>();
  for (const parent of parents ?? ['']) {
    const counted = Number(totalOf.get(parent)?.[0]?.[0] ?? 0);
    const isCapped = counted > countLimit;
    const total = isCapped ? countLimit : counted;
    results.set(parent, {
      ...pageOf(rowsOf.get(parent) ?? [], read),
      total,
      isCapped,
      read,
      keysAt,
      order,
    });
  }
  const shown = [...results.values()].flatMap((result) => result.rows);
  const late = plan.children
    .filter((child) => !isEarly(child))
    .map((child) => fetchChild(child, idsAt(shown, child.parentIdAt), run));
  await Promise.all([...early, ...late]);
  return results;
}

/** What goes wrong below a row is the error of the field there, not of the whole read. */
async function fetchChild(child: Child, ids: ReadonlySet<string>, run: Run): Promise<void> {
  if (ids.size === 0) return;
  try {
    const read = await child.read(run);
    run.fetched.set(child, await fetchPlan(child.plan, read, run, [...ids]));
  } catch (error) {
    run.fetched.set(child, error instanceof Error ? error : new Error(String(error)));
  }
}

/** The row of a read that was just written, if the plan needs nothing beside it. */
function knownRow({ select }: Plan, { row }: Read): Row | null {
  if (row === null || select.joins.length > 0) return null;
  return select.columns.map((expression) => row.get(expression) ?? null);
}

function idsAt(rows: readonly Row[], place: number): ReadonlySet<string> {
  return new Set(rows.map((row) => row[place]).filter((id) => typeof id === 'string'));
}

/** The id of the only row that a read can find. */
function soleIdOf({ shape, where }: Read): string | null {
  return shape.kind === 'one' && typeof where['id'] === 'string' ? where['id'] : null;
}

/** Below rows every row ends with the id of its parent. */
function byParent(
  rows: readonly Row[],
  parents: readonly string[] | null,
): ReadonlyMap<string, readonly Row[]> {
  if (parents === null) return new Map([['', rows]]);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const parent = row.at(-1) ?? '';
    const group = groups.get(parent);
    if (group) group.push(row);
    else groups.set(parent, [row]);
  }
  return groups;
}

/** The statement fetched one row too many, and from the end when `last` was asked for. */
function pageOf(rows: readonly Row[], { shape }: Read): Pick<Result, 'rows' | 'more'> {
  if (shape.kind !== 'page') return { rows, more: false };
  const { size, fromEnd } = shape.slice;
  const shown = rows.slice(0, size);
  return { rows: fromEnd ? shown.toReversed() : shown, more: rows.length > size };
}

function unreachable(): never {
  throw new Error('A read without parents has one result');
}
