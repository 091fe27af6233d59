import {
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isInputObjectType,
  isLeafType,
} from 'graphql';
import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLInputField,
  GraphQLNamedType,
  GraphQLSchema,
} from 'graphql';
import { PASSWORD } from '../factories/user.ts';
import type { Row } from './matrix.table.ts';
import { v7 as uuid } from 'uuid';
import type { Tenant, Thing } from './world.ts';

/** Arguments that name an object although they are no ids. */
const NAMING = new Set(['metaId', 'search', 'token']);

const WHY = { reason: 'The matrix asks' };

/** Arguments that name several objects at once. */
const LISTS = new Set(['ids', 'phoneNumberIds', 'share', 'revoke', 'templateIds', 'wabaIds']);

/** What a mutation keeps as it is given, without looking for what it names. */
const KEPT = new Set(['PhoneNumberFilter']);

type Input = Record<string, unknown>;

/** What a mutation needs besides the object that it is about. */
const INPUTS: Record<string, Input | ((tenant: Tenant) => Input)> = {
  cancelNumber: { ...WHY, acceptConsequences: true, confirmNumber: '' },
  withdrawCancellation: WHY,
  reactivateNumber: WHY,
  setMessagingWebhook: { url: 'https://matrix.example/hook', verifyToken: 'a token' },
  acceptInvitation: { name: 'New Colleague', password: 'a long enough password' },
  changeMemberRole: (tenant) => ({ role: tenant === 'operator' ? 'FINANCE' : 'OWNER' }),
  createOrganizationApiKey: { name: 'Made by the matrix', scopes: ['READ'] },
  changeDisplayName: { displayName: 'Named by the matrix', reason: 'To see who may' },
  registerDisplayName: { reason: 'To see who may' },
  setNumberPin: { pin: '123456', reason: 'To see who may' },
  syncBusinessProfile: {},
  syncTemplates: WHY,
  syncWaba: WHY,
  syncWabas: WHY,
  updateBusinessProfile: { changes: { about: 'By the matrix' }, reason: 'To see who may' },
  updateCommerceSettings: { isCartEnabled: false, reason: 'To see who may' },
  inviteMember: (tenant) => ({
    name: 'Invited Colleague',
    email: `${uuid()}@hub.example`,
    role: tenant === 'operator' ? 'SUPPORT' : 'MEMBER',
  }),
  markNotifications: { isRead: true },
  resetMemberTwoFactor: WHY,
  setNotificationPreference: { kind: 'QUALITY', isInHub: true, email: 'DAILY' },
  templateProblems: {
    name: 'order_shipped',
    language: 'en',
    category: 'UTILITY',
    components: [{ type: 'BODY', text: 'Your order is on its way.' }],
  },
  createSupportTicket: { topic: 'OTHER', subject: 'Asked', message: 'By the matrix.' },
  addTicketMessage: { body: 'By the matrix.' },
  updateSupportTicket: { severity: 'HIGH', ...WHY },
  moveTwoFactorDisableRequest: { state: 'IDENTITY_CHECK', reason: 'The matrix asks.' },
  saveTemplateDraft: WHY,
  deleteTemplateDraft: WHY,
  restoreTemplateVersion: { ...WHY, replaceDraft: true },
  submitTemplateDraft: WHY,
  planTemplates: { files: [] },
  applyTemplates: { ...WHY, files: [] },
  submitForReview: WHY,
  approveTemplateReview: WHY,
  sendBackTemplateReview: { ...WHY, comment: 'The matrix asks.' },
  withdrawTemplateReview: WHY,
  importRateCard: () => ({
    currency: 'EUR',
    validFrom: '2026-01-01',
    rates: [{ market: 'Germany', marketing: '0.1131', utility: '0.0456' }],
  }),
  setTemplateReview: { isRequired: false },
  deleteTemplates: WHY,
  deleteTemplateName: { ...WHY, name: 'none_of_this_name' },
  copyTemplates: { ...WHY, templateIds: [], wabaIds: [] },
  unpauseTemplate: WHY,
  archiveTemplates: WHY,
  createSavedView: { name: 'Made by the matrix', filter: {} },
  tagPhoneNumbers: () => ({ add: [`Tag ${uuid().slice(-12)}`] }),
  updateTag: () => ({ name: `Tag ${uuid().slice(-12)}` }),
  updateSavedView: { name: 'Renamed by the matrix' },
  // Their links belong to a person, whoever is signed in; an unknown one tells nothing.
  confirmEmailChange: { linkToken: 'unknown' },
  stopEmailChange: { linkToken: 'unknown' },
  requestEmailChange: () => ({ email: `${uuid()}@hub.example`, password: PASSWORD }),
  updateClient: () => ({ website: `https://${uuid()}.example` }),
  updateClientTerms: () => ({ ...WHY, externalReference: uuid() }),
  updatePartner: () => ({ logoUrl: `https://logo.example/${uuid()}.svg` }),
  updatePartnerIntegration: () => ({ redirectUrl: `https://app.example/${uuid()}` }),
  updateViewer: { name: 'Renamed by the matrix' },
};

