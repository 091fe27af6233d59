import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { startApp } from '../test/app.ts';
import type { TestApp } from '../test/app.ts';
import { createNumber, createWaba } from '../test/factories/number.ts';
import { createClient } from '../test/factories/organization.ts';
import { variablesOf } from '../test/server-process.ts';
import { Client } from './domains/client/client.entity.ts';
import { PhoneNumber } from './domains/phone-number/phone-number.entity.ts';
import { encodeTypeId } from './lib/type-id.ts';

test('check-statuses passes while statuses are right and names the one that is not', async () => {
  const hub = await startApp();
  const em = hub.services.orm.em.fork();
  const { client } = await createClient(em, { name: 'Nordwind' });
  const waba = await createWaba(em, client);
  for (let count = 0; count < 3; count += 1) await createNumber(em, waba);
  const number = await createNumber(em, waba);
  const right = { accountMode: 'SANDBOX', accountStatus: 'PENDING_BUSINESS_VERIFICATION' } as const;
  await em.nativeUpdate(PhoneNumber, {}, { statusReasonCodes: [] });
  await em.nativeUpdate(PhoneNumber, number.id, {
    ...right,
    statusReasonCodes: ['BUSINESS_NOT_VERIFIED'],
  });
  expect(await checkStatuses(hub)).toEqual({ exitCode: 0, output: '0 wrong\n' });

  await em.nativeUpdate(PhoneNumber, number.id, { accountStatus: 'RUNNING' });
  expect(await checkStatuses(hub)).toEqual({
    exitCode: 1,
    output: `${encodeTypeId('number', number.id)}: stored RUNNING (BUSINESS_NOT_VERIFIED), computed PENDING_BUSINESS_VERIFICATION (BUSINESS_NOT_VERIFIED)\n1 wrong\n`,
  });

  await em.nativeUpdate(Client, client.id, { status: 'SUSPENDED' });
  expect((await checkStatuses(hub)).output).toMatch(/\n4 wrong\n$/);
});

function checkStatuses(hub: TestApp): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/check-statuses.ts'],
      { cwd: path.resolve(import.meta.dirname, '..'), env: variablesOf(hub) },
      (error, stdout) => resolve({ exitCode: Number(error?.code ?? 0), output: stdout }),
    );
  });
}
