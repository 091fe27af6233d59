import type { Dispatcher } from 'undici';
import type { z } from 'zod';
import type { Clock } from '../../lib/clock.ts';
import { createGraph, type GraphCall, type GraphLimits, type Logger } from './graph.ts';
import { brokenAnswer } from './meta-error.ts';
import {
  businessProfileFields,
  businessProfileSchema,
  pageSchema,
  phoneNumberFields,
  phoneNumberSchema,
  subscribedAppsSchema,
  successSchema,
  templateFields,
  templateSchema,
  wabaFields,
  wabaSchema,
  type MetaBusinessProfile,
  type MetaPhoneNumber,
  type MetaSubscribedApp,
  type MetaTemplate,
  type MetaWaba,
} from './nodes.ts';
import type { Usage } from './usage.ts';
import { answerHandshake, isSigned, parseWebhook, type MetaChange } from './webhook.ts';

export interface MetaOptions {
  /** Address with version, e.g. `https://graph.facebook.com/v25.0`. */
  graphUrl: string;
  /** Token of the operator's system user. */
  accessToken: string;
  /** Meta signs webhooks with it. */
  appSecret: string;
  /** Meta repeats it when it checks our webhook address. */
  verifyToken: string;
  clock: Clock;
  logger: Logger;
  /** For tests: another way to the network. */
  dispatcher?: Dispatcher;
  limits?: Partial<GraphLimits>;
}

/**
 * Meta's platform, as far as the Hub uses it. Ids are Meta's. Every method throws `MetaError`, or
 * its subclass `Throttled` when Meta wants to be asked later.
 */
export interface Meta {
  getWaba(wabaMetaId: string): Promise<MetaWaba>;
  /** All numbers of an account in pages of at most 100. */
  listPhoneNumbers(wabaMetaId: string): AsyncGenerator<MetaPhoneNumber[], void>;
  getPhoneNumber(phoneNumberMetaId: string): Promise<MetaPhoneNumber>;
  /** All templates of an account in pages of at most 100. */
  listTemplates(wabaMetaId: string): AsyncGenerator<MetaTemplate[], void>;
  getTemplate(templateMetaId: string): Promise<MetaTemplate>;
  getBusinessProfile(phoneNumberMetaId: string): Promise<MetaBusinessProfile>;
  /** Lets Meta send our app the webhooks of this account. Doing it again changes nothing. */
  subscribeApp(wabaMetaId: string): Promise<void>;
  /**
   * Where Meta delivers messages of a number; null takes it away. Meta asks the address for its
   * consent with the token. Doing it again changes nothing.
   */
  setWebhookOverride(
    phoneNumberMetaId: string,
    override: { url: string; verifyToken: string } | null,
  ): Promise<void>;
  listSubscribedApps(wabaMetaId: string): Promise<MetaSubscribedApp[]>;
  /** Use of the hourly allowance as last reported: of an account, or without id of our app. */
  usage(wabaMetaId?: string): Usage | null;
  webhook: {
    /** The text to answer Meta's check of our address with; null when it is not Meta who asks. */
    handshake(query: Record<string, unknown>): string | null;
    /** Whether Meta signed exactly these bytes (`X-Hub-Signature-256`). */
    verifySignature(rawBody: Buffer, header: string | undefined): boolean;
    /** Throws `MalformedWebhook` when there is no envelope to open. */
    parse(rawBody: Buffer): MetaChange[];
  };
  close(): Promise<void>;
}

const pageSize = 100;

export function createMeta(options: MetaOptions): Meta {
  const { appSecret, verifyToken } = options;
  const graph = createGraph({ ...options, secrets: [appSecret, verifyToken] });

  async function ask<Output>(call: GraphCall, schema: z.ZodType<Output>): Promise<Output> {
    return understood(schema, await graph.call(call), call);
  }

  async function* pages<Row>(call: GraphCall, schema: z.ZodType<Row>): AsyncGenerator<Row[], void> {
    const seen = new Set<string>();
    let after: string | null = null;
    for (;;) {
      const query: Record<string, string> = { ...call.query, limit: String(pageSize) };
      if (after !== null) query['after'] = after;
      const page = await ask({ ...call, query }, pageSchema);
      if (page.rows.length > 0) yield page.rows.map((row) => understood(schema, row, call));
      if (!page.hasMore) return;
      // Ending early would make the rest look deleted.
      if (page.after === null || seen.has(page.after)) throw notUnderstood(call, 'paging');
      seen.add(page.after);
      after = page.after;
    }
  }

  const get = (id: string, fields: readonly string[], edge?: string): GraphCall => ({
    method: 'GET',
    id,
    ...(edge !== undefined && { edge }),
    query: { fields: fields.join(',') },
  });

  return {
    getWaba: (id) => ask(get(id, wabaFields), wabaSchema),
    listPhoneNumbers: (id) => pages(get(id, phoneNumberFields, 'phone_numbers'), phoneNumberSchema),
    getPhoneNumber: (id) => ask(get(id, phoneNumberFields), phoneNumberSchema),
    listTemplates: (id) => pages(get(id, templateFields, 'message_templates'), templateSchema),
    getTemplate: (id) => ask(get(id, templateFields), templateSchema),
    getBusinessProfile: (id) =>
      ask(get(id, businessProfileFields, 'whatsapp_business_profile'), businessProfileSchema),
    async subscribeApp(id) {
      const call = { method: 'POST', id, edge: 'subscribed_apps', repeatable: true } as const;
      await ask(call, successSchema);
    },
    async setWebhookOverride(id, override) {
      const body = {
        webhook_configuration: {
          override_callback_uri: override?.url ?? '',
          verify_token: override?.verifyToken ?? '',
        },
      };
      await ask({ method: 'POST', id, body, repeatable: true }, successSchema);
    },
    listSubscribedApps: (id) =>
      ask({ method: 'GET', id, edge: 'subscribed_apps' }, subscribedAppsSchema),
    usage: (id) => (id === undefined ? graph.usage.app : graph.usage.of(id)),
    webhook: {
      handshake: (query) => answerHandshake(query, verifyToken),
      verifySignature: (rawBody, header) => isSigned(rawBody, header, appSecret),
      parse: parseWebhook,
    },
    close: () => graph.close(),
  };
}

function understood<Output>(schema: z.ZodType<Output>, body: unknown, call: GraphCall): Output {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw notUnderstood(call, parsed.error.issues.map(({ path }) => path.join('.')).join(', '));
}

function notUnderstood(call: GraphCall, where: string) {
  const name = `${call.method} /${call.id}${call.edge === undefined ? '' : `/${call.edge}`}`;
  return brokenAnswer(`Meta's answer to ${name} was not understood: ${where}`, { kind: 'unknown' });
}
