import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import type { Clock } from '../../lib/clock.ts';
import { createGraph, type GraphLimits, type Logger } from './graph.ts';
import type { MetaChange } from './meta-change.ts';
import { SampleLost } from './meta-error.ts';
import {
  businessProfileFields,
  businessProfileSchema,
  commerceSettingsSchema,
  fileHandleSchema,
  phoneNumberFields,
  phoneNumberSchema,
  subscribedAppsSchema,
  successSchema,
  uploadSessionSchema,
  wabaFields,
  wabaSchema,
  type MetaBusinessProfile,
  type MetaCommerceSettings,
  type MetaPhoneNumber,
  type MetaSubscribedApp,
  type MetaWaba,
} from './nodes.ts';
import { openSample } from './sample.ts';
import {
  createdTemplateSchema,
  templateFields,
  templateSchema,
  type MetaCreatedTemplate,
  type MetaTemplate,
} from './template-nodes.ts';
import { reading, typedGraph } from './typed-graph.ts';
import type { Usage } from './usage.ts';
import { answerHandshake, isSigned, parseWebhook } from './webhook.ts';

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
  /** The template of this name in this language; null when the account has none. */
  findTemplate(wabaMetaId: string, name: string, language: string): Promise<MetaTemplate | null>;
  /** Puts a new template into Meta's review. Never repeated: ask `findTemplate` first. */
  createTemplate(wabaMetaId: string, template: MetaNewTemplate): Promise<MetaCreatedTemplate>;
  /** Replaces the contents as a whole. Counts against Meta's limits, so it is never repeated. */
  editTemplate(templateMetaId: string, contents: MetaTemplateContents): Promise<void>;
  /** Deletes one language, or without the template's id all of the name. */
  deleteTemplate(wabaMetaId: string, name: string, templateMetaId?: string): Promise<void>;
  /** Ends a pause. */
  unpauseTemplate(templateMetaId: string): Promise<void>;
  getBusinessProfile(phoneNumberMetaId: string): Promise<MetaBusinessProfile>;
  /** Changes only what is given; an empty text or list empties a field. */
  updateBusinessProfile(phoneNumberMetaId: string, changes: MetaProfileChanges): Promise<void>;
  /** Hands a file to Meta; the handle that comes back is used once, e.g. for a profile's picture. */
  uploadFile(file: MetaFile): Promise<string>;
  /** Hands a sample that Meta gave as an address to Meta again; a handle comes back. */
  renewSample(address: string, asGiven: string): Promise<string>;
  getCommerceSettings(phoneNumberMetaId: string): Promise<MetaCommerceSettings>;
  /** Changes only what is given. */
  updateCommerceSettings(
    phoneNumberMetaId: string,
    changes: Partial<MetaCommerceSettings>,
  ): Promise<void>;
  /** Puts a name into Meta's review. Counts against ten changes in 30 days, so it is never repeated. */
  requestDisplayName(phoneNumberMetaId: string, name: string): Promise<void>;
  /** Registers a number; counts against ten in 72 hours, so it is never repeated. */
  registerNumber(phoneNumberMetaId: string, pin: string): Promise<void>;
  /** Sets the two-step verification PIN, whatever it was before. */
  setPin(phoneNumberMetaId: string, pin: string): Promise<void>;
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

/** A file, or a stream of a known size. */
export type MetaFile =
  | { type: string; content: Buffer }
  | { type: string; content: Readable; size: number };

export interface MetaTemplateContents {
  components: unknown;
  /** Left out where it must not change. */
  category?: string;
  messageSendTtlSeconds: number | null;
}

export interface MetaNewTemplate extends MetaTemplateContents {
  name: string;
  language: string;
  category: string;
  parameterFormat: string;
  allowCategoryChange: boolean;
}

export interface MetaProfileChanges {
  about?: string;
  address?: string;
  description?: string;
  email?: string;
  websites?: string[];
  vertical?: string;
  pictureHandle?: string;
}

/** Aborts when the content breaks off: its sender may leave while Meta has not answered yet. */
function endsWith(content: Buffer | Readable): AbortSignal {
  const gone = new AbortController();
  if (!Buffer.isBuffer(content)) content.once('error', (cause) => gone.abort(cause));
  return gone.signal;
}

