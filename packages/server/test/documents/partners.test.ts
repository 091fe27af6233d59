import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectWaba } from '../../src/domains/waba/connect-waba.ts';
import { startApp } from '../app.ts';
import type { TestApp } from '../app.ts';
import { createApiKey } from '../factories/api-key.ts';
import { createClient, createPartner } from '../factories/organization.ts';

const DOCUMENT = new URL('../../../../docs/partners.md', import.meta.url);

interface Block {
  language: string;
  /** `run`, or the name of the file that the reader saves. */
  mark: string;
  text: string;
}

const blocks: Block[] = [
  ...readFileSync(DOCUMENT, 'utf8').matchAll(/^```(\w+) ?(\S*)\n([^]*?)^```$/gm),
].map(([, language = '', mark = '', text = '']) => ({ language, mark, text }));

/** A command, and the answer that the page shows below it; functions have none. */
const steps = blocks.flatMap((block, index) => {
  const next = blocks[index + 1];
  const shown = next && ['json', 'text'].includes(next.language) ? next.text : null;
  return block.mark === 'run' ? [{ command: block.text, shown }] : [];
});

const folder = mkdtempSync(path.join(tmpdir(), 'hub-docs-'));
afterAll(() => rmSync(folder, { recursive: true }));

let hub: TestApp;
const environment: Record<string, string> = {};

beforeAll(async () => {
  try {
    execFileSync('curl', ['--version']);
  } catch {
    throw new Error(
      'The examples of docs/partners.md need curl. Install it and run the tests again.',
    );
  }
  for (const { mark, text } of blocks) {
    if (mark !== '' && mark !== 'run') writeFileSync(path.join(folder, mark), text);
  }
  hub = await startApp({
    businesses: [{ id: '506914307656634', name: 'Nordwind Outdoor' }],
    wabas: [{ id: '102290129340398', name: 'Nordwind Shops', owner_business: '506914307656634' }],
    phoneNumbers: [
      ['Berlin', 'GREEN'],
      ['Hamburg', 'RED'],
      ['München', 'GREEN'],
    ].map(([city, quality], index) => ({
      id: `10654035284711${index}`,
      waba: '102290129340398',
      display_phone_number: `+49 30 2312500${index + 1}`,
      verified_name: `Nordwind ${city}`,
      quality_rating: quality,
      status: quality === 'RED' ? 'RESTRICTED' : 'CONNECTED',
    })),
  });
  const em = hub.services.orm.em.fork();
  const { partner, organization } = await createPartner(em, { brandName: 'Brightdesk' });
  const { client } = await createClient(em, { name: 'Nordwind Outdoor', partner });
  client.externalReference = 'C-1042';
  await em.transactional((transaction) =>
    connectWaba(transaction, {
      client,
      metaId: '102290129340398',
      name: 'Nordwind Shops',
      type: 'SHARED',
      consentStatus: 'SIGNED',
      now: hub.clock.now(),
    }),
  );
  await hub.runJobs();
  const { secret } = await createApiKey(hub.services, organization, { name: 'Nightly import' });
  environment['HUB'] = await hub.app.listen({ host: '127.0.0.1', port: 0 });
  environment['HUB_KEY'] = secret;
  hub.clock.advance({ hours: 1 });
});

/** Functions that the reader has defined above. */
const defined = steps
  .filter(({ shown }) => shown === null)
  .map(({ command }) => command)
  .join('\n');

async function run(command: string): Promise<string> {
  const { stdout } = await promisify(execFile)('bash', ['-euc', `${defined}\n${command}`], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...environment },
  });
  return stdout;
}

/** An answer in JSON, or as text. */
function read(text: string): unknown {
  return text.startsWith('{') ? plain(JSON.parse(text)) : text;
}

/** What differs from one Hub to another is told by its kind. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        name === 'endCursor' ? `cursor: ${typeof inner}` : plain(inner),
      ]),
    );
  }
  if (typeof value !== 'string') return value;
  return value
    .replace(/_[0-9a-hjkmnp-tv-z]{26}$/, '_…')
    .replace(/^req_[0-9a-f-]{36}$/, 'req_…')
    .replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/, 'a time');
}

/** The reader copies these from the answers. */
function remember(answer: string): void {
  environment['CURSOR'] = /"endCursor":"([^"]+)"/.exec(answer)?.[1] ?? environment['CURSOR'] ?? '';
  const restricted = /"id":"(number_\w+)","number":"\+493023125002"/.exec(answer)?.[1];
  environment['NUMBER'] = restricted ?? environment['NUMBER'] ?? '';
  environment['DRAFT'] = /"id":"(draft_\w+)"/.exec(answer)?.[1] ?? environment['DRAFT'] ?? '';
  environment['WABA'] = /"id":"(waba_\w+)"/.exec(answer)?.[1] ?? environment['WABA'] ?? '';
}

test('every command of the page answers as the page shows, one after the other', async () => {
  const shown = steps.filter((step) => step.shown !== null);
  expect(shown.length).toBeGreaterThan(7);
  for (const { command, shown: due } of shown) {
    const answer = await run(command);
    expect({ command, answer: read(answer) }).toMatchObject({ command, answer: read(due ?? '') });
    remember(answer);
    hub.clock.advance({ seconds: 1 });
    await hub.runJobs();
  }
});

test('every query of the page is sent by a command', () => {
  const files = blocks.filter(({ language }) => language === 'graphql').map(({ mark }) => mark);
  expect(files).not.toContain('');
  for (const file of files) {
    expect(steps.some(({ command }) => command.includes(file))).toBe(true);
  }
});
