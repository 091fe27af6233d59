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
  const subject = { ...zoo.subject, ...attach(buildZooSchema(), zoo.subject.metadata) };
  await checkDocuments(subject, SEED, 600);
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
    title: 'search looks for other cases, too',
    file: 'conditions.ts',
    from: ' like ',
    to: ' ilike ',
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
    from: "const isThere = (row: Row) => typeof row[present] === 'string';",
    to: 'const isThere = (_row: Row) => true;',
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
    title: 'an error below a row is not told',
    file: 'plan.ts',
    from: 'if (fetched instanceof Error) throw fetched;',
    to: "if (fetched instanceof Error) throw new Error('Something');",
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
  {
    title: 'the plan does not escape texts',
    file: 'json.ts',
    from: 'ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`',
    to: '`"${text}"`',
  },
  {
    title: 'the plan does not pad milliseconds',
    file: 'json.ts',
    from: '`${text.slice(20, -3)}00`.slice(0, 3)',
    to: 'text.slice(20, -3)',
  },
  {
    title: 'the plan writes values of enums instead of their names',
    file: 'json.ts',
    from: 'names.set(value, `"${name}"`)',
    to: 'names.set(value, `"${value}"`)',
  },
  {
    title: 'the plan passes unknown values of enums',
    file: 'json.ts',
    from: 'names.get(value) ?? giveUp(`${type.name} has no ${String(value)}`)',
    to: 'names.get(value) ?? JSON.stringify(value)',
  },
  {
    title: 'a plan is kept without regard to its Booleans',
    file: 'plans.ts',
    from: 'switches.map((name) => String(request.variableValues[name])).join()',
    to: "''",
  },
  {
    title: 'the plan writes null where none may be',
    file: 'plan.ts',
    from: "text === 'null' ? giveUp('null where none may be') : text",
    to: 'text',
  },
  {
    title: 'the plan writes null for non-null values of rules',
    file: 'plain.ts',
    from: "(isAbsent(value) ? giveUp('null where none may be') : write(value))",
    to: "(isAbsent(value) ? 'null' : write(value))",
  },
  {
    title: 'the plan writes null for a root field that may not be null',
    file: 'operation.ts',
    from: "return text === 'null' ? giveUp('null where none may be') : text;",
    to: 'return text;',
  },
  {
    title: 'the plan passes over fields with a resolver of their own',
    file: 'compile.ts',
    from: 'this.cannot(`${type.name}.${name} has a resolver of its own`);\n    return wholeRowOut(select, at);',
    to: "return { ...wholeRowOut(select, at), text: () => 'null' };",
  },
  {
    title: 'nodes of one type come in the order of the database',
    file: 'compile.ts',
    from: 'return read.shape.ids.map((id) => {\n        const row = byId.get(id);',
    to: 'return [...byId.keys()].map((id) => {\n        const row = byId.get(id);',
  },
  {
    title: 'a joined row is there when any of its columns has a value',
    file: 'sql.ts',
    from: 'if (!column.nullable) this.#present',
    to: 'this.#present',
  },
  {
    title: 'the target of any relation is in sight',
    file: 'sql.ts',
    from: 'const isSeen = isVia(rule) && rule.via === relation.property;',
    to: 'const isSeen = isVia(rule);',
  },
  {
    title: 'cursors are made of other columns than the sort keys',
    file: 'sql.ts',
    from: 'return known >= 0 ? known : columns.push(name) - 1;',
    to: 'return known >= 0 ? 0 : columns.push(name) - 1;',
  },
  {
    title: 'a count that was cut is told as exact',
    file: 'fetch.ts',
    from: 'const isCapped = counted > countLimit;',
    to: 'const isCapped = counted > countLimit + 1;',
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
