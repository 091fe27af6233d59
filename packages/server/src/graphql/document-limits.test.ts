import { beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../../test/app.ts';
import type { TestApp } from '../../test/app.ts';
import { asKey } from '../../test/as.ts';
import { createClient } from '../../test/factories/organization.ts';
import { nobody } from '../../test/graphql.ts';
import type { Caller } from '../../test/graphql.ts';
import { DOCUMENT_LIMITS } from './document-limits.ts';

let hub: TestApp;
let key: Caller;

beforeAll(async () => {
  hub = await startApp();
  const { organization } = await createClient(hub.services.orm.em.fork());
  key = await asKey(hub, organization);
});

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** `client` and `partner` lead to each other as often as one likes. */
function deep(levels: number): string {
  return `{ ${'node(id: "x") { ... on Waba { client '}${'{ wabas(first: 1) { nodes { client '.repeat((levels - 3) / 3)}{ id }${' } } }'.repeat((levels - 3) / 3)} } } }`;
}

describe.each([
  ['levels', DOCUMENT_LIMITS.depth, deep(12), deep(15)],
  [
    'aliases',
    DOCUMENT_LIMITS.aliases,
    `{ ${times(30, (index) => `a${index}: viewer { role }`)} }`,
    `{ ${times(31, (index) => `a${index}: viewer { role }`)} }`,
  ],
  [
    'aliases of __typename',
    DOCUMENT_LIMITS.aliases,
    `{ ${times(30, (index) => `a${index}: __typename`)} }`,
    `{ ${times(31, (index) => `a${index}: __typename`)} }`,
  ],
  [
    'aliases in fragments',
    DOCUMENT_LIMITS.aliases,
    `{ ...F } fragment F on Query { ${times(30, (index) => `a${index}: __typename`)} }`,
    `{ ...F } fragment F on Query { ${times(31, (index) => `a${index}: __typename`)} }`,
  ],
  [
    'directives',
    DOCUMENT_LIMITS.directives,
    `{ ${times(30, () => '__typename @include(if: true)')} }`,
    `{ ${times(31, () => '__typename @include(if: true)')} }`,
  ],
  [
    'repeats of one key',
    DOCUMENT_LIMITS.repeats,
    `{ viewer { ${'role '.repeat(50)} } }`,
    `{ viewer { ${'role '.repeat(51)} } }`,
  ],
  [
    'repeats of one key in fragments',
    DOCUMENT_LIMITS.repeats,
    `{ ${'... { viewer { role } } '.repeat(50)} }`,
    `{ ${'... { viewer { role } } '.repeat(51)} }`,
  ],
  [
    'tokens',
    DOCUMENT_LIMITS.tokens,
    `{ viewer { role } } ${times(98, (index) => `fragment F${index} on Viewer { ${'role '.repeat(14)} }`)}`,
    `{ ${'x '.repeat(2000)} }`,
  ],
])('%s of a document', (what, limit, fits, exceeds) => {
  test(`may be ${limit}`, async () => {
    const { errors } = await hub.graphql(key, fits);
    // Unused fragments and repeats beyond theirs are other rules' business.
    const unwanted = errors.filter(({ message }) => /limit/i.test(message) && what !== 'tokens');
    expect(unwanted).toEqual([]);
  });

  test('may not be more', async () => {
    const { status, data, errors } = await hub.graphql(key, exceeds);
    expect(status).toBe(400);
    expect(data).toBeNull();
    expect(errors[0]?.message).toMatch(new RegExp(`(?:limit|more).* ${limit}\\b`, 'i'));
    expect(errors[0]?.message).not.toMatch(/[Ss]yntax error: \w+ (?:depth|limit of)/);
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('may not be more for anybody', async () => {
    const { status, errors } = await hub.graphql(nobody, exceeds);
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
  });
});

/** Each fragment spreads the next one twice: 2 to the power of `levels` paths in few words. */
function doubling(levels: number, type: string, last: string): string {
  return Array.from({ length: levels }, (_, level) => {
    const inner = level === levels - 1 ? last : `...F${level + 1} ...F${level + 1}`;
    return `fragment F${level} on ${type} { ${inner} }`;
  }).join(' ');
}

test.each([
  ['of plain fields', `{ viewer { ...F0 } } ${doubling(100, 'Viewer', 'role')}`],
  ['of objects', `{ viewer { ...F0 } } ${doubling(100, 'Viewer', 'organization { slug }')}`],
  [
    'below a list',
    `{ wabas(first: 2) { nodes { ...F0 } } } ${doubling(100, 'Waba', 'id metaId client { name }')}`,
  ],
  ['of a list', `{ wabas(first: 2) { ...F0 } } ${doubling(100, 'WabaConnection', 'nodes { id }')}`],
])('fragments that spread each other twice are no work beyond measure: %s', async (_what, text) => {
  const { status } = await hub.graphql(key, text);
  expect([200, 400]).toContain(status);
});
