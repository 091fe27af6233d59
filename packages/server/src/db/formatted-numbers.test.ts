import { expect, test } from 'vitest';
import { startApp } from '../../test/app.ts';
import { createNumber, createWaba } from '../../test/factories/number.ts';
import { createClient } from '../../test/factories/organization.ts';

const migrations = ['Migration20261123233000_formatted_numbers'];

test('numbers that were there before have their groups after the migration', async () => {
  const { services } = await startApp();
  const em = services.orm.em.fork();
  const { client } = await createClient(em);
  const waba = await createWaba(em, client);
  for (const number of ['+14155550132', '+33639984107', '+9912']) {
    await createNumber(em, waba, { number });
  }
  await services.orm.migrator.down({ migrations });
  await services.orm.migrator.up({ migrations });
  const { rows } = await services.jobPool.query(
    'select number, formatted_number from phone_numbers order by number',
  );
  expect(rows).toEqual([
    { number: '+14155550132', formatted_number: '+1 415 555 0132' },
    { number: '+33639984107', formatted_number: '+33 6 39 98 41 07' },
    { number: '+9912', formatted_number: '+9912' },
  ]);
});
