import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startHub } from 'e2e/src/hub.ts';
import { operator } from 'local/demo/organizations';
import { measureEditor } from './browser-editor.ts';
import { auditPages } from './browser-lighthouse.ts';
import { scrollNumbers } from './browser-scroll.ts';
import { measureTemplates } from './browser-templates.ts';

/** The first number of those that `fill` makes; its account has thousands of templates. */
const MANY_TEMPLATES = '+4915100000000';
/** Of the demo; its owner writes templates. */
const WRITTEN_FOR = '+494066969101';

const { values } = parseArgs({
  options: {
    numbers: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
});
const root = path.resolve(import.meta.dirname, '../../..');
const dataDir = path.resolve(root, process.env['HUB_DATA_DIR'] ?? '.data/bench');
const numbers = Number(values.numbers);

process.stdout.write(`Fills ${dataDir} with ${numbers} numbers and starts the Hub on it …\n`);
const hub = await startHub({ moreNumbers: numbers, keptIn: dataDir });
try {
  const { demo } = hub;
  const login = demo.logins.find(({ organization }) => organization === operator.slug);
  if (!login) throw new Error('The demo has no operator.');

  const scrolls = [];
  const does = (part: string) => values.only === undefined || values.only === part;
  for (let round = 0; does('scroll') && round < Number(values.rounds); round += 1) {
    const scroll = await scrollNumbers(demo, login);
    const load = os.loadavg()[0]?.toFixed(1);
    process.stdout.write(
      `scroll ${round + 1}: ${scroll.framesPerSecond} frames/s, ${scroll.framesDropped} dropped, ${scroll.longTasks.length} long tasks (${scroll.longTasksByCpu.length} by processor time), ${scroll.cpuMillisecondsPerPageFrame} ms of processor a frame of the page, ${scroll.scrollThread}, heap ${scroll.heapMegabytes.afterCollection} MB, load ${load}\n`,
    );
    scrolls.push(scroll);
  }
  const list = `/${operator.slug}/numbers`;
  const pages = !does('pages')
    ? []
    : await auditPages(demo, login.email, [
        { page: 'sign-in', path: '/sign-in', signedIn: false },
        { page: 'numbers', path: list, signedIn: true },
        { page: 'number', path: `${list}/${await anyNumber(demo)}`, signedIn: true },
      ]);
  for (const { page, scores, figures } of pages) {
    process.stdout.write(`${page}: ${JSON.stringify({ ...scores, ...figures })}\n`);
  }

  const templates = does('templates')
    ? await measureTemplates(demo, login, await anyNumber(demo, MANY_TEMPLATES))
    : null;
  if (templates !== null) {
    for (const [what, figures] of Object.entries(templates)) {
      process.stdout.write(`templates, ${what}: ${JSON.stringify(figures)}\n`);
    }
  }

  const writer = demo.logins.find(({ organization }) => organization === 'nordwind-outdoor');
  if (!writer) throw new Error('The demo has nobody who writes templates.');
  const editor = does('editor')
    ? await measureEditor(demo, writer, await anyNumber(demo, WRITTEN_FOR))
    : null;
  if (editor !== null) {
    const { characters, typing, slower, typingSlower } = editor;
    process.stdout.write(
      `editor, ${characters} characters: ${JSON.stringify(typing.keys)}, ${slower} times slower ${JSON.stringify(typingSlower.keys)}\n`,
    );
  }

  const cpu = os.cpus()[0]?.model ?? 'unknown';
  const conditions = {
    numbers,
    cpu,
    cores: os.availableParallelism(),
    // Above the number of cores, times by the clock say little.
    load: os.loadavg(),
    node: process.version,
  };
  const folder = path.join(root, 'packages/bench/results');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `browser-${new Date().toISOString().slice(0, 10)}.json`);
  writeFileSync(
    file,
    `${JSON.stringify({ conditions, scrolls, templates, editor, pages }, null, 2)}\n`,
  );
  process.stdout.write(`${path.relative(root, file)}\n`);
} finally {
  await hub.stop();
}

async function anyNumber(
  { graphql, apiKeys }: typeof hub.demo,
  search: string | null = null,
): Promise<string> {
  const key = apiKeys.find(({ organization }) => organization === operator.slug) ?? apiKeys[0];
  const response = await fetch(graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key?.key}` },
    body: JSON.stringify({
      query:
        'query ($search: String) { phoneNumbers(first: 1, filter: { search: $search }) { nodes { id } } }',
      variables: { search },
    }),
  });
  const { data } = (await response.json()) as {
    data: { phoneNumbers: { nodes: { id: string }[] } };
  };
  const [first] = data.phoneNumbers.nodes;
  if (!first) throw new Error('There is no number.');
  return first.id;
}
