import { beforeEach, expect, test } from 'vitest';
import type { Caller } from '../../../test/graphql.ts';
import { startWithNumber } from '../../../test/number-at-meta.ts';
import type { NumberAtMeta } from '../../../test/number-at-meta.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Event } from '../event/event.entity.ts';
import { HistoryEntry } from '../phone-number/history-entry.entity.ts';

const FIELDS = `commerceSettings { isCatalogVisible isCartEnabled syncedAt syncState }
  capabilities { action allowed reason }`;
const UPDATE = `mutation ($input: UpdateCommerceSettingsInput!) {
  updateCommerceSettings(input: $input) {
    phoneNumber { ${FIELDS} }
    userErrors { code path message upstream { code traceId } }
  }
}`;
const NUMBER = `query ($id: ID!) { phoneNumber(id: $id) { ${FIELDS} } }`;

let at: NumberAtMeta;
beforeEach(async () => {
  at = await startWithNumber();
});

async function update(caller: Caller, input: object) {
  const { data, errors } = await at.hub.graphql(caller, UPDATE, {
    input: { phoneNumberId: at.id, ...input },
  });
  return { ...data?.updateCommerceSettings, errors };
}

async function number() {
  const { data } = await at.hub.graphql(at.owner, NUMBER, { id: at.id });
  return data.phoneNumber;
}

const atMeta = () => at.hub.sandbox.control.node(at.metaId);

test('the settings are read with the first sync', async () => {
  expect(await number()).toMatchObject({
    commerceSettings: { isCatalogVisible: false, isCartEnabled: true, syncState: 'FRESH' },
  });
});

test('a switch is turned at Meta and in the copy; the other stays', async () => {
  const { phoneNumber, userErrors } = await update(at.member, { isCatalogVisible: true });
  expect(userErrors).toEqual([]);
  expect(phoneNumber).toMatchObject({
    commerceSettings: { isCatalogVisible: true, isCartEnabled: true },
  });
  expect(atMeta()).toMatchObject({
    commerce_settings: { is_catalog_visible: true, is_cart_enabled: true },
  });
  const em = at.hub.services.orm.em.fork();
  expect(await em.find(HistoryEntry, { kind: 'COMMERCE_SETTINGS' })).toMatchObject([
    { previous: 'Catalogue off', current: 'Catalogue on', source: 'CLIENT' },
  ]);
  expect(await em.count(Event, { type: 'number.commerce_settings_changed' })).toBe(1);
  expect(await em.find(AuditEntry, { action: 'updateCommerceSettings' })).toMatchObject([
    { changes: { isCatalogVisible: [false, true] } },
  ]);
});

test('what changed at Meta comes with a later sync, and its history', async () => {
  at.hub.sandbox.control.set(at.metaId, {
    commerce_settings: { is_catalog_visible: true, is_cart_enabled: false },
  });
  at.hub.clock.advance({ hours: 25 });
  await at.sync();
  expect(await number()).toMatchObject({
    commerceSettings: { isCatalogVisible: true, isCartEnabled: false },
  });
  const em = at.hub.services.orm.em.fork();
  expect(await em.count(HistoryEntry, { kind: 'COMMERCE_SETTINGS', source: 'META' })).toBe(2);
});

test('an auditor is refused, a stranger finds nothing, nothing to change is an error', async () => {
  expect((await update(at.auditor, { isCartEnabled: false })).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
  expect((await update(at.stranger, { isCartEnabled: false })).userErrors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  expect((await update(at.owner, {})).userErrors).toMatchObject([
    { code: 'REQUIRED', path: ['input'] },
  ]);
});

test('what Meta refuses is not changed here', async () => {
  const before = await number();
  at.hub.sandbox.control.failNext({ match: 'POST', code: 100, message: 'No catalogue' });
  expect((await update(at.owner, { isCatalogVisible: true })).userErrors).toMatchObject([
    { code: 'UPSTREAM', path: ['input', 'isCatalogVisible'], upstream: { code: 100 } },
  ]);
  expect(await number()).toEqual(before);
});

test('an account managed on behalf contacts support', async () => {
  at = await startWithNumber({}, { type: 'OBO' });
  const { userErrors } = await update(at.owner, { isCatalogVisible: true });
  expect(userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', message: expect.stringContaining('Contact support') },
  ]);
  expect(atMeta()).toMatchObject({ commerce_settings: { is_catalog_visible: false } });
});
