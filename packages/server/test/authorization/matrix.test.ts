import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { Membership } from '../../src/domains/organization/membership.entity.ts';
import type { Organization } from '../../src/domains/organization/organization.entity.ts';
import { prefixOf, encodeTypeId } from '../../src/lib/type-id.ts';
import { buildSchema } from '../../src/schema.ts';
import { User } from '../../src/domains/user/user.entity.ts';
import type { Services } from '../../src/services.ts';
import { Waba } from '../../src/domains/waba/waba.entity.ts';
import { PhoneNumber } from '../../src/domains/phone-number/phone-number.entity.ts';
import { TwoFactorDisableRequest } from '../../src/domains/support/two-factor-disable-request.entity.ts';
import { createTicket } from '../factories/ticket.ts';
import { createApiKey } from '../factories/api-key.ts';
import { createTemplate } from '../factories/template.ts';
import { createTemplateDraft } from '../factories/template-draft.ts';
import { createInvitation } from '../factories/invitation.ts';
import { createSavedView } from '../factories/saved-view.ts';
import { createRateCard } from '../factories/rate-card.ts';
import { createTag } from '../factories/tag.ts';
import { createMember } from '../factories/user.ts';
import { COLUMNS, rows } from './matrix.table.ts';
import type { Column, Row } from './matrix.table.ts';
import { isConnection, labelsOf, nodeTypes, probeOf } from './probe.ts';
import type { Probe } from './probe.ts';
import { createWorld, isKeptFrom, isOwn, maySee } from './world.ts';
import type { Identity, Tenant, Thing, World } from './world.ts';
import { readyFor } from './ready-for.ts';

const schema = buildSchema();
const label = ({ label: name, tenant }: Row) => `${name} ${tenant}`;

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

describe('the table', () => {
  test('has every field of the schema, with every argument that names an object, and no other', () => {
    const inTable = [...new Set(rows.map((row) => row.label))];
    expect(inTable.toSorted()).toEqual(labelsOf(schema).toSorted());
  });

  test('tells of own and of foreign objects, and of each row once', () => {
    expect(new Set(rows.map(label)).size).toBe(rows.length);
    const foreign = rows.filter(({ tenant }) => tenant === 'foreign').map((row) => row.label);
    const named = rows.filter(({ by }) => by !== null).map((row) => row.label);
    expect([...new Set(foreign)].toSorted()).toEqual([...new Set(named)].toSorted());
  });

  test('is held against objects of every type that the schema can name', () => {
    expect([...new Set(world.things.map(({ type }) => type))].toSorted()).toEqual(
      nodeTypes(schema).toSorted(),
    );
  });
});

describe.each(rows.map((row) => [label(row), row] as const))('%s', (_label, row) => {
  test('does for each caller what the table says', async () => {
    const probe = probeOf(schema, row);
    const happened: Partial<Record<Column, string>> = {};
    for (const { name } of COLUMNS) {
      if (row.expected[name] === undefined) continue;
      happened[name] = await outcomeFor(row, probe, callerOf(name));
    }
    expect(happened).toEqual(row.expected);
  });
});

test('nodes finds for each caller what node finds, for objects of all types at once', async () => {
  // No more can be asked for at once.
  const halves = [world.things.slice(0, 100), world.things.slice(100, 200)];
  expect(world.things.length).toBeLessThanOrEqual(200);
  for (const caller of world.callers.values()) {
    const { tenant } = caller;
    if (tenant === null) continue;
    for (const things of halves) {
      const { data, errors } = await world.hub.graphql(
        caller.headers,
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        { ids: things.map(({ id }) => id) },
      );
      expect(errors).toEqual([]);
      const expected = things.map((thing) =>
        maySee(tenant, thing) && !isKeptFrom(caller.column, thing) ? { id: thing.id } : null,
      );
      expect([caller.column, data.nodes]).toEqual([caller.column, expected]);
    }
  }
});

function callerOf(name: Column): Identity {
  const caller = world.callers.get(name);
  if (!caller) throw new Error(`Nobody is ${name}`);
  return caller;
}

/** What somebody has read is nobody else's business. */
const UNAUDITED = new Set(['markNotifications', 'markAllNotifications']);
/** Saved while somebody types. */
const AUTOSAVED = 'Mutation.saveTemplateDraft(input.draftId)';

