import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { addJob } from '../../jobs/add-job.ts';
import { catcherMailer } from '../../upstream/mail/mailer.ts';
import { Mail } from './mail.entity.ts';
import { sendLetter } from './send-letter.ts';

const letter = { to: 'ada@hub.example', subject: 'Hello', text: 'Hello Ada', html: '<p>Hello</p>' };

let mailServer: { taken: unknown[]; status: number };
let hub: TestApp;

beforeEach(async () => {
  mailServer = { taken: [], status: 200 };
  const server = createServer((request, response) => {
    const { status, taken } = mailServer;
    void json(request).then((body) => {
      if (status === 200) taken.push(body);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => server.closeAllConnections());
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const mailer = catcherMailer(`http://127.0.0.1:${port}/`, 'Hub <hub@hub.example>');
  hub = await startApp({}, {}, { mailer });
});

test('a letter leaves by a job, once the change that caused it is stored', async () => {
  await send();
  expect(mailServer.taken).toEqual([]);
  expect(await outbox()).toMatchObject([{ recipient: letter.to, sentAt: null }]);

  await hub.runJobs();
  expect(mailServer.taken).toEqual([{ from: 'Hub <hub@hub.example>', ...letter }]);
  // Its links would open accounts to whoever reads the table.
  expect(await outbox()).toMatchObject([{ sentAt: hub.clock.now(), text: '', html: '' }]);
});

test('a letter of a change that was not stored is never sent', async () => {
  const change = hub.services.orm.em.fork().transactional(async (em) => {
    await sendLetter(em, letter, hub.clock.now());
    throw new Error('the change failed');
  });
  await expect(change).rejects.toThrow('the change failed');
  await hub.runJobs();
  expect(mailServer.taken).toEqual([]);
  expect(await outbox()).toEqual([]);
});

test('a letter that the mail server refuses waits and is sent later', async () => {
  mailServer.status = 503;
  await send();
  await hub.runJobs();
  expect(await outbox()).toMatchObject([{ sentAt: null }]);

  mailServer.status = 200;
  await hub.services.jobPool.query('update graphile_worker._private_jobs set run_at = now()');
  await hub.runJobs();
  expect(mailServer.taken).toHaveLength(1);
  expect(await outbox()).toMatchObject([{ sentAt: hub.clock.now() }]);
});

test('a letter that was sent is not sent again, even if its job comes again', async () => {
  await send();
  await hub.runJobs();
  const em = hub.services.orm.em.fork();
  const { id } = await em.findOneOrFail(Mail, { recipient: letter.to });
  await addJob(em, 'send_mail', { mailId: id });
  await hub.runJobs();
  expect(mailServer.taken).toHaveLength(1);
});

function send(): Promise<void> {
  return hub.services.orm.em.fork().transactional((em) => sendLetter(em, letter, hub.clock.now()));
}

function outbox(): Promise<Mail[]> {
  return hub.services.orm.em.fork().find(Mail, {});
}
