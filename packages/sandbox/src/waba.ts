import { businessInfoType } from './business-info.ts';
import { invalidParameter } from './errors.ts';
import { textParam, type GraphCall } from './graph-call.ts';
import { wabaHealth } from './health.ts';
import { child, edge, plain, structure, type Json, type NodeType } from './node-type.ts';
import { numberEdge, phoneNumberType } from './phone-number.ts';
import { subscriptions } from './subscribed-apps.ts';
import { templateEdge, templateType } from './templates.ts';
import type { Waba } from './world.ts';

export const wabaType: NodeType<Waba> = {
  name: 'WhatsAppBusinessAccount',
  defaults: ['name', 'currency', 'timezone_id', 'message_template_namespace'],
  fields: {
    id: plain(({ id }) => id),
    name: plain(({ name }) => name),
    status: plain(({ status }) => status),
    account_review_status: plain((row) => row.account_review_status),
    business_verification_status: plain(
      (row, { box }) =>
        row.business_verification_status ?? box.nodes.ownerOf(row)?.verification_status,
    ),
    country: plain(({ country }) => country),
    currency: plain(({ currency }) => currency),
    timezone_id: plain((row) => row.timezone_id),
    creation_time: plain((row) => row.creation_time),
    message_template_namespace: plain((row) => row.message_template_namespace),
    ownership_type: plain((row) => row.ownership_type),
    owner_business: child(
      () => businessInfoType,
      (row, { box }) => box.nodes.ownerOf(row),
    ),
    owner_business_info: child(
      () => businessInfoType,
      (row, { box }) => box.nodes.ownerOf(row),
    ),
    on_behalf_of_business_info: structure((row) => row.on_behalf_of_business_info),
    primary_business_location: plain((row) => row.primary_business_location),
    primary_funding_id: plain((row) => row.primary_funding_id),
    purchase_order_number: plain((row) => row.purchase_order_number),
    is_enabled_for_insights: plain((row) => row.is_enabled_for_insights),
    is_shared_with_partners: plain(
      (row) => row.is_shared_with_partners ?? row.shared_with.length > 0,
    ),
    linked_commerce_account: structure((row) => row.linked_commerce_account),
    health_status: structure((row, { box }) => row.health_status ?? wabaHealth(row, box.nodes)),
    whatsapp_business_manager_messaging_limit: plain(
      (row, { box }) => box.nodes.ownerOf(row)?.whatsapp_business_manager_messaging_limit,
    ),
    auth_international_rate_eligibility: structure(
      (row) => row.auth_international_rate_eligibility,
    ),
    disable_marketing_messages_on_cloud_api: plain(
      (row) => row.disable_marketing_messages_on_cloud_api,
    ),
    marketing_messages_lite_api_status: plain((row) => row.marketing_messages_lite_api_status),
    marketing_messages_onboarding_status: plain((row) => row.marketing_messages_onboarding_status),
    template_auto_archival_enabled: plain((row) => row.template_auto_archival_enabled),
    phone_numbers: edge(() => phoneNumberType, numberEdge),
    message_templates: edge(() => templateType, templateEdge),
    subscribed_apps: structure((row, { box }) => subscriptions(row, box.nodes.app)),
  },
};

export function updateWaba(waba: Waba, call: GraphCall): Json {
  const name = textParam(call, 'name');
  const timezoneId = textParam(call, 'timezone_id');
  const archival = textParam(call, 'template_auto_archival_enabled');
  const insights = textParam(call, 'is_enabled_for_insights');
  if (name !== undefined && (name.length < 1 || name.length > 100))
    throw invalidParameter('Param name must be between 1 and 100 characters long');
  if (name !== undefined) waba.name = name;
  if (timezoneId !== undefined) waba.timezone_id = timezoneId;
  if (archival !== undefined) waba.template_auto_archival_enabled = archival === 'true';
  // Switching insights on cannot be taken back.
  if (insights === 'true') waba.is_enabled_for_insights = true;
  return { id: waba.id, success: true };
}
