import { z } from 'zod';
import { invalidParameter } from './errors.ts';
import { numberHealth } from './health.ts';
import { plain, structure, type NodeType } from './node-type.ts';
import type { Nodes } from './nodes.ts';
import type { EdgeOptions, Params } from './paging.ts';
import { oneLine, type PhoneNumber, type Waba } from './world.ts';

export const phoneNumberType: NodeType<PhoneNumber> = {
  name: 'WhatsAppBusinessPhoneNumber',
  defaults: [
    'verified_name',
    'code_verification_status',
    'display_phone_number',
    'status',
    'quality_rating',
    'platform_type',
    'throughput',
    'last_onboarded_time',
    'webhook_configuration',
  ],
  fields: {
    id: plain(({ id }) => id),
    display_phone_number: plain((row) => row.display_phone_number),
    verified_name: plain((row) => row.verified_name),
    status: plain(({ status }) => status),
    quality_rating: plain((row) => row.quality_rating),
    quality_score: structure((row) => ({ score: row.quality_rating })),
    code_verification_status: plain((row) => row.code_verification_status),
    name_status: plain((row) => row.name_status),
    new_display_name: plain((row) => row.new_display_name),
    new_name_status: plain((row) => row.new_name_status),
    platform_type: plain((row) => row.platform_type),
    host_platform: plain((row) => row.host_platform),
    account_mode: plain((row) => row.account_mode),
    throughput: structure((row) => row.throughput),
    is_official_business_account: plain((row) => row.is_official_business_account),
    is_on_biz_app: plain((row) => row.is_on_biz_app),
    is_pin_enabled: plain((row) => row.is_pin_enabled),
    messaging_limit_tier: plain((row, { box }) => row.messaging_limit_tier ?? limitOf(row, box)),
    whatsapp_business_manager_messaging_limit: plain((row, { box }) => limitOf(row, box)),
    webhook_configuration: structure((row) => row.webhook_configuration),
    certificate: plain((row) => row.certificate),
    health_status: structure((row, { box }) => row.health_status ?? numberHealth(row, box.nodes)),
    country_code: plain((row) => row.country_code),
    country_dial_code: plain((row) => row.country_dial_code),
    unified_cert_status: plain((row) => row.unified_cert_status),
    search_visibility: plain((row) => row.search_visibility),
    creation_time: plain((row) => row.creation_time),
    last_onboarded_time: plain((row) => row.last_onboarded_time),
    username: plain((row) => row.username),
  },
};

function limitOf(number: PhoneNumber, { nodes }: { nodes: Nodes }): string | undefined {
  const waba = nodes.wabaOf(number);
  return waba && nodes.ownerOf(waba)?.whatsapp_business_manager_messaging_limit;
}

export const numberEdge: EdgeOptions<Waba, PhoneNumber> = {
  list(waba, { box }, params) {
    const conditions = readFiltering(params);
    const numbers = box.nodes.numbersOf(waba.id);
    if (conditions.length === 0) return numbers;
    return numbers.filter((row) =>
      conditions.every((condition) => fits(row, condition, limitOf(row, box) ?? '')),
    );
  },
  sorts: {
    creation_time: (row) => row.creation_time,
    last_onboarded_time: (row) => row.last_onboarded_time,
  },
};

const conditionSchema = z.object({
  field: z.enum(['account_mode', 'messaging_limit_tier', 'is_official_business_account']),
  operator: z.enum(['EQUAL', 'NOT_EQUAL', 'IN', 'NOT_IN']),
  value: z.union([z.string(), z.boolean(), z.array(z.union([z.string(), z.boolean()]))]),
});
type Condition = z.output<typeof conditionSchema>;

function readFiltering(params: Params): Condition[] {
  const given = params.get('filtering');
  if (given === undefined || given === '') return [];
  let decoded: unknown;
  try {
    decoded = JSON.parse(given);
  } catch {
    throw invalidParameter('Invalid parameter: filtering must be valid JSON');
  }
  const parsed = z.array(conditionSchema).safeParse(decoded);
  if (!parsed.success) throw invalidParameter(`filtering: ${oneLine(parsed.error)}`);
  return parsed.data;
}

function fits(row: PhoneNumber, { field, operator, value }: Condition, limit: string): boolean {
  const actual = {
    account_mode: row.account_mode,
    messaging_limit_tier: row.messaging_limit_tier ?? limit,
    is_official_business_account: String(row.is_official_business_account),
  }[field];
  const included = [value].flat().map(String).includes(actual);
  return operator.startsWith('NOT_') ? !included : included;
}