/** One word for what the row's objects get; several, where they are not all treated alike. */
async function outcomeFor(row: Row, probe: Probe, caller: Identity): Promise<string> {
  const outcomes = new Set<string>();
  for (const thing of await targetsOf(row, probe, caller)) {
    const before = probe.isMutation ? await auditEntries() : 0;
    const answer = await ask(probe, caller, thing);
    const outcome = outcomeOf(probe, caller, thing, answer);
    outcomes.add(outcome);
    if (probe.isMutation) {
      const written = (await auditEntries()) - before;
      const isTold = !UNAUDITED.has(probe.name) && row.label !== AUTOSAVED;
      const due = outcome === 'ok' && isTold ? 1 : 0;
      if (written !== due) outcomes.add(`${written} audit entries`);
    }
    if (row.tenant === 'foreign' && thing !== null && /null|empty|NOT_FOUND/.test(outcome)) {
      const unknown = await ask(probe, caller, neverExisted(thing));
      if (!isDeepStrictEqual(told(answer), told(unknown))) outcomes.add('other than unknown ids');
    }
  }
  return [...outcomes].join(', ');
}

type Answer = Awaited<ReturnType<World['hub']['graphql']>>;

function ask(probe: Probe, caller: Identity, thing: Thing | null): Promise<Answer> {
  return world.hub.graphql(
    caller.headers,
    probe.document,
    probe.variables(thing, caller.tenant ?? 'client of alpha'),
  );
}

async function targetsOf(row: Row, probe: Probe, caller: Identity): Promise<(Thing | null)[]> {
  const { tenant } = caller;
  const { target } = probe;
  if (target === null || row.tenant === 'page') return [null];
  const mine: Tenant = tenant ?? 'client of alpha';
  const make = probe.isMutation || target === 'InvitationToken' ? FRESH[target] : undefined;
  if (make) {
    const other = mine === 'client of beta' ? 'beta' : 'client of beta';
    return [await fresh(target, make, row.tenant === 'own' ? mine : other, caller)];
  }
  const things = world.things.filter(
    (thing) => thing.type === target && isOwn(mine, thing) === (row.tenant === 'own'),
  );
  if (things.length === 0) throw new Error(`${row.label}: no ${row.tenant} ${target} to ask for`);
  // One of each tenant tells enough.
  const told = [...new Map(things.map((thing) => [thing.tenant, thing])).values()];
  if (!probe.isMutation || !CHANGED.has(target)) return told;
  return Promise.all(
    told.map((thing) => readyFor(world, thing, { mutation: probe.name, by: row.by, caller: mine })),
  );
}

/** Types of which each probe gets an object of its own, in the state that the mutation needs. */
const CHANGED = new Set(['PhoneNumber', 'PermissionRequest']);

/** Used up by what is asked. */
async function fresh(type: string, make: Make, tenant: Tenant, caller: Identity): Promise<Thing> {
  const organization = world.organizations.get(tenant);
  if (!organization) throw new Error(`${tenant} has no organization`);
  const id = await make(world.hub.services, organization, caller);
  return { type, id, tenant, metaId: null, search: organization.name };
}

type Make = (services: Services, organization: Organization, caller: Identity) => Promise<string>;

const FRESH: Record<string, Make> = {
  InvitationToken: async (services, organization) =>
    (await createInvitation(services, organization)).token,
  Invitation: async (services, organization) =>
    encodeTypeId('invite', (await createInvitation(services, organization)).invitation.id),
  OrganizationApiKey: async (services, organization) =>
    encodeTypeId('key', (await createApiKey(services, organization)).key.id),
  async TwoFactorDisableRequest(services, organization) {
    const em = services.orm.em.fork();
    await em.nativeUpdate(TwoFactorDisableRequest, {}, { state: 'REJECTED' });
    const { request } = await createTicket(services, organization, {
      phoneNumber: await em.findOneOrFail(PhoneNumber, { number: { $ne: '' } }),
    });
    return encodeTypeId('twofactor', request?.id ?? '');
  },
  async RateCard({ orm }) {
    return encodeTypeId('ratecard', (await createRateCard(orm.em.fork())).id);
  },
  async Tag({ orm }, organization) {
    return encodeTypeId('tag', (await createTag(orm.em.fork(), organization, `${uuid()}`)).id);
  },
  async Template(services, organization) {
    const em = services.orm.em.fork();
    const waba = await wabaOf(em, organization);
    const contents = { name: nextName(), components: [{ type: 'BODY', text: nextName() }] };
    // What a mutation does with it happens at Meta too.
    const { metaId } = await services.meta.createTemplate(waba.metaId, {
      ...contents,
      language: 'en',
      category: 'UTILITY',
      parameterFormat: 'POSITIONAL',
      messageSendTtlSeconds: null,
      allowCategoryChange: false,
    });
    const given = { ...contents, metaId };
    const template = await createTemplate(em, waba, services.clock.now(), given);
    return encodeTypeId('template', template.id);
  },
  async TemplateDraft(services, organization) {
    const em = services.orm.em.fork();
    const waba = await wabaOf(em, organization);
    const contents = { name: nextName(), components: [{ type: 'BODY', text: nextName() }] };
    const draft = await createTemplateDraft(em, waba, services.clock.now(), contents);
    return encodeTypeId('draft', draft.id);
  },
  async SavedView(services, organization, { userId, tenant }) {
    const em = services.orm.em.fork();
    const mine = tenant !== null && world.organizations.get(tenant)?.id === organization.id;
    const user =
      userId === null || !mine
        ? await createMember(services, em, em.merge(organization), 'OWNER')
        : em.getReference(User, userId);
    return encodeTypeId('view', (await createSavedView(em, organization, user)).id);
  },
  async Membership(services, organization) {
    const em = services.orm.em.fork();
    const role = organization.kind === 'OPERATOR' ? 'SUPPORT' : 'MEMBER';
    const user = await createMember(services, em, em.merge(organization), role);
    user.twoFactorEnabled = true;
    await em.flush();
    const { id } = await em.findOneOrFail(Membership, { user });
    return encodeTypeId('member', id);
  },
};

