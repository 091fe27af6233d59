import pg from 'pg';
import { request } from 'undici';
import { createCallers, signIn } from './callers.ts';
import type { Callers } from './callers.ts';
import { contenders } from './contenders.ts';
import type { Contender } from './contenders.ts';
import { difference, normalise } from './gate.ts';
import { operations } from './operations.ts';
import type { Operation } from './operations.ts';
import type { Runner } from './rounds.ts';
import { startServer } from './server-process.ts';
import type { ServerProcess } from './server-process.ts';
import { addressing, notifying, questions, renaming, repeating } from './shots.ts';
import type { Question, Side, World } from './shots.ts';
import { findTargets } from './targets.ts';

/** Our server's own address, which sign-in is asked from. */
const PUBLIC_URL = 'http://127.0.0.1:4000';

/** All servers at once on one database. */
export interface Arena {
  contenders: readonly Contender[];
  processes: ReadonlyMap<string, ServerProcess>;
  /** Milliseconds from start to first right answer, for each process that was started. */
  starts: ReadonlyMap<string, number[]>;
  /** Who takes part in an operation, after all of them have given the same answers. */
  enter(operation: Operation): Promise<Runner[]>;
  stop(): Promise<void>;
}

interface Wanted {
  databaseUrl: string;
  /** Null for all. */
  names: readonly string[] | null;
  connections: number;
  /** How often each process is started before the race; the last one stays. */
  starts: number;
}

