import { beforeAll, expect, test } from 'vitest';
import { startApp } from '../../test/app.ts';
import type { TestApp } from '../../test/app.ts';

let hub: TestApp;
beforeAll(async () => {
  hub = await startApp();
});

test('the migrations make the tables that the entities describe', async () => {
  const { services } = hub;
  expect(await services.orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
});

test('all migrations are applied, and the snapshot is the newest', async () => {
  const { services } = hub;
  expect(await services.orm.migrator.getPending()).toEqual([]);
  expect(await services.orm.migrator.checkSchema()).toBe(false);
});