const nextName = () => `made_${uuid().replaceAll('-', '')}`;

/** An account of the client, or of a client of the partner. */
function wabaOf(em: EntityManager, { client, partner }: Organization): Promise<Waba> {
  const owner = client ? { id: client.id } : { partner: partner?.id ?? null };
  return em.findOneOrFail(Waba, { client: owner }, { populate: ['client'] });
}

function neverExisted(thing: Thing): Thing {
  return {
    ...thing,
    id: encodeTypeId(prefixOf(thing.id) ?? '', uuid()),
    metaId: '999999999999',
    search: 'never existed',
  };
}

function outcomeOf(
  probe: Probe,
  { tenant, column }: Identity,
  thing: Thing | null,
  { data, errors }: Answer,
): string {
  const code = errors[0]?.extensions.code;
  if (code !== undefined) return data?.answer ? `${code} beside data` : code;
  const { answer } = data;
  if (answer === null) return 'null';
  if (Array.isArray(answer)) return answer.every((each) => each === null) ? 'null' : 'ok';
  if (isConnection(probe.returns)) {
    const found = answer.nodes.map(({ id }: { id: string }) => id).toSorted();
    const due = tenant === null ? [] : pageOf(probe, { tenant, column }, thing);
    expect({ of: tenant, found, totalCount: answer.totalCount }).toEqual({
      of: tenant,
      found: due,
      totalCount: due.length,
    });
    return found.length === 0 ? 'empty' : 'ok';
  }
  const [result] = answer.results ?? [];
  const refused = (answer.userErrors?.[0] ?? result?.userErrors[0])?.code;
  if (refused !== undefined) return `userError ${refused}`;
  if (thing !== null) expect(JSON.stringify(answer)).toContain(proof(probe, thing));
  return 'ok';
}

/** Ids of all that the list has to hold for this tenant. */
function pageOf(
  probe: Probe,
  { tenant, column }: { tenant: Tenant; column: Column },
  thing: Thing | null,
): string[] {
  const type = probe.returns.name.replace(/Connection$/, '');
  return world.things
    .filter((each) => each.type === type && maySee(tenant, each) && !isKeptFrom(column, each))
    .filter((each) => thing === null || each.tenant === thing.tenant)
    .map(({ id }) => id)
    .toSorted();
}

/** What must be in the answer when it is about this object. */
function proof(probe: Probe, thing: Thing): string {
  // Something new, which tells nothing of what it is about unless it is asked.
  if (probe.name === 'createSupportTicket') return 'ticket_';
  if (probe.name === 'restoreTemplateVersion') return 'draft_';
  if (probe.name === 'saveTemplateDraft' && thing.type !== 'TemplateDraft') return 'draft_';
  if (thing.type !== 'InvitationToken') return thing.id;
  const organization = world.organizations.get(thing.tenant);
  return (probe.isMutation ? organization?.slug : organization?.name) ?? '?';
}

/** All that an answer says but for the id of its request. */
function told({ status, data, errors }: Answer): unknown {
  return {
    status,
    data,
    errors: errors.map(({ message, path, extensions: { code } }) => ({ message, path, code })),
  };
}

async function auditEntries(): Promise<number> {
  const { rows: counted } = await world.hub.services.readPool.query<{ count: string }>(
    'select count(*) as count from audit_entries',
  );
  return Number(counted[0]?.count);
}