export function createMeta(options: MetaOptions): Meta {
  const { appSecret, verifyToken, graphUrl, dispatcher } = options;
  const graph = createGraph({ ...options, secrets: [appSecret, verifyToken] });
  const { ask, write, pages } = typedGraph(graph);

  async function uploadFile(file: MetaFile): Promise<string> {
    const { type, content } = file;
    const size = 'size' in file ? file.size : file.content.length;
    const signal = endsWith(content);
    const query = { file_length: String(size), file_type: type };
    const start = { method: 'POST', id: 'app', edge: 'uploads', query, signal } as const;
    const session = await ask(start, uploadSessionSchema);
    const send = { method: 'POST', id: session.id, file: { type, content, size }, signal } as const;
    return (await ask(send, fileHandleSchema)).h;
  }

  return {
    getWaba: (id) => ask(reading(id, wabaFields), wabaSchema),
    listPhoneNumbers: (id) =>
      pages(reading(id, phoneNumberFields, 'phone_numbers'), phoneNumberSchema),
    getPhoneNumber: (id) => ask(reading(id, phoneNumberFields), phoneNumberSchema),
    listTemplates: (id) => pages(reading(id, templateFields, 'message_templates'), templateSchema),
    getTemplate: (id) => ask(reading(id, templateFields), templateSchema),
    async findTemplate(id, name, language) {
      const { query, ...call } = reading(id, templateFields, 'message_templates');
      // Meta finds every name that contains this one.
      for await (const page of pages({ ...call, query: { ...query, name } }, templateSchema)) {
        const found = page.find((each) => each.name === name && each.language === language);
        if (found) return found;
      }
      return null;
    },
    createTemplate(id, { parameterFormat, allowCategoryChange, ...template }) {
      const body = {
        ...contentsOf(template),
        name: template.name,
        language: template.language,
        parameter_format: parameterFormat,
        allow_category_change: allowCategoryChange,
      };
      return ask({ method: 'POST', id, edge: 'message_templates', body }, createdTemplateSchema);
    },
    editTemplate: (id, contents) => write(id, { body: contentsOf(contents) }),
    async deleteTemplate(id, name, templateMetaId) {
      const query = { name, ...(templateMetaId !== undefined && { hsm_id: templateMetaId }) };
      await ask({ method: 'DELETE', id, edge: 'message_templates', query }, successSchema);
    },
    unpauseTemplate: (id) => write(id, { edge: 'unpause' }),
    getBusinessProfile: (id) =>
      ask(reading(id, businessProfileFields, 'whatsapp_business_profile'), businessProfileSchema),
    async updateBusinessProfile(id, { pictureHandle, ...changes }) {
      const body = {
        messaging_product: 'whatsapp',
        ...changes,
        ...(pictureHandle !== undefined && { profile_picture_handle: pictureHandle }),
      };
      await write(id, { edge: 'whatsapp_business_profile', body, repeatable: true });
    },
    uploadFile,
    async renewSample(address, asGiven) {
      try {
        return await uploadFile(await openSample(address, { graphUrl, dispatcher }));
      } catch (error) {
        throw error instanceof SampleLost ? new SampleLost(asGiven) : error;
      }
    },
    getCommerceSettings: (id) =>
      ask(
        reading(id, ['is_catalog_visible', 'is_cart_enabled'], 'whatsapp_commerce_settings'),
        commerceSettingsSchema,
      ),
    async updateCommerceSettings(id, { isCatalogVisible, isCartEnabled }) {
      const query = {
        ...(isCatalogVisible !== undefined && { is_catalog_visible: String(isCatalogVisible) }),
        ...(isCartEnabled !== undefined && { is_cart_enabled: String(isCartEnabled) }),
      };
      await write(id, { edge: 'whatsapp_commerce_settings', query, repeatable: true });
    },
    requestDisplayName: (id, name) => write(id, { query: { new_display_name: name } }),
    registerNumber: (id, pin) =>
      write(id, { edge: 'register', body: { messaging_product: 'whatsapp', pin } }),
    setPin: (id, pin) => write(id, { body: { pin }, repeatable: true }),
    subscribeApp: (id) => write(id, { edge: 'subscribed_apps', repeatable: true }),
    async setWebhookOverride(id, override) {
      const body = {
        webhook_configuration: {
          override_callback_uri: override?.url ?? '',
          verify_token: override?.verifyToken ?? '',
        },
      };
      await write(id, { body, repeatable: true });
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

function contentsOf({ components, category, messageSendTtlSeconds }: MetaTemplateContents): object {
  return {
    components,
    ...(category !== undefined && { category }),
    ...(messageSendTtlSeconds !== null && { message_send_ttl_seconds: messageSendTtlSeconds }),
  };
}