export async function openArena(wanted: Wanted): Promise<Arena> {
  const { databaseUrl, names, connections } = wanted;
  const callers = await createCallers(databaseUrl, connections);
  const targets = await findTargets(databaseUrl, callers.partnerId);
  const chosen = contenders(callers.partnerId).filter(
    ({ name }) => name === 'hub' || names === null || names.includes(name),
  );
  const unknown = names?.filter((name) => !chosen.some((contender) => contender.name === name));
  if (unknown !== undefined && unknown.length > 0)
    throw new Error(`no contender ${unknown.join()}`);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  pool.on('error', () => undefined);
  const processes = new Map<string, ServerProcess>();
  const starts = new Map<string, number[]>();
  const stop = async () => {
    await Promise.all([...processes.values()].map((server) => server.stop()));
    await pool.end();
  };
  try {
    for (const contender of chosen) {
      const { command } = contender;
      if (processes.has(command.name)) continue;
      const probe = probeOf(contender, { callers, targets, cookies: [] });
      const times: number[] = [];
      for (let count = 0; count < wanted.starts; count += 1) {
        await processes.get(command.name)?.stop();
        const started = await startServer(command, databaseUrl, probe);
        processes.set(command.name, started);
        times.push(started.startedIn);
      }
      starts.set(command.name, times);
    }
    const hub = processes.get('hub');
    if (hub === undefined) throw new Error('our server does not run');
    const cookies: string[] = [];
    for (const { email } of callers.people) {
      cookies.push(await signIn(hub.origin, PUBLIC_URL, email));
    }
    const world: World = { callers, targets, cookies };
    return {
      contenders: chosen,
      processes,
      starts,
      enter: (operation) => enter(operation, chosen, processes, world, pool),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function enter(
  operation: Operation,
  chosen: readonly Contender[],
  processes: ReadonlyMap<string, ServerProcess>,
  world: World,
  pool: pg.Pool,
): Promise<Runner[]> {
  const runners: Runner[] = [];
  let expected: unknown[] | null = null;
  for (const contender of chosen) {
    const { name, command } = contender;
    const server = processes.get(command.name);
    if (server === undefined || !operation.contenders.includes(name)) continue;
    const side = sideOf(contender, operation, world);
    if (operation.changes === 'nothing') {
      const asked = questions(operation, side, world);
      const answers = await Promise.all(asked.map((question) => ask(server.origin, question)));
      const told = answers.map((answer, index) => {
        try {
          return normalise(answer);
        } catch (error) {
          throw new Error(`${name}, ${operation.name}, request ${index}: ${String(error)}`, {
            cause: error,
          });
        }
      });
      // Our server comes first: what it answers is what the others are held to.
      expected ??= told;
      const differs = difference(expected, told);
      if (differs !== null)
        throw new Error(`${name} answers ${operation.name} otherwise: ${differs}`);
      const pairs = asked.map((question, index) => ({ question, answer: answers[index] ?? '' }));
      runners.push({
        name,
        process: server,
        next: repeating(pairs),
        verify: async () => undefined,
      });
    } else if (operation.changes === 'names') {
      const { next, names } = renaming(operation, side, world);
      const verify = namesAreWritten(pool, world.callers, names);
      runners.push({ name, process: server, next, verify });
    } else if (operation.changes === 'addresses') {
      const { next, addresses } = addressing(operation, side, world);
      const verify = addressesAreWritten(pool, world.targets.shared, addresses);
      runners.push({ name, process: server, next, verify });
    } else {
      runners.push({
        name,
        process: server,
        next: notifying(world),
        verify: noticesAreStored(pool),
      });
    }
  }
  return runners;
}

/** Only a person can change a name. */
function sideOf({ dialect, caller }: Contender, operation: Operation, world: World): Side {
  const isPerson = caller === 'session' || (dialect === 'hub' && operation.changes === 'names');
  return { dialect, cookies: isPerson ? world.cookies : null };
}

async function ask(origin: string, { path, headers, body }: Question): Promise<string> {
  const answer = await request(`${origin}${path}`, { method: 'POST', headers, body });
  const text = await answer.body.text();
  if (answer.statusCode !== 200) {
    throw new Error(`${path} answered ${answer.statusCode}: ${text.slice(0, 500)} to ${body}`);
  }
  return text;
}

/** Whether a server answers the shortest of all questions. */
function probeOf({ dialect }: Contender, world: World): (origin: string) => Promise<boolean> {
  const viewer = operations.find(({ name }) => name === 'Q3');
  const [question] = viewer ? questions(viewer, { dialect, cookies: null }, world) : [];
  return async (origin) => {
    if (question === undefined) return false;
    try {
      const { statusCode, body } = await request(`${origin}${question.path}`, {
        method: 'POST',
        headers: question.headers,
        body: question.body,
      });
      return (await body.text()).includes('"organization"') && statusCode === 200;
    } catch {
      return false;
    }
  };
}

async function countOf(pool: pg.Pool, text: string): Promise<number> {
  const { rows } = await pool.query<{ count: string }>(text);
  return Number(rows[0]?.count);
}

/** Every request must have left an entry, and the last one of each person its name. */
function namesAreWritten(pool: pg.Pool, { people }: Callers, names: readonly string[]) {
  const entries = () =>
    countOf(pool, "select count(*) from audit_entries where action = 'updateViewer'");
  return async (requests: number) => {
    const written = await entries();
    if (written !== requests) throw new Error(`${requests} changes left ${written} entries`);
    const { rows } = await pool.query<{ id: string; name: string }>(
      'select id, name from users where id = any($1)',
      [people.map(({ userId }) => userId)],
    );
    for (const [index, name] of names.entries()) {
      const held = rows.find(({ id }) => id === people[index]?.userId)?.name;
      if (held !== name) throw new Error(`the database holds ${held} instead of ${name}`);
    }
    await takeOut(pool, "audit_entries where action = 'updateViewer'");
    await pool.query('vacuum audit_entries');
  };
}

/** Also from the audit log, which refuses that. */
async function takeOut(pool: pg.Pool, rows: string): Promise<void> {
  await pool.query(
    `set session_replication_role = replica; delete from ${rows}; reset session_replication_role`,
  );
}

/** What a change of an address leaves beside it; jobs of one number are one. */
const LEFT_BY_ADDRESSES = [
  "phone_number_history where kind = 'MESSAGING_WEBHOOK'",
  "events where type = 'number.messaging_webhook_changed'",
  "audit_entries where action = 'setMessagingWebhook'",
];

function addressesAreWritten(
  pool: pg.Pool,
  numbers: readonly string[],
  addresses: readonly string[],
) {
  return async (requests: number) => {
    for (const rows of LEFT_BY_ADDRESSES) {
      const written = await countOf(pool, `select count(*) from ${rows}`);
      if (written !== requests) throw new Error(`${requests} changes left ${written} ${rows}`);
      await takeOut(pool, rows);
    }
    const { rows } = await pool.query<{ id: string; url: string }>(
      `select n.id, n.messaging_webhook_url as url from phone_numbers n
       join graphile_worker.jobs j on j.key = 'apply_messaging_webhook:' || n.id
       where n.id = any($1)`,
      [numbers],
    );
    for (const [index, address] of addresses.entries()) {
      const held = rows.find(({ id }) => id === numbers[index])?.url;
      if (held !== address) throw new Error(`the database holds ${held} instead of ${address}`);
    }
    await pool.query('truncate graphile_worker._private_jobs');
    await pool.query('vacuum phone_numbers, phone_number_history, events, audit_entries');
  };
}

/** Every webhook must have left a notice and its job. */
function noticesAreStored(pool: pg.Pool) {
  const notices = () => countOf(pool, 'select count(*) from meta_notices');
  const jobs = () =>
    countOf(
      pool,
      `select count(*) from graphile_worker.jobs where task_identifier = 'apply_meta_notice'`,
    );
  return async (requests: number) => {
    const [stored, queued] = [await notices(), await jobs()];
    if (stored !== requests || queued !== requests) {
      throw new Error(`${requests} webhooks left ${stored} notices and ${queued} jobs`);
    }
    await pool.query('truncate meta_notices, graphile_worker._private_jobs');
  };
}
