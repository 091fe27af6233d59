import { expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';

test('attempts whose window is over are forgotten, others count on', async () => {
  const { services, runJobs } = await startApp();
  await services.signInFailures.add('ada@hub.example');
  await services.jobPool.query(
    "insert into auth_failures (key, points, expire) values ('sign_in:old', 3, 1000)",
  );
  await services.jobPool.query("select graphile_worker.add_job('forget_attempts', '{}'::json)");
  await runJobs();
  const { rows } = await services.jobPool.query<{ points: number; key: string }>(
    'select key, points from auth_failures',
  );
  expect(rows).toEqual([{ key: expect.not.stringContaining('old'), points: 1 }]);
});
