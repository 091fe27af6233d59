import { z } from 'zod';
import type { Box } from './box.ts';
import { readProfile, updateProfile } from './business-profile.ts';
import { businessType } from './business.ts';
import { readCommerceSettings, updateCommerceSettings } from './commerce-settings.ts';
import { requestDisplayName } from './display-name.ts';
import { GraphError, invalidParameter, unknownObject, unknownPath } from './errors.ts';
import { parseFields } from './fields.ts';
import { jsonParam, textParam, type GraphCall } from './graph-call.ts';
import { checkSelection, readNode, type Json, type NodeType } from './node-type.ts';
import { isRegistered, type FoundNode } from './nodes.ts';
import { phoneNumberType } from './phone-number.ts';
import {
  changePin,
  deregisterNumber,
  registerNumber,
  requestCode,
  verifyCode,
} from './registration.ts';
import { subscribe, unsubscribe } from './subscribed-apps.ts';
import {
  createTemplate,
  deleteTemplates,
  editTemplate,
  unpauseTemplate,
} from './template-writes.ts';
import { templateType } from './templates.ts';
import { updateWaba, wabaType } from './waba.ts';
import { oneLine, type PhoneNumber } from './world.ts';

/** A Graph path after the version: `/<id>` or `/<id>/<edge>`. */
export interface GraphPath {
  id: string;
  edge: string | undefined;
}

export interface Scope {
  node: FoundNode;
  /** The account whose hourly allowance the call counts against; none for a business. */
  wabaId: string | undefined;
  hasNumber: boolean;
}

export function findScope(path: GraphPath, method: string, box: Box): Scope {
  const node = box.nodes.find(path.id);
  if (!node || (node.kind === 'phoneNumber' && node.row.status === 'DELETED'))
    throw unknownObject(method, path.id);
  const wabaId = accountOf(node);
  const numbers = wabaId === undefined ? [] : box.nodes.numbersOf(wabaId);
  return { node, wabaId, hasNumber: numbers.some(isRegistered) };
}

function accountOf(node: FoundNode): string | undefined {
  if (node.kind === 'business') return undefined;
  return node.kind === 'waba' ? node.row.id : node.row.waba;
}

export function answerGraph(path: GraphPath, node: FoundNode, call: GraphCall): Json {
  if (call.method === 'GET') return read(path, node, call);
  const write = findWrite(path, node, call);
  if (!write) throw unknownObject(call.method, path.id);
  const answer = write();
  call.box.changed();
  return answer;
}

function read(path: GraphPath, node: FoundNode, call: GraphCall): Json {
  if (node.kind === 'phoneNumber' && path.edge === 'whatsapp_business_profile')
    return readProfile(node.row, call);
  if (node.kind === 'phoneNumber' && path.edge === 'whatsapp_commerce_settings')
    return readCommerceSettings(node.row);
  switch (node.kind) {
    case 'business':
      return readPath(path, businessType, node.row, call);
    case 'waba':
      return readPath(path, wabaType, node.row, call);
    case 'phoneNumber':
      return readPath(path, phoneNumberType, node.row, call);
    case 'template':
      return readPath(path, templateType, node.row, call);
  }
}

const EDGES = new Set([
  'phone_numbers',
  'message_templates',
  'subscribed_apps',
  'owned_whatsapp_business_accounts',
  'client_whatsapp_business_accounts',
]);

function readPath<Row extends { id: string }>(
  path: GraphPath,
  type: NodeType<Row>,
  row: Row,
  call: GraphCall,
): Json {
  const given = textParam(call, 'fields');
  const fields = given === undefined || given.trim() === '' ? undefined : parseFields(given);
  if (path.edge === undefined) {
    checkSelection(type, fields);
    return readNode(type, row, fields, call);
  }
  const field = EDGES.has(path.edge) ? type.fields[path.edge] : undefined;
  if (!field) throw unknownPath(`/${path.edge}`);
  const modifiers = new Map([...call.params].map(([name, value]) => [name, asText(value)]));
  // The edge of this list is not a list of nodes: `fields` belongs to the wrapped app.
  const selected = {
    name: path.edge,
    modifiers,
    fields: path.edge === 'subscribed_apps' ? undefined : fields,
  };
  field.check(selected);
  return Object.fromEntries(Object.entries(field.read(row, selected, call) ?? {}));
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function findWrite(path: GraphPath, node: FoundNode, call: GraphCall): (() => Json) | undefined {
  const operation = `${call.method} ${path.edge ?? ''}`;
  if (node.kind === 'waba') {
    if (operation === 'POST ') return () => updateWaba(node.row, call);
    if (operation === 'POST subscribed_apps') return () => subscribe(node.row, call);
    if (operation === 'DELETE subscribed_apps') return () => unsubscribe(node.row);
    if (operation === 'POST message_templates') return () => createTemplate(node.row, call);
    if (operation === 'DELETE message_templates') return () => deleteTemplates(node.row, call);
  }
  if (node.kind === 'phoneNumber') {
    if (operation === 'POST ') return () => updateNumber(node.row, call);
    if (operation === 'POST register') return () => registerNumber(node.row, call);
    if (operation === 'POST deregister') return () => deregisterNumber(node.row, call);
    if (operation === 'POST request_code') return () => requestCode(node.row, call);
    if (operation === 'POST verify_code') return () => verifyCode(node.row, call);
    if (operation === 'POST whatsapp_business_profile') return () => updateProfile(node.row, call);
    if (operation === 'POST whatsapp_commerce_settings')
      return () => updateCommerceSettings(node.row, call);
  }
  if (node.kind === 'template') {
    if (operation === 'POST ') return () => editTemplate(node.row, call);
    if (operation === 'POST unpause') return () => unpauseTemplate(node.row, call);
  }
  return undefined;
}

function updateNumber(number: PhoneNumber, call: GraphCall): Json {
  const name = textParam(call, 'new_display_name');
  const pin = textParam(call, 'pin');
  const visibility = textParam(call, 'search_visibility');
  const override = jsonParam(call, 'webhook_configuration');
  if (name === undefined && pin === undefined && visibility === undefined && override === undefined)
    throw new GraphError({ code: 100, message: '(#100) No parameter to update was given' });
  if (name !== undefined) requestDisplayName(number, name, call.box);
  if (pin !== undefined) changePin(number, pin, call.box);
  if (visibility !== undefined) number.search_visibility = visibility;
  if (override !== undefined) number.webhook_configuration = overrideOf(override);
  return { success: true };
}

const overrideSchema = z.object({ override_callback_uri: z.string(), verify_token: z.string() });

/** An empty address takes the override away. The address itself is not asked. */
function overrideOf(given: unknown): PhoneNumber['webhook_configuration'] {
  const parsed = overrideSchema.safeParse(given);
  if (!parsed.success) throw invalidParameter(`webhook_configuration: ${oneLine(parsed.error)}`);
  const { override_callback_uri: address, verify_token: token } = parsed.data;
  if (address === '') return undefined;
  if (address.length > 200 || !/^https?:\/\//.test(address))
    throw invalidParameter('override_callback_uri must be an address of at most 200 characters');
  if (token === '') throw invalidParameter('The parameter verify_token is required.');
  return { phone_number: address };
}
