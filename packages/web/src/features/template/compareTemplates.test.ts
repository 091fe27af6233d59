import { expect, test } from 'vitest';
import { compareTemplates } from './compareTemplates.ts';
import type { TemplateContents } from './templateParts.ts';

const body = (text: string) => ({ type: 'BODY', text });
const contents = (...components: unknown[]): TemplateContents => ({
  category: 'UTILITY',
  parameterFormat: 'POSITIONAL',
  components,
  messageSendTtlSeconds: null,
});

const changes = (before: TemplateContents | null, after: TemplateContents) =>
  compareTemplates(before, after).map(({ key, change }) => [key, change]);

test('says of each component what became of it, and what is gone where it was', () => {
  const before = contents({ type: 'HEADER', format: 'TEXT', text: 'Hello' }, body('One'));
  const after = contents(body('Two'), { type: 'FOOTER', text: 'Bye' });
  expect(changes(before, after)).toEqual([
    ['SETTINGS', 'same'],
    ['HEADER', 'removed'],
    ['BODY', 'changed'],
    ['FOOTER', 'added'],
  ]);
  expect(changes(before, before).every(([, change]) => change === 'same')).toBe(true);
});

test('marks the words that differ and leaves the others', () => {
  const parts = compareTemplates(
    contents(body('Until Monday, 9:00')),
    contents(body('Until Tuesday, 9:00')),
  );
  expect(parts.find(({ key }) => key === 'BODY')?.facts).toEqual([
    {
      label: 'Text',
      change: 'changed',
      words: [
        { change: 'same', text: 'Until ' },
        { change: 'removed', text: 'Monday' },
        { change: 'added', text: 'Tuesday' },
        { change: 'same', text: ', 9:00' },
      ],
    },
  ]);
});

test('compares cards one by one, and shows what it does not know', () => {
  const cards = (...texts: string[]) => ({
    type: 'CAROUSEL',
    cards: texts.map((text) => ({ components: [body(text)] })),
  });
  expect(changes(contents(cards('A', 'B')), contents(cards('A', 'C', 'D')))).toEqual([
    ['SETTINGS', 'same'],
    ['CARD 0 BODY', 'same'],
    ['CARD 1 BODY', 'changed'],
    ['CARD 2 BODY', 'added'],
  ]);
  const unknown = (level: number) => contents({ type: 'AURORA', glow: { level } });
  expect(changes(unknown(1), unknown(2))).toEqual([
    ['SETTINGS', 'same'],
    ['AURORA', 'changed'],
  ]);
});

test('knows a button again by what it is, wherever it stands', () => {
  const reply = (text: string) => ({ type: 'QUICK_REPLY', text });
  const link = (text: string, url: string) => ({ type: 'URL', text, url });
  const facts = (before: object[], after: object[]) =>
    compareTemplates(
      contents({ type: 'BUTTONS', buttons: before }),
      contents({ type: 'BUTTONS', buttons: after }),
    )
      .find(({ key }) => key === 'BUTTONS')
      ?.facts.map(({ label, change }) => [label, change]);
  const [yes, no, shop] = [reply('Yes'), reply('No'), link('Shop', 'https://a.example')];
  expect(facts([yes, shop], [yes, no, shop])).toEqual([
    ['Button 1', 'same'],
    ['Button 2', 'added'],
    ['Button 3', 'same'],
  ]);
  expect(facts([yes, no, shop], [no, link('Buy', 'https://a.example')])).toEqual([
    ['Button 1', 'removed'],
    ['Button 1', 'same'],
    ['Button 2', 'changed'],
  ]);
  expect(facts([yes, no], [no, yes])).toEqual([
    ['Button 1', 'same'],
    ['Button 2', 'same'],
    ['Order', 'changed'],
  ]);
  expect(facts([yes], [reply('Perhaps')])).toEqual([['Button 1', 'changed']]);
});

test('takes whatever stands for components', () => {
  for (const components of [null, 'text', [null, 7, {}], [{ type: 5 }]]) {
    expect(compareTemplates(null, { ...contents(), components }).length).toBeGreaterThan(0);
  }
});

test('tells the terms of an offer in words', () => {
  const offer = (text: string) =>
    contents({
      type: 'LIMITED_TIME_OFFER',
      limited_time_offer: { text, has_expiration: true },
    });
  const parts = compareTemplates(offer('Ends Sunday'), offer('Ends Monday'));
  expect(parts.at(-1)?.facts.map(({ label, change }) => [label, change])).toEqual([
    ['Text', 'changed'],
    ['Has expiration', 'same'],
  ]);
});
