import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkDocuments } from './test/equivalence.ts';
import { clearWorkshop, withMutant } from './test/mutants.ts';
import type { Attach, Mutant } from './test/mutants.ts';
import { checkWalks } from './test/walks.ts';
import { createZoo } from './test/zoo-subject.ts';
import type { Zoo } from './test/zoo-subject.ts';
import { buildZooSchema } from './test/zoo-schema.ts';

const SEED = 5;
let zoo: Zoo;
beforeAll(async () => {
  zoo = await createZoo(SEED, 40);
});
afterAll(async () => {
  clearWorkshop();
  await zoo.world.close();
});

async function check(attach: Attach): Promise<void> {
  const schema = attach(buildZooSchema(), zoo.subject.metadata);
  const subject = { ...zoo.subject, schema };
  await checkDocuments(subject, SEED, 300);
  await checkWalks(subject, SEED);
}

const mutants: Mutant[] = [
  {
    title: 'joined rows are not scoped',
    file: 'sql.ts',
    from: 'all([link, visible])',
    to: 'link',
  },
  {
    title: 'lists are not scoped',
    file: 'sql.ts',
    from: "scopeOf(model, 't', parameters, reached),",
    to: '',
  },
  {
    title: 'via asks whether the target is there, not whether it is visible',
    file: 'conditions.ts',
    from: 'const visible = scopeOf(many.target, other, parameters);',
    to: 'const visible = TRUE;',
  },
  {
    title: 'via to one asks nothing of the target',
    file: 'conditions.ts',
    from: 'return implied(model, rule.via, reached) ? TRUE',
    to: 'return model.toOne.has(rule.via) ? TRUE',
  },
  {
    title: 'a viewer without a value sees what has any',
    file: 'conditions.ts',
    from: 'value === null ? FALSE',
    to: 'value === null ? TRUE',
  },
  {
    title: 'any way to a row implies its scope',
    file: 'conditions.ts',
    from: "if (reached?.as === 'child') return reached.relation === property;",
    to: 'if (reached) return true;',
  },
  {
    title: 'several scopes must all hold',
    file: 'conditions.ts',
    from: 'return any(rule.anyOf.map(',
    to: 'return all(rule.anyOf.map(',
  },
  {
    title: 'a condition on a relation looks out of the scope',
    file: 'conditions.ts',
    from: 'all([visible, whereOf(relation.target, condition, other, parameters)])',
    to: 'whereOf(relation.target, condition, other, parameters)',
  },
  {
    title: 'not forgets rows without a value',
    file: 'conditions.ts',
    from: 'is distinct from',
    to: '<>',
  },
  {
    title: 'search takes % and _ for wildcards',
    file: 'conditions.ts',
    from: 'text.replaceAll(/[\\\\%_]/g, String.raw`\\$&`)',
    to: 'text',
  },
  {
    title: 'search minds the case',
    file: 'conditions.ts',
    from: ' ilike ',
    to: ' like ',
  },
  {
    title: 'cursors keep milliseconds only',
    file: 'cursor.ts',
    from: 'JSON.stringify([order.name, ...texts])',
    to: "JSON.stringify([order.name, ...texts.map((text) => text?.replace(/(\\.\\d{3})\\d+/, '$1') ?? null)])",
  },
  {
    title: 'cursors of other lists are taken',
    file: 'cursor.ts',
    from: 'name === order.name &&',
    to: '',
  },
  {
    title: 'nullable keys are compared as a row value',
    file: 'cursor.ts',
    from: ' && !key.column.nullable',
    to: '',
  },
  {
    title: 'mixed directions are compared as a row value',
    file: 'cursor.ts',
    from: 'key.descending === first?.descending && ',
    to: '',
  },
  {
    title: 'ascending keys stop before the nulls',
    file: 'cursor.ts',
    from: 'const nullsFollow = column.nullable && !descending;',
    to: 'const nullsFollow = false;',
  },
  {
    title: 'descending keys stop at the nulls',
    file: 'cursor.ts',
    from: 'return descending ? any([`${name} is not null`, ties]) : ties;',
    to: 'return ties;',
  },
  {
    title: 'the id does not break ties',
    file: 'cursor.ts',
    from: 'spelledOut(rest, texts.slice(1), alias, parameters)]);\n    return',
    to: 'FALSE]);\n    return',
  },
  {
    title: 'last gives rows from the end backwards',
    file: 'fetch.ts',
    from: 'shown.toReversed()',
    to: 'shown',
  },
  {
    title: 'last takes rows from the start',
    file: 'sql.ts',
    from: 'keys: fromEnd ? backward : order.keys',
    to: 'keys: order.keys',
  },
  {
    title: 'before means after',
    file: 'sql.ts',
    from: "{ keys: backward, texts: decodeCursor(order, 'before', before) }",
    to: "{ keys: order.keys, texts: decodeCursor(order, 'before', before) }",
  },
  {
    title: 'a page has one row too many',
    file: 'fetch.ts',
    from: 'rows.slice(0, size)',
    to: 'rows.slice(0, size + 1)',
  },
  {
    title: 'a full page is taken for the last',
    file: 'sql.ts',
    from: 'limit: size + 1',
    to: 'limit: size',
  },
  {
    title: 'children are given to the wrong parent',
    file: 'fetch.ts',
    from: "const parent = row.at(-1) ?? '';",
    to: "const parent = parents.at(-1) ?? '';",
  },
  {
    title: 'the count minds no conditions',
    file: 'sql.ts',
    from: 'const condition = visibleAndMatching(read, model, parameters, linked);\n      return',
    to: "const condition = all([linked, scopeOf(model, 't', parameters)]);\n      return",
  },
  {
    title: 'a hidden target is shown as an object',
    file: 'compile.ts',
    from: "typeof row[present] === 'string' ? new Ref(obj, row, run) : null",
    to: 'new Ref(obj, row, run)',
  },
  {
    title: 'columns of different tables with one name are taken for one',
    file: 'sql.ts',
    from: 'const known = this.#columns.indexOf(expression);',
    to: "const known = this.#columns.findIndex((each) => each.split('.')[1] === expression.split('.')[1]);",
  },
  {
    title: 'times lose their milliseconds',
    file: 'codec.ts',
    from: 'T${text.slice(11, -3)}Z',
    to: 'T${text.slice(11, 19)}Z',
  },
  {
    title: 'strange enum values pass',
    file: 'model.ts',
    from: 'enumOf.known.has(text) ? text : enumOf.unknown',
    to: 'text',
  },
  {
    title: 'an error below a row is lost',
    file: 'plan.ts',
    from: 'if (fetched instanceof Error) throw fetched;',
    to: 'if (fetched instanceof Error) return null;',
  },
  {
    title: 'each parent has a statement of its own',
    file: 'fetch.ts',
    from: 'run.fetched.set(child, await fetchPlan(child.plan, read, run, [...ids]));',
    to: `const all = new Map();
    for (const id of ids) {
      for (const entry of await fetchPlan(child.plan, read, run, [id])) all.set(...entry);
    }
    run.fetched.set(child, all);`,
  },
];

test('a faithful copy passes', async () => {
  await expect(withMutant(null, check)).resolves.toBeUndefined();
}, 60_000);

test.each(mutants)(
  'it is noticed when $title',
  async (mutant) => {
    await expect(withMutant(mutant, check)).rejects.toThrow(/READ_SEED=/);
  },
  60_000,
);
