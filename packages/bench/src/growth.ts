import { createCallers } from './callers.ts';
import { contenders } from './contenders.ts';
import { prepareDatabase } from './database.ts';
import type { DatabaseServer } from './database.ts';
import { normalise } from './gate.ts';
import { closedLoop } from './load.ts';
import type { Shot } from './load.ts';
import type { GrowthReport } from './report.ts';
import { startServer } from './server-process.ts';
import type { ServerProcess } from './server-process.ts';
import { repeating } from './shots.ts';
import { digits, quantile, spread } from './statistics.ts';

const ROW = 'id number displayName accountStatus createdAt waba { id name } client { id name }';
const document = (list: string, rest = '') =>
  `{ phoneNumbers(${list}) { nodes { ${ROW} } pageInfo { hasNextPage } ${rest} } }`;

/** The pages that must not grow slower with the database. */
const PAGES: Record<string, string> = {
  'first page': document('first: 50'),
  'last page': document('last: 50'),
  'first page by name': document('first: 50, orderBy: { field: DISPLAY_NAME }'),
  'first page with totalCount': document('first: 50', 'totalCount'),
  'search for one number': document('first: 50, filter: { search: "+4915100000010" }'),
};

interface Protocol {
  rounds: number;
  seconds: number;
  tell: (line: string) => void;
}

/** Asks our server for pages, one request at a time, on databases of several sizes in turn. */
export async function measureGrowth(
  server: DatabaseServer,
  sizes: readonly number[],
  { rounds, seconds, tell }: Protocol,
): Promise<GrowthReport[]> {
  const started: ServerProcess[] = [];
  try {
    const hubs: { size: number; server: ServerProcess; shots: Map<string, () => Shot> }[] = [];
    for (const size of sizes) {
      const url = await prepareDatabase(server, size);
      const { partnerId, apiKey } = await createCallers(url, 0);
      const [hub] = contenders(partnerId);
      if (hub === undefined) throw new Error('no server of ours');
      const alive = async (origin: string) =>
        (await fetch(`${origin}/health`).catch(() => null))?.ok ?? false;
      const running = await startServer(hub.command, url, alive);
      started.push(running);
      hubs.push({ size, server: running, shots: await shotsOf(running.origin, apiKey) });
    }
    const reports: GrowthReport[] = [];
    for (const page of Object.keys(PAGES)) {
      const medians = new Map<number, number[]>(sizes.map((size) => [size, []]));
      // The first round only warms up.
      for (let round = 0; round <= rounds; round += 1) {
        for (const { size, server: hub, shots } of round % 2 === 0 ? hubs : hubs.toReversed()) {
          const next = shots.get(page);
          if (next === undefined) continue;
          const { latencies } = await closedLoop(hub.origin, { connections: 1, seconds, next });
          if (round > 0) medians.get(size)?.push(quantile(latencies, 0.5));
        }
      }
      const milliseconds = sizes.map((size) => spread(medians.get(size) ?? []).median);
      reports.push({
        page,
        milliseconds: Object.fromEntries(
          sizes.map((size, index) => [String(size), digits(milliseconds[index] ?? Number.NaN)]),
        ),
        ratio: digits((milliseconds.at(-1) ?? Number.NaN) / (milliseconds[0] ?? Number.NaN)),
      });
      tell(`growth, ${page}: ${milliseconds.map((each) => `${digits(each)} ms`).join(' · ')}`);
    }
    return reports;
  } finally {
    await Promise.all(started.map((each) => each.stop()));
  }
}

async function shotsOf(origin: string, apiKey: string): Promise<Map<string, () => Shot>> {
  const shots = new Map<string, () => Shot>();
  for (const [page, query] of Object.entries(PAGES)) {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` };
    const body = JSON.stringify({ query });
    const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body });
    const answer = await response.text();
    normalise(answer);
    shots.set(page, repeating([{ question: { path: '/graphql', headers, body }, answer }]));
  }
  return shots;
}