/** A field of the table as an operation. */
export interface Probe {
  readonly isMutation: boolean;
  readonly name: string;
  /** Type of the objects that the row's argument names; null for rows without one. */
  readonly target: string | null;
  /** Type of what comes back. */
  readonly returns: GraphQLNamedType;
  readonly document: string;
  variables(thing: Thing | null, tenant: Tenant): Record<string, unknown>;
}

/** The labels that the table must have: a field, and a field with each argument that names something. */
export function labelsOf(schema: GraphQLSchema): string[] {
  const labels: string[] = [];
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const name = `${root?.name}.${field.name}`;
      if (name === 'Query.node') {
        labels.push(...nodeTypes(schema).map((type) => `${name}(${type})`));
        continue;
      }
      const kept = root === schema.getMutationType() ? KEPT : new Set<string>();
      const paths = field.args.flatMap((arg) => namingPaths(arg, kept));
      const isList = isConnection(getNamedType(field.type));
      if (paths.length === 0 || isList) labels.push(name);
      labels.push(...paths.map((path) => `${name}(${path})`));
    }
  }
  return labels;
}

export function nodeTypes(schema: GraphQLSchema): string[] {
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) return [];
  return schema.getPossibleTypes(node).map(({ name }) => name);
}

export function probeOf(schema: GraphQLSchema, row: Row): Probe {
  const [rootName, name = ''] = row.field.split('.');
  const root = schema.getType(rootName ?? '');
  const field = isObjectType(root) ? root.getFields()[name] : undefined;
  if (!field) throw new Error(`The schema has no ${row.field}`);
  const returns = getNamedType(field.type);
  const path = row.field === 'Query.node' ? 'id' : row.by;
  const used = field.args.filter(
    (arg) =>
      isNonNullType(arg.type) || arg.name === path?.split('.')[0] || isPageSize(arg, returns),
  );
  const isMutation = rootName === 'Mutation';
  const head = `${isMutation ? 'mutation' : 'query'}${list(used.map((arg) => `$${arg.name}: ${String(arg.type)}`))}`;
  const call = `${name}${list(used.map((arg) => `${arg.name}: $${arg.name}`))}`;
  return {
    isMutation,
    name,
    target:
      path === null ? null : row.field === 'Query.node' ? row.by : targetOf(schema, path, returns),
    returns,
    document: `${head} { answer: ${call} ${selectionOf(returns)} }`,
    variables(thing, tenant) {
      const variables: Record<string, unknown> = {};
      for (const arg of used) {
        if (isPageSize(arg, returns)) variables[arg.name] = 100;
        if (arg.name !== 'input') continue;
        const given = inputOf(name, tenant);
        if ('confirmNumber' in given) given['confirmNumber'] = thing?.search;
        variables['input'] = given;
      }
      if (path !== null && thing !== null) place(variables, path, thing);
      return variables;
    },
  };
}

