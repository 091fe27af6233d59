import { MikroORM } from '@mikro-orm/postgresql';
import { expect, test } from 'vitest';
import { ormConfig } from '../db/orm-config.ts';
import { Template } from '../domains/template/template.entity.ts';
import { encodeTypeId } from '../lib/type-id.ts';
import { modelOf } from './model.ts';
import { Parameters, whereOf } from './conditions.ts';
import { eachOf } from './read.ts';
import type { Read } from './read.ts';
import { Company } from './together.ts';

const uuids = [1, 2, 3].map((at) => `01907f3c-0000-7000-8000-00000000000${at}`);

test('results that each show an object are fetched by one read for each place', async () => {
  const reads = eachOf(Template, [
    ...uuids.map((uuid) => encodeTypeId('template', uuid)),
    'template_x',
  ]);
  expect(reads.map(({ shape, where }) => [shape.kind, where['id']]).slice(0, 3)).toEqual(
    uuids.map((uuid) => ['one', uuid]),
  );
  const fetched: Read[] = [];
  const company = new Company<string | null>();
  const ask = (place: object) =>
    Promise.all(
      reads.map(async ({ among }) =>
        among === null
          ? null
          : company.one(among, place, async (all) => {
              fetched.push(all);
              return ['first', null, 'third'];
            }),
      ),
    );
  const [place, other] = [{}, {}];
  expect(await ask(place)).toEqual(['first', null, 'third', null]);
  expect(await ask(place)).toEqual(['first', null, 'third', null]);
  expect(fetched).toHaveLength(1);
  expect(fetched[0]?.shape).toMatchObject({ kind: 'many', ids: expect.arrayContaining(uuids) });
  await ask(other);
  expect(fetched).toHaveLength(2);
});

const orm = await MikroORM.init(ormConfig('postgresql://nowhere/none'));
const viewer = {
  kind: 'client',
  clientId: uuids[0] ?? null,
  partnerId: null,
} as const;

function sqlOf(sharing: readonly ('waba' | 'name')[], language: string | { in: string[] }) {
  const parameters = new Parameters({ ...someone, ...viewer });
  const model = modelOf(orm.getMetadata()).of(Template);
  const where = { none: { sharing, where: { language } } };
  return { sql: whereOf(model, where, 't', parameters), values: parameters.values };
}

const someone = {
  organizationId: uuids[1] ?? '',
  organizationName: 'Nordwind',
  requiresTemplateReview: false,
  userId: null,
  role: 'OWNER',
  apiKeyId: null,
  apiKeyHint: null,
  scopes: null,
  name: 'Somebody',
} as const;

test('none asks of rows that share, and of the scope where what they share does not imply it', () => {
  const inAccount = sqlOf(['waba', 'name'], 'de');
  expect(inAccount.sql).toMatch(/^not exists \(select 1 from "?templates"? s0 where /);
  expect(inAccount.sql).toMatch(/s0\."?waba_id"? = t\."?waba_id"?/);
  expect(inAccount.sql).toMatch(/s0\."?name"? = t\."?name"?/);
  expect(inAccount.values).toEqual(['de']);
  expect(sqlOf(['name'], 'de').values).toContain(viewer.clientId);
});

test('none of what nothing meets holds for all, and leaves no value behind', () => {
  expect(sqlOf(['name'], { in: [] })).toEqual({ sql: 'true', values: [] });
});
