import { z } from 'zod';

/** Ids, phone numbers and statuses keep Meta's names; enums stay open so that a world can hold unknown values. */
const metaId = z.string().regex(/^\d{1,20}$/, 'an id is a string of digits');
const unixSeconds = z.int().nonnegative();
const isoTime = z.string().default('2024-03-04T09:12:45+0000');

const healthStatusSchema = z.strictObject({
  can_send_message: z.string(),
  entities: z.array(z.looseObject({ entity_type: z.string(), id: z.string() })).default([]),
});

export const appSchema = z.strictObject({
  id: metaId.default('670843887433847'),
  name: z.string().default('Sandbox App'),
  link: z.string().optional(),
});

export const businessSchema = z.strictObject({
  id: metaId,
  name: z.string().default('Lucky Shrub'),
  verification_status: z.string().default('verified'),
  whatsapp_business_manager_messaging_limit: z.string().default('TIER_2K'),
  timezone_id: z.int().default(1),
  created_time: isoTime,
  primary_page: z.strictObject({ id: metaId, name: z.string() }).optional(),
});

export const wabaSchema = z.strictObject({
  id: metaId,
  name: z.string().default('Lucky Shrub'),
  /** Id of the business that owns the account. */
  owner_business: metaId,
  /** Ids of businesses that see the account among their client accounts. */
  shared_with: z.array(metaId).default([]),
  /** Webhooks leave only while the app is subscribed, as with Meta. */
  subscribed: z.boolean().default(true),
  override_callback_uri: z.string().optional(),
  status: z.string().default('ACTIVE'),
  account_review_status: z.string().default('APPROVED'),
  /** Follows the owner business when left out. */
  business_verification_status: z.string().optional(),
  country: z.string().default('DE'),
  currency: z.string().default('EUR'),
  timezone_id: z.string().default('42'),
  creation_time: unixSeconds.default(1709543565),
  message_template_namespace: z.string().default('ba30dd89_2ebd_41e4_b805_f2c05ae04cc9'),
  ownership_type: z.string().default('CLIENT_OWNED'),
  on_behalf_of_business_info: z
    .strictObject({
      id: metaId,
      name: z.string(),
      status: z.string().default('APPROVED'),
      type: z.string().default('WHATSAPP_BUSINESS_ACCOUNT'),
    })
    .optional(),
  primary_business_location: z.string().optional(),
  primary_funding_id: z.string().optional(),
  purchase_order_number: z.string().optional(),
  is_enabled_for_insights: z.boolean().default(false),
  is_shared_with_partners: z.boolean().optional(),
  linked_commerce_account: z.strictObject({ id: metaId }).optional(),
  health_status: healthStatusSchema.optional(),
  auth_international_rate_eligibility: z.looseObject({}).optional(),
  disable_marketing_messages_on_cloud_api: z.boolean().default(false),
  marketing_messages_lite_api_status: z.string().default('INELIGIBLE'),
  marketing_messages_onboarding_status: z.string().optional(),
  template_auto_archival_enabled: z.boolean().default(true),
  /** Times of the last hour's creations, and names that Meta keeps locked. */
  template_creations: z.array(z.number()).default([]),
  deleted_templates: z
    .array(z.strictObject({ name: z.string(), language: z.string().optional(), at: z.number() }))
    .default([]),
});

/** What Meta knows about a number but never tells. */
const numberSecretsSchema = z.strictObject({
  pin: z.string().default('123456'),
  verification_code: z.string().optional(),
  registrations: z.array(z.number()).default([]),
  register_blocked_until: z.number().optional(),
  wrong_pins: z.array(z.number()).default([]),
  name_changes: z.array(z.number()).default([]),
  deleted_at: z.number().optional(),
});

export const phoneNumberSchema = z.strictObject({
  id: metaId,
  /** Id of the account the number belongs to. */
  waba: metaId,
  display_phone_number: z.string().min(5),
  /** The account's name when left out. */
  verified_name: z.string().optional(),
  status: z.string().default('CONNECTED'),
  quality_rating: z.string().default('GREEN'),
  code_verification_status: z.string().default('VERIFIED'),
  name_status: z.string().default('APPROVED'),
  new_display_name: z.string().optional(),
  new_name_status: z.string().default('NONE'),
  platform_type: z.string().default('CLOUD_API'),
  host_platform: z.string().default('CLOUD_API'),
  account_mode: z.string().default('LIVE'),
  throughput: z.strictObject({ level: z.string() }).default({ level: 'STANDARD' }),
  is_official_business_account: z.boolean().default(false),
  is_on_biz_app: z.boolean().default(false),
  is_pin_enabled: z.boolean().default(true),
  messaging_limit_tier: z.string().optional(),
  webhook_configuration: z.record(z.string(), z.string()).optional(),
  certificate: z.string().optional(),
  health_status: healthStatusSchema.optional(),
  country_code: z.string().optional(),
  country_dial_code: z.string().optional(),
  unified_cert_status: z.string().optional(),
  search_visibility: z.string().default('VISIBLE'),
  creation_time: unixSeconds.default(1709543565),
  last_onboarded_time: isoTime,
  username: z.string().optional(),
  commerce_settings: z
    .strictObject({
      is_catalog_visible: z.boolean().default(false),
      is_cart_enabled: z.boolean().default(true),
    })
    .prefault({}),
  secrets: numberSecretsSchema.prefault({}),
});

