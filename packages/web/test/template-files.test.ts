import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packFiles, placesOf, type TemplateFile } from '../src/features/template/packFiles.ts';
import { readFiles } from '../src/features/template/readFiles.ts';

const contents = (name: string, language = 'en') => ({
  name,
  language,
  category: 'UTILITY',
  components: [{ type: 'BODY', text: 'Grüße, {{1}} — 你好' }],
});
const template = (name: string, language = 'en'): TemplateFile => ({
  name,
  language,
  file: contents(name, language),
});
const file = (name: string, content: BlobPart) => new File([content], name);
const json = (name: string, value: unknown) => file(name, JSON.stringify(value));
const zip = (entries: Record<string, string>) =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])),
    ),
  );

test('what is exported can be imported as it is, one as a .json and several as a ZIP', async () => {
  const one = await packFiles([template('order_shipped', 'en_US')]);
  expect(one).toMatchObject({ name: 'order_shipped_en_US.json', type: 'application/json' });
  expect(one.content).toMatch(/^{\n {2}"name": "order_shipped"[^]*}\n$/);
  const all = [template('order_shipped'), template('order_shipped', 'de'), template('welcome')];
  const several = await packFiles(all, 'Nordwind Outdoor EU');
  expect(several).toMatchObject({ name: 'nordwind_outdoor_eu_templates.zip' });
  const [fromOne, fromSeveral] = await Promise.all(
    [one, several].map(({ name, content }) => readFiles([file(name, content)])),
  );
  expect(fromOne?.files.map((each) => each.template)).toEqual([contents('order_shipped', 'en_US')]);
  expect(fromSeveral).toEqual({
    unread: [],
    files: [
      { name: 'order_shipped/en.json', template: contents('order_shipped') },
      { name: 'order_shipped/de.json', template: contents('order_shipped', 'de') },
      { name: 'welcome/en.json', template: contents('welcome') },
    ],
  });
});

test('every template has a place of its own in the ZIP, on any system', async () => {
  const places = placesOf([
    template('a'),
    template('a'),
    template('A'),
    template('con'),
    template('../etc'),
    template('x'.repeat(512)),
    template(`${'x'.repeat(511)}y`),
  ]);
  expect(places.slice(0, 5)).toEqual([
    'a/en.json',
    'a/en_2.json',
    'A/en_3.json',
    'con_/en.json',
    '_etc/en.json',
  ]);
  expect(new Set(places.map((place) => place.toLowerCase())).size).toBe(7);
  expect(Math.max(...places.map(({ length }) => length))).toBeLessThan(200);
  const { content } = await packFiles([template('a'), template('a')]);
  if (!(content instanceof Uint8Array)) throw new Error('No bytes.');
  expect(Object.keys(unzipSync(new Uint8Array(content)))).toEqual(['a/en.json', 'a/en_2.json']);
});

test('what is no template is told by the name of its file', async () => {
  const { files, unread } = await readFiles([
    file('bom.json', `\uFEFF${JSON.stringify(contents('bom'))}`),
    file('broken.json', '{\n  "name": "a",\n}'),
    json('list.json', [contents('a')]),
    json('settings.json', { debug: true }),
    json('half.json', { name: 'a', components: [] }),
    json('large.json', { ...contents('large'), components: ['x'.repeat(100_000)] }),
    file('latin.json', new Uint8Array([0x22, 0xe4, 0x22])),
    file('notes.txt', 'Hello'),
    file('torn.zip', 'PK no more'),
    file('empty.zip', zip({ 'readme.md': '', '__MACOSX/._a.json': '', '.git/a.json': '{}' })),
  ]);
  expect(files.map(({ name }) => name)).toEqual(['bom.json']);
  expect(unread.map(({ name, problem }) => `${name}: ${problem}`)).toEqual([
    'broken.json: It is no JSON: line 3, column 1.',
    'list.json: It is a list. Put each template into a file of its own.',
    'settings.json: It is no template.',
    'half.json: It lacks language and category.',
    'large.json: It has more than 100,000 characters.',
    'latin.json: It is not written in UTF-8.',
    'notes.txt: It is neither .json nor .zip. Pack a folder as a ZIP first.',
    'torn.zip: It is no ZIP that can be read.',
    'empty.zip: There is no .json file in it.',
  ]);
});

test('more than the API takes at once is told before anything is sent', async () => {
  const entries = Array.from({ length: 101 }, (_, at): [string, string] => [
    `t${at}/en.json`,
    JSON.stringify(contents(`t${at}`)),
  ]);
  expect(await readFiles([file('all.zip', zip(Object.fromEntries(entries)))])).toEqual({
    files: [],
    unread: [
      {
        name: 'all.zip',
        problem: '101 templates: at most 100 are taken at once. Choose those that changed.',
      },
    ],
  });
  const hundred = await readFiles([file('all.zip', zip(Object.fromEntries(entries.slice(1))))]);
  expect(hundred.files).toHaveLength(100);
  const large = (name: string, length: number) =>
    json(`${name}.json`, { ...contents(name), components: ['ü'.repeat(length)] });
  const together = await readFiles([
    ...Array.from({ length: 10 }, (_, at) => large(`t${at}`, 50_000)),
    large('most', 60_000),
  ]);
  expect(together.unread).toEqual([
    {
      name: '11 files',
      problem: 'Together they have more than 1 MB, of which most.json has the most. Choose fewer.',
    },
  ]);
});
