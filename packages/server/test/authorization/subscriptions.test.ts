import { v7 as uuid } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { startPublisher } from '../../src/domains/event/start-publisher.ts';
import { TemplateDraft } from '../../src/domains/template/template-draft.entity.ts';
import { Template } from '../../src/domains/template/template.entity.ts';
import { PhoneNumber } from '../../src/domains/phone-number/phone-number.entity.ts';
import { emitNumberEvent } from '../../src/domains/phone-number/record-change.ts';
import { Waba } from '../../src/domains/waba/waba.entity.ts';
import { decodeTypeId, encodeTypeId } from '../../src/lib/type-id.ts';
import { buildSchema } from '../../src/schema.ts';
import { createTemplate } from '../factories/template.ts';
import { openStream } from '../stream.ts';
import type { TestStream } from '../stream.ts';
import { until } from '../until.ts';
import type { Column } from './matrix.table.ts';
import { createWorld, maySee } from './world.ts';
import type { Tenant, Thing, World } from './world.ts';

const NEW_ONES = 'templateUpdated, new ones';
/** Each field of the schema, with how its messages name what they are about. */
const DOCUMENTS: Record<string, string> = {
  templateUpdated: 'subscription { answer: templateUpdated { id } }',
  [NEW_ONES]: 'subscription { answer: templateUpdated(ids: [], addedTo: {}) { id } }',
  phoneNumberUpdated: 'subscription { answer: phoneNumberUpdated { id } }',
  eventStream: 'subscription { answer: eventStream { event { phoneNumber { id } } } }',
  notificationAdded: 'subscription { answer: notificationAdded { path } }',
};

/** Listens to one object. */
const ONE = 'templateDraftUpdated';

let world: World;
let url: string;

beforeAll(async () => {
  world = await createWorld();
  url = await world.hub.app.listen({ port: 0, host: '127.0.0.1' });
});

test('every subscription of the schema is looked at here', () => {
  const fields = buildSchema().getSubscriptionType()?.getFields() ?? {};
  expect(Object.keys(fields).toSorted()).toEqual(
    [...Object.keys(DOCUMENTS).filter((name) => name !== NEW_ONES), ONE].toSorted(),
  );
});

test.for(Object.entries(DOCUMENTS))(
  '%s tells each caller of all that they may see, and of nothing else',
  async ([field, document]) => {
    const streams = new Map<Column, TestStream>();
    for (const { column, tenant, headers } of world.callers.values()) {
      const stream = await openStream(url, headers, document);
      const isRefused = field === 'notificationAdded' && column.includes('key');
      expect([column, stream.status]).toEqual([
        column,
        tenant === null ? 401 : isRefused ? 403 : 200,
      ]);
      if (stream.status === 200) streams.set(column, stream);
    }
    if (field === NEW_ONES) await addTemplates();
    await changeAll();
    for (const [column, { messages }] of streams) {
      const due = dueTo(field, column);
      await until(`${column} hears of ${due.length}`, () => messages.length >= due.length);
      const ids = messages.map(
        (message) => /(?:number|template)_\w{26}/.exec(JSON.stringify(message))?.[0] ?? '',
      );
      expect([column, [...new Set(ids)].toSorted()]).toEqual([column, due.toSorted()]);
    }
  },
);

test('a draft tells those who may see it, and nobody else, of what is done to it', async () => {
  const document = `subscription ($id: ID!) { answer: ${ONE}(id: $id) { id } }`;
  const drafts = world.things.filter(({ type }) => type === 'TemplateDraft');
  const opened: { column: Column; isDue: boolean; stream: TestStream }[] = [];
  for (const { column, tenant, headers } of world.callers.values()) {
    if (tenant === null) continue;
    for (const draft of drafts) {
      const stream = await openStream(url, headers, document, { id: draft.id });
      opened.push({ column, isDue: maySee(tenant, draft), stream });
    }
  }
  await world.hub.services.orm.em.fork().nativeUpdate(TemplateDraft, {}, { version: 7 });
  for (const { isDue, stream } of opened) if (isDue) await stream.arrived(1);
  const heard = opened.map(({ column, stream }) => [column, stream.messages.length > 0]);
  expect(heard).toEqual(opened.map(({ column, isDue }) => [column, isDue]));
});

/** The numbers or templates that the caller has to hear of. */
function dueTo(field: string, column: Column): string[] {
  const tenant: Tenant | null | undefined = world.callers.get(column)?.tenant;
  // The operator's staff is not told of the quality of numbers.
  if (!tenant || (field === 'notificationAdded' && tenant === 'operator')) return [];
  if (field === NEW_ONES) {
    return added.filter((thing) => maySee(tenant, thing)).map(({ id }) => id);
  }
  const type = field === 'templateUpdated' ? 'Template' : 'PhoneNumber';
  return world.things
    .filter((thing) => thing.type === type && maySee(tenant, thing))
    .map(({ id }) => id);
}

/** Templates that were added last. */
let added: Thing[] = [];

async function addTemplates(): Promise<void> {
  const { services } = world.hub;
  const em = services.orm.em.fork();
  added = [];
  for (const { type, id, tenant } of world.things) {
    if (type !== 'Waba') continue;
    const waba = await em.findOneOrFail(Waba, decodeTypeId('waba', id) ?? '');
    const template = await createTemplate(em, waba, services.clock.now(), { name: uuid() });
    const made = { id: encodeTypeId('template', template.id), metaId: null, search: '' };
    added.push({ type: 'Template', tenant, ...made });
  }
}

/** Another one each time, for what stays the same is not told of. */
let nextQuality: 'GREEN' | 'RED' = 'GREEN';

async function changeAll(): Promise<void> {
  nextQuality = nextQuality === 'RED' ? 'GREEN' : 'RED';
  const { services } = world.hub;
  const publisher = await startPublisher(services);
  await services.orm.em.fork().transactional(async (em) => {
    for (const { type, id } of world.things) {
      if (type === 'Template') {
        const quality = nextQuality;
        await em.nativeUpdate(Template, decodeTypeId('template', id) ?? '', { quality });
      }
      if (type !== 'PhoneNumber') continue;
      const number = await em.findOneOrFail(PhoneNumber, decodeTypeId('number', id) ?? '');
      const payload = { previous: 'GREEN', current: 'RED' };
      emitNumberEvent(em, number, 'number.quality_changed', payload, services.clock.now());
    }
  });
  await until('all is published', async () => {
    const { rowCount } = await services.jobPool.query('select from events where position is null');
    return rowCount === 0;
  });
  await publisher.stop();
}