export const templateSchema = z.strictObject({
  id: metaId,
  waba: metaId,
  name: z.string().regex(/^[a-z0-9_]{1,512}$/),
  language: z.string().default('en_US'),
  status: z.string().default('APPROVED'),
  category: z.string().default('UTILITY'),
  sub_category: z.string().optional(),
  previous_category: z.string().optional(),
  correct_category: z.string().optional(),
  parameter_format: z.string().default('POSITIONAL'),
  components: z
    .array(z.looseObject({ type: z.string() }))
    .default([{ type: 'BODY', text: 'Your order is on its way.' }]),
  quality_score: z
    .strictObject({ score: z.string(), date: unixSeconds.optional() })
    .default({ score: 'UNKNOWN' }),
  rejected_reason: z.string().default('NONE'),
  rejection_info: z.strictObject({ reason: z.string(), recommendation: z.string() }).optional(),
  message_send_ttl_seconds: z.int().optional(),
  library_template_name: z.string().optional(),
  cta_url_link_tracking_opted_out: z.boolean().optional(),
  created_by_meta: z.boolean().default(false),
  /** Times of edits while it was approved; how often it was paused for its quality. */
  edits: z.array(z.number()).default([]),
  pauses: z.int().nonnegative().default(0),
  last_updated_time: unixSeconds.default(1709543565),
});

export const profileSchema = z.strictObject({
  /** Id of the number the profile belongs to. */
  phone_number: metaId,
  about: z.string().optional(),
  address: z.string().optional(),
  description: z.string().optional(),
  email: z.string().optional(),
  profile_picture_url: z.string().optional(),
  websites: z.array(z.string()).optional(),
  vertical: z.string().optional(),
});

export type App = z.output<typeof appSchema>;
export type Business = z.output<typeof businessSchema>;
export type Waba = z.output<typeof wabaSchema>;
export type PhoneNumber = z.output<typeof phoneNumberSchema>;
export type Template = z.output<typeof templateSchema>;
export type Profile = z.output<typeof profileSchema>;

export interface World {
  app: App;
  businesses: Business[];
  wabas: Waba[];
  phoneNumbers: PhoneNumber[];
  templates: Template[];
  profiles: Profile[];
}

const businessInput = businessSchema.partial({ id: true });

const worldSchema = z.strictObject({
  app: appSchema.prefault({}),
  businesses: z.array(businessInput).default([]),
  wabas: z.array(wabaSchema.partial({ id: true, owner_business: true })).default([]),
  phoneNumbers: z.array(phoneNumberSchema.partial({ id: true, waba: true })).default([]),
  templates: z.array(templateSchema.partial({ id: true, waba: true })).default([]),
  profiles: z.array(profileSchema.partial({ phone_number: true })).default([]),
});

export type WorldInput = z.input<typeof worldSchema>;

/** A left-out id is counted from a start per kind, a left-out parent is the first one of its kind. */
export function parseWorld(input: unknown): World {
  const parsed = worldSchema.safeParse(input);
  if (!parsed.success) throw new Error(`The world is not valid: ${oneLine(parsed.error)}`);
  const given = parsed.data;
  const owners = given.businesses.length > 0 ? given.businesses : [businessInput.parse({})];
  const businesses = owners.map((row, index) => ({
    ...row,
    id: row.id ?? numbered('5069143', index),
  }));
  const wabas = given.wabas.map((row, index) => ({
    ...row,
    id: row.id ?? numbered('1022901', index),
    owner_business: row.owner_business ?? firstId(businesses, 'business'),
  }));
  const phoneNumbers = given.phoneNumbers.map((row, index) => {
    const waba = row.waba ?? firstId(wabas, 'WABA');
    return {
      ...row,
      id: row.id ?? numbered('1068532', index),
      waba,
      verified_name: row.verified_name ?? wabas.find(({ id }) => id === waba)?.name,
      country_dial_code:
        row.country_dial_code ?? /^\+(\d{1,3})[ -]/.exec(row.display_phone_number)?.[1],
    };
  });
  const world: World = {
    app: given.app,
    businesses,
    wabas,
    phoneNumbers,
    templates: given.templates.map((row, index) => ({
      ...row,
      id: row.id ?? numbered('9200703', index),
      waba: row.waba ?? firstId(wabas, 'WABA'),
    })),
    profiles: given.profiles.map((row) => ({
      ...row,
      phone_number: row.phone_number ?? firstId(phoneNumbers, 'number'),
    })),
  };
  checkReferences(world);
  return world;
}

function checkReferences(world: World): void {
  const kinds = [world.businesses, world.wabas, world.phoneNumbers, world.templates];
  const seen = new Set<string>();
  for (const { id } of kinds.flat()) {
    if (seen.has(id)) throw new Error(`The world is not valid: id ${id} is used twice`);
    seen.add(id);
  }
  const businesses = new Set(world.businesses.map(({ id }) => id));
  const wabas = new Set(world.wabas.map(({ id }) => id));
  const numbers = new Set(world.phoneNumbers.map(({ id }) => id));
  for (const waba of world.wabas) {
    for (const id of [waba.owner_business, ...waba.shared_with])
      if (!businesses.has(id)) throw missing('business', id, `WABA ${waba.id}`);
  }
  for (const row of [...world.phoneNumbers, ...world.templates])
    if (!wabas.has(row.waba)) throw missing('WABA', row.waba, row.id);
  for (const { phone_number: id } of world.profiles)
    if (!numbers.has(id)) throw missing('number', id, 'a profile');
}

function missing(kind: string, id: string, user: string): Error {
  return new Error(`The world is not valid: ${user} names the ${kind} ${id}, which does not exist`);
}

function numbered(start: string, index: number): string {
  return `${start}${String(index + 1).padStart(8, '0')}`;
}

function firstId(rows: readonly { id: string }[], kind: string): string {
  const first = rows[0];
  if (!first) throw new Error(`The world is not valid: it needs a ${kind}`);
  return first.id;
}

export function oneLine(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ');
}
