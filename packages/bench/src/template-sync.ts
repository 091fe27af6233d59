import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { WorldInput } from 'sandbox/world';
import { syncTemplatesFromMeta } from 'server/domains/template/sync-templates.job';
import type { Services } from 'server/services';
import { benchServices, SETTINGS } from './bench-services.ts';
import { prepareDatabase } from './database.ts';
import type { DatabaseServer } from './database.ts';
import type { SyncReport } from './report.ts';
import { cpuOfPostgres } from './resources.ts';
import { startServer } from './server-process.ts';
import { digits, spread } from './statistics.ts';
import { LANGUAGES, MANY_NAMES, templateOf } from './template-rows.ts';

/** Room for an account, its number and nobody else. */
const NUMBERS = 5;
const TEMPLATES = MANY_NAMES * LANGUAGES.length;

interface Protocol {
  rounds: number;
  tell: (line: string) => void;
}

/**
 * Syncs an account of many templates from a sandbox in a process of its own: into an empty table,
 * then again, when nothing has changed. The sync runs in this process, which does nothing else.
 */
export async function measureTemplateSync(
  server: DatabaseServer,
  { rounds, tell }: Protocol,
): Promise<SyncReport[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-bench-sync-'));
  const databaseUrl = await prepareDatabase(server, NUMBERS);
  const sandbox = await startSandbox(folder, databaseUrl);
  const services = await benchServices(databaseUrl, {
    META_GRAPH_URL: `${sandbox.origin}/meta/v25.0`,
  });
  try {
    const { id, meta_id: metaId } = await account(services);
    if (metaId !== WABA) throw new Error(`the account is ${metaId} instead of ${WABA}`);
    const sync = () => measured(server, () => syncTemplatesFromMeta(services, { wabaId: id }));
    const found: Record<string, Measured[]> = { first: [], 'nothing changed': [] };
    // The first round only warms up.
    for (let round = 0; round <= rounds; round += 1) {
      await services.jobPool.query('truncate templates cascade');
      for (const list of Object.values(found)) {
        const figures = await sync();
        await allAreThere(services);
        if (round > 0) list.push(figures);
      }
    }
    return Object.entries(found).map(([what, figures]) => {
      const middle = (of: (each: Measured) => number) => digits(spread(figures.map(of)).median);
      const report = {
        what,
        templates: TEMPLATES,
        milliseconds: middle((each) => each.milliseconds),
        cpuMilliseconds: middle((each) => each.cpu),
        postgresCpuMilliseconds: middle((each) => each.postgresCpu),
        longestBlockMilliseconds: middle((each) => each.longestBlock),
      };
      tell(`sync of ${TEMPLATES} templates, ${what}: ${report.milliseconds} ms`);
      return report;
    });
  } finally {
    await services.close();
    await sandbox.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Meta's id of the first account that `fill` makes. */
const WABA = '800000000000';

function startSandbox(folder: string, databaseUrl: string) {
  const world: WorldInput = {
    businesses: [{ id: '900000000000', name: 'Bench' }],
    wabas: [{ id: WABA, name: 'Bench', owner_business: '900000000000' }],
    // An account without a number may be asked 200 times an hour only.
    phoneNumbers: [{ id: '700000000000', waba: WABA, display_phone_number: '+49 1510 0000000' }],
    templates: Array.from({ length: TEMPLATES }, (_, index) => {
      const { quality, ...template } = templateOf(index);
      return { ...template, waba: WABA, quality_score: { score: quality } };
    }),
  };
  const file = path.join(folder, 'world.json');
  writeFileSync(file, JSON.stringify(world));
  const command = {
    name: 'sandbox',
    argv: ['../sandbox/src/main.ts'],
    environment: { SANDBOX_WORLD: file, SANDBOX_TOKEN: SETTINGS.META_ACCESS_TOKEN },
  };
  return startServer(
    command,
    databaseUrl,
    async (origin) => (await fetch(`${origin}/control/clock`).catch(() => null))?.ok ?? false,
  );
}

async function account({ jobPool }: Services): Promise<{ id: string; meta_id: string }> {
  const { rows } = await jobPool.query<{ id: string; meta_id: string }>(
    'select id, meta_id from wabas',
  );
  const [waba] = rows;
  if (waba === undefined) throw new Error('there is no account');
  return waba;
}

async function allAreThere({ jobPool }: Services): Promise<void> {
  const { rows } = await jobPool.query<{ count: number; error: string | null }>(
    `select count(t.id)::int as count, min(w.templates_sync_error) as error
     from wabas w left join templates t on t.waba_id = w.id and t.status <> 'DELETED'`,
  );
  const [{ count, error } = { count: 0, error: null }] = rows;
  if (count !== TEMPLATES)
    throw new Error(`a sync left ${count} templates: ${error ?? 'no error'}`);
}

interface Measured {
  milliseconds: number;
  cpu: number;
  postgresCpu: number;
  /** For so long the process did nothing else, answering others for one. */
  longestBlock: number;
}

async function measured(server: DatabaseServer, work: () => Promise<void>): Promise<Measured> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const postgres = cpuOfPostgres(server.pid) ?? Number.NaN;
  const before = process.cpuUsage();
  const from = performance.now();
  delay.enable();
  await work();
  delay.disable();
  const milliseconds = performance.now() - from;
  const { user, system } = process.cpuUsage(before);
  return {
    milliseconds,
    cpu: (user + system) / 1000,
    postgresCpu: ((cpuOfPostgres(server.pid) ?? Number.NaN) - postgres) * 1000,
    longestBlock: delay.max / 1e6,
  };
}