function inputOf(name: string, tenant: Tenant): Input {
  const input = INPUTS[name] ?? {};
  return typeof input === 'function' ? input(tenant) : { ...input };
}

function list(parts: string[]): string {
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}

function isPageSize(arg: GraphQLArgument, returns: GraphQLNamedType): boolean {
  return arg.name === 'first' && isConnection(returns);
}

export function isConnection(type: GraphQLNamedType): boolean {
  return type.name.endsWith('Connection');
}

function isNode(type: GraphQLNamedType): boolean {
  return (
    type.name === 'Node' ||
    (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'))
  );
}

/** Paths of ids, and of what names an object otherwise, within an argument. */
function namingPaths(
  { name, type }: GraphQLArgument | GraphQLInputField,
  kept: ReadonlySet<string>,
): string[] {
  const named = getNamedType(type);
  if (kept.has(named.name)) return [];
  if (isInputObjectType(named)) {
    return Object.values(named.getFields())
      .flatMap((field) => namingPaths(field, kept))
      .map((path) => `${name}.${path}`);
  }
  return named.name === 'ID' || NAMING.has(name) ? [name] : [];
}

/** `clientId` and `clientIds` name a Client; `id` an object of the type that comes back. */
function targetOf(schema: GraphQLSchema, path: string, returns: GraphQLNamedType): string {
  const leaf = path.split('.').at(-1) ?? '';
  if (leaf === 'token') return 'InvitationToken';
  if (path === 'ids') return 'PhoneNumber';
  if (leaf === 'subjectId') return 'PhoneNumber';
  if (leaf === 'sourceTemplateId') return 'Template';
  if (leaf === 'draftId') return 'TemplateDraft';
  if (leaf === 'versionId') return 'TemplateVersion';
  if (/Ids?$/.test(leaf) && leaf !== 'metaId') {
    const name = leaf.slice(0, 1).toUpperCase() + leaf.slice(1).replace(/Ids?$/, '');
    if (schema.getType(name)) return name;
  }
  if (isConnection(returns)) return returns.name.replace(/Connection$/, '');
  if (isNode(returns)) return returns.name;
  const changed = fieldsOf(returns).find((field) => isNode(getNamedType(field.type)));
  if (!changed) throw new Error(`Nobody knows what ${path} names`);
  return getNamedType(changed.type).name;
}

function fieldsOf(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

function selectionOf(type: GraphQLNamedType): string {
  if (isConnection(type)) return '{ nodes { __typename id } totalCount }';
  if (isNode(type)) return '{ __typename id }';
  const parts = fieldsOf(type).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    if (named.name === 'UserError') return [`${field.name} { code message path }`];
    if (field.name === 'results') return [`results { ${objectsIn(named).join(' ')} }`];
    return isNode(named) ? [`${field.name} { __typename id }`] : [];
  });
  return `{ ${parts.join(' ')} }`;
}

/** What a result shows; ids in it that were given say nothing of what there is. */
function objectsIn(type: GraphQLNamedType): string[] {
  return fieldsOf(type).flatMap((field) => {
    const named = getNamedType(field.type);
    if (named.name === 'UserError') return [`${field.name} { code message path }`];
    return isNode(named) ? [`${field.name} { __typename id }`] : [];
  });
}

function place(variables: Record<string, unknown>, path: string, thing: Thing): void {
  const [first = '', leaf] = path.split('.');
  const value = valueOf(leaf ?? first, thing);
  if (leaf === undefined) {
    variables[first] = value;
    return;
  }
  const outer = variables[first];
  variables[first] = { ...(typeof outer === 'object' ? outer : {}), [leaf]: value };
}

function valueOf(leaf: string, thing: Thing): unknown {
  if (LISTS.has(leaf)) return [thing.id];
  if (leaf === 'metaId') return thing.metaId;
  if (leaf === 'search') return thing.search;
  return thing.id;
}
