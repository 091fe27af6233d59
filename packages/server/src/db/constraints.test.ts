import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../../test/app.ts';
import type { TestApp } from '../../test/app.ts';
import { createNumber, createWaba } from '../../test/factories/number.ts';
import { createClient, createPartner } from '../../test/factories/organization.ts';
import { createMember } from '../../test/factories/user.ts';
import { Membership } from '../domains/organization/membership.entity.ts';

let hub: TestApp;
/** What statements may name as `:waba`. */
const ids: Record<string, string> = {};

beforeAll(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const { partner, organization: partnerOrganization } = await createPartner(em);
  const { client, organization } = await createClient(em, { partner });
  const waba = await createWaba(em, client, { metaId: '111' });
  const otherWaba = await createWaba(em, client);
  const number = await createNumber(em, waba, { number: '+493012345678', metaId: '222' });
  const user = await createMember(hub.services, em, organization, 'OWNER');
  const membership = await em.findOneOrFail(Membership, { user });
  Object.assign(ids, {
    partner: partner.id,
    partnerOrganization: partnerOrganization.id,
    client: client.id,
    organization: organization.id,
    waba: waba.id,
    otherWaba: otherWaba.id,
    number: number.id,
    user: user.id,
    membership: membership.id,
  });
});

/** Runs statements in a transaction that leaves nothing; returns the constraint they break. */
async function constraintBrokenBy(...statements: string[]): Promise<string | null> {
  const client = await hub.services.jobPool.connect();
  try {
    await client.query('begin');
    for (const statement of statements) {
      await client.query(
        statement
          .replaceAll(/:(\w+)/g, (all, name: string) => (ids[name] ? `'${ids[name]}'` : all))
          .replaceAll('uuid()', () => `'${randomUUID()}'`),
      );
    }
    return null;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('constraint' in error && typeof error.constraint === 'string') return error.constraint;
    if ('column' in error && typeof error.column === 'string') return `not null ${error.column}`;
    throw error;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** The row again with another id and other values of these columns. */
function again(table: string, id: string, changed: Record<string, string> = {}): string {
  const record = Object.entries({ id: `'${randomUUID()}'`, ...changed })
    .map(([column, value]) => `'${column}', ${value}`)
    .join(', ');
  return `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object(${record}))).* from ${table} t where id = ${id}`;
}

const KEY = `insert into number_api_keys (id, phone_number_id, prefix, last4, secret_hash, holder, holder_name, created_by_name, created_at)
  values (uuid(), :number, 'hub_num_', 'abcd', uuid(), 'CLIENT', 'Ada', 'Ada', now())`;
const CANCELLATION = (status: string) =>
  `insert into cancellations (id, phone_number_id, status, requested_at, requested_by_name, terminates_at, time_zone)
   values (uuid(), :number, '${status}', now(), 'Ada', now(), 'UTC')`;
const REQUEST = `insert into permission_requests (id, phone_number_id, client_id, partner_id, status, partner_name, requested_by_name, requested_at, expires_at)
  values (uuid(), :number, :client, :partner, 'PENDING', 'Beta', 'Ada', now(), now())`;
const NAME = `insert into display_name_requests (id, phone_number_id, new_name, status, requested_at)
  values (uuid(), :number, 'New', 'PENDING', now())`;
const INVITATION = `insert into invitations (id, organization_id, email, name, role, token_hash, created_at, expires_at)
  values (uuid(), :organization, 'ada@example.com', 'Ada', 'MEMBER', uuid(), now(), now())`;
const ORGANIZATION = (kind: string, client: string, partner: string) =>
  `insert into organizations (id, kind, name, slug, client_id, partner_id, created_at)
   values (uuid(), '${kind}', 'Another', 'another', ${client}, ${partner}, now())`;

describe('the database refuses', () => {
  test.each([
    ['two live API keys of a number', 'number_api_keys_one_live', [KEY, KEY]],
    [
      'two cancellations of a number in force',
      'cancellations_one_in_force',
      [CANCELLATION('PENDING'), CANCELLATION('PROCESSED')],
    ],
    ['two open requests for a number', 'permission_requests_one_pending', [REQUEST, REQUEST]],
    ['two pending display names of a number', 'display_name_requests_one_pending', [NAME, NAME]],
    [
      'a number twice',
      'phone_numbers_one_live',
      [again('phone_numbers', ':number', { meta_id: "'999'" })],
    ],
    [
      'a number in two accounts',
      'phone_numbers_one_live',
      [again('phone_numbers', ':number', { meta_id: "'999'", waba_id: ':otherWaba' })],
    ],
    [
      "two numbers with one id of Meta's",
      'phone_numbers_meta_id_unique',
      [again('phone_numbers', ':number', { number: "'+493087654321'" })],
    ],
    ['an account twice', 'wabas_meta_id_unique', [again('wabas', ':waba')]],
    [
      'an account that is not there',
      'phone_numbers_waba_id_foreign',
      ['update phone_numbers set waba_id = uuid() where id = :number'],
    ],
    [
      'an account that goes while it has numbers',
      'phone_numbers_waba_id_foreign',
      ['delete from wabas where id = :waba'],
    ],
    [
      'a client that goes while it has accounts',
      'wabas_client_id_foreign',
      [
        'delete from memberships where organization_id = :organization',
        'delete from organizations where client_id = :client',
        'delete from clients where id = :client',
      ],
    ],
    [
      'a member without an organization',
      'not null organization_id',
      ['update memberships set organization_id = null where id = :membership'],
    ],
    [
      'a member of an organization that is not there',
      'memberships_organization_id_foreign',
      ['update memberships set organization_id = uuid() where id = :membership'],
    ],
    [
      'an organization that goes while it has members',
      'memberships_organization_id_foreign',
      ['delete from organizations where id = :organization'],
    ],
    [
      'a member without a person',
      'not null user_id',
      ['update memberships set user_id = null where id = :membership'],
    ],
    [
      'a member twice',
      'memberships_user_id_organization_id_unique',
      [again('memberships', ':membership')],
    ],
    [
      'a client organization without a client',
      'organizations_kind_matches',
      [ORGANIZATION('CLIENT', 'null', 'null')],
    ],
    [
      'a client organization with a partner',
      'organizations_kind_matches',
      ['update organizations set partner_id = :partner where id = :organization'],
    ],
    [
      'a partner organization without a partner',
      'organizations_kind_matches',
      [ORGANIZATION('PARTNER', 'null', 'null')],
    ],
    [
      'an operator organization with a client',
      'organizations_kind_matches',
      [ORGANIZATION('OPERATOR', ':client', 'null')],
    ],
    [
      'an organization of an unknown kind',
      'organizations_kind_matches',
      [ORGANIZATION('OTHER', 'null', 'null')],
    ],
    [
      'two organizations of a client',
      'organizations_client_id_unique',
      [ORGANIZATION('CLIENT', ':client', 'null')],
    ],
    [
      'two organizations of a partner',
      'organizations_partner_id_unique',
      [ORGANIZATION('PARTNER', 'null', ':partner')],
    ],
    [
      'two organizations with one slug',
      'organizations_slug_unique',
      [ORGANIZATION('OPERATOR', 'null', 'null'), ORGANIZATION('OPERATOR', 'null', 'null')],
    ],
    ['two open invitations of one address', 'invitations_one_open', [INVITATION, INVITATION]],
    ['two people with one address', 'users_email_unique', [again('users', ':user')]],
  ])('%s', async (_what, constraint, statements) => {
    expect(await constraintBrokenBy(...statements)).toBe(constraint);
  });

  test.each([
    [
      'a new API key after the last was revoked',
      [KEY, 'update number_api_keys set revoked_at = now()', KEY],
    ],
    [
      'a new cancellation after the last was withdrawn',
      [CANCELLATION('WITHDRAWN'), CANCELLATION('REACTIVATED'), CANCELLATION('PENDING')],
    ],
    [
      'a new request after the last was answered',
      [REQUEST, "update permission_requests set status = 'DECLINED'", REQUEST],
    ],
    [
      'a new display name after the last was decided',
      [NAME, "update display_name_requests set status = 'REJECTED', is_latest = false", NAME],
    ],
    [
      'a new invitation after the last was withdrawn',
      [INVITATION, 'update invitations set withdrawn_at = now()', INVITATION],
    ],
    [
      'a number again after it was deleted',
      [
        'update phone_numbers set deleted_at = now() where id = :number',
        again('phone_numbers', ':number', { meta_id: "'999'" }),
      ],
    ],
  ])('not: %s', async (_what, statements) => {
    expect(await constraintBrokenBy(...statements)).toBeNull();
  });
});
