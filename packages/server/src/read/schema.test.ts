import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase } from '../../test/database.ts';
import { testConfig } from '../../test/config.ts';
import { readConfig } from '../config.ts';
import { buildSchema } from '../schema.ts';
import { createServices } from '../services.ts';
import { attach } from './attach.ts';
import { checkDocuments } from './test/equivalence.ts';
import { checkFindInScope } from './test/find-in-scope.ts';
import type { Subject } from './test/equivalence.ts';
import { attachOracle } from './test/oracle-schema.ts';
import { Random } from './test/random.ts';
import { checkWalks, checkWalksUnderInserts } from './test/walks.ts';
import { Filler } from './test/world.ts';
import type { World } from './test/world.ts';
import { viewersOf } from './test/zoo-subject.ts';

const seed = Number(process.env['READ_SEED'] ?? 1);
const count = Number(process.env['READ_DOCUMENTS'] ?? 300);
let world: World;
let filler: Filler;
let subject: Subject;

beforeAll(async () => {
  const database = await createDatabase();
  const services = await createServices(readConfig(testConfig({ DATABASE_URL: database.url })));
  const { orm, readPool: pool } = services;
  world = {
    orm,
    pool,
    async close() {
      await services.close();
      await database.drop();
    },
  };
  const random = new Random(seed);
  filler = new Filler(world, buildSchema(), random, {
    'PhoneNumber.statusReasonCodes': ['NUMBER_CREATED', 'QUALITY_LOW', 'CANCELLATION_PENDING'],
    'Waba.messageOnBehalfStatus': ['SUBMITTED', 'APPROVED', 'NOT_APPLICABLE'],
    'SupportTicket.facts': [{ key: 'invoice', label: 'Invoice', value: '2026-10' }],
    'Waba.templatesSyncOutcome': [null],
    'TemplateDraft.components': ['[{"type":"BODY","text":"Hi"}]', '[]', '7'],
    'TemplateDraft.accountProblems': ['[]'],
    'TemplateVersion.components': ['[{"type":"BODY","text":"Hi"}]', '[]'],
    'Template.editTimes': ['["2026-11-20T10:00:00.000Z"]', '[]'],
    'Template.components': [{ type: 'BODY', text: 'Hi' }],
    'Waba.timezoneId': [1, 26, 57],
    'Client.timezone': ['Europe/Berlin', 'Pacific/Apia', 'nowhere'],
    'PermissionConsent.numbersThen': [
      { id: '019aa000-0000-7000-8000-000000000001', number: '+49301', displayName: null },
    ],
  });
  await filler.fill(40);
  const metadata = orm.getMetadata();
  subject = {
    ...attach(buildSchema(), metadata),
    oracleSchema: attachOracle(buildSchema(), metadata),
    metadata,
    pool,
    viewers: await viewersOf(world, random, {
      partner: 'PhoneNumber.partner',
      client: 'PhoneNumber.client',
      user: 'Membership.user',
      organization: 'Organization',
    }),
    context: (viewer) => ({ viewer, services, em: orm.em.fork() }),
  };
});
afterAll(() => world?.close());

test(`the Hub answers ${count} random documents as the oracle does (READ_SEED=${seed})`, async () => {
  const tally = await checkDocuments(subject, seed, count);
  expect(tally.invalid).toBeLessThan(count / 10);
  expect(tally.rows).toBeGreaterThan(count * 5);
  expect(tally.planned).toBeGreaterThan(count / 2);
  expect(tally.unplanned).toBe(0);
}, 600_000);

test(`every list of the Hub is complete page by page, both ways (READ_SEED=${seed})`, async () => {
  const tally = await checkWalks(subject, seed);
  expect(tally.walks).toBeGreaterThan(100);
}, 120_000);

test(`rows inserted between pages of the Hub hide and repeat nothing (READ_SEED=${seed})`, async () => {
  const tally = await checkWalksUnderInserts(subject, filler, seed);
  expect(tally.inserted).toBeGreaterThan(50);
}, 120_000);

test('use cases find in the Hub what reads show, and nothing else', async () => {
  const tally = await checkFindInScope(subject, world.orm, 12);
  expect(tally.visible).toBeGreaterThan(100);
  expect(tally.hidden).toBeGreaterThan(100);
}, 60_000);
