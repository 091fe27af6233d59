import { z } from 'zod';
import { anything, flag, id, nullable, text, time, wholeNumber } from './schema-parts.ts';
import {
  readAccountMode,
  readAccountReviewStatus,
  readBusinessVerificationStatus,
  readCodeVerificationStatus,
  readConnectionStatus,
  readHostingPlatform,
  readMessageOnBehalfStatus,
  readMessagingLimit,
  readNameStatus,
  readOwnershipType,
  readQualityRating,
} from './values.ts';

/** E.164 with plus sign, however Meta groups the digits; null when there are none. */
export function toNumber(displayed: string | null | undefined): string | null {
  const digits = (displayed ?? '').replaceAll(/\D/g, '');
  return digits === '' ? null : `+${digits}`;
}

export const wabaFields = [
  'id',
  'name',
  'account_review_status',
  'business_verification_status',
  'country',
  'currency',
  'timezone_id',
  'message_template_namespace',
  'ownership_type',
  'owner_business_info',
  'on_behalf_of_business_info',
  'whatsapp_business_manager_messaging_limit',
];

const business = z.looseObject({ id, name: text, status: anything }).nullish().catch(null);

export const wabaSchema = z
  .looseObject({
    id,
    name: text,
    account_review_status: anything,
    business_verification_status: anything,
    country: text,
    currency: text,
    timezone_id: wholeNumber,
    message_template_namespace: text,
    ownership_type: anything,
    owner_business_info: business,
    on_behalf_of_business_info: business,
    whatsapp_business_manager_messaging_limit: anything,
  })
  .transform((node) => {
    const review = readAccountReviewStatus(node.account_review_status);
    const verification = readBusinessVerificationStatus(node.business_verification_status);
    const limit = readMessagingLimit(node.whatsapp_business_manager_messaging_limit);
    const ownership = readOwnershipType(node.ownership_type);
    const owner = node.owner_business_info;
    const onBehalf = node.on_behalf_of_business_info;
    const permission = readMessageOnBehalfStatus(onBehalf?.status);
    return {
      metaId: node.id,
      name: nullable(node.name),
      country: nullable(node.country),
      currency: nullable(node.currency),
      timezoneId: nullable(node.timezone_id),
      namespace: nullable(node.message_template_namespace),
      accountReviewStatus: review.value,
      accountReviewStatusRaw: review.raw,
      businessVerificationStatus: verification.value,
      businessVerificationStatusRaw: verification.raw,
      ownershipType: ownership.value,
      ownershipTypeRaw: ownership.raw,
      /** Set for accounts of the classic signup (OBO) only. */
      onBehalfOf: onBehalf
        ? {
            metaId: onBehalf.id,
            name: nullable(onBehalf.name),
            status: permission.value,
            statusRaw: permission.raw,
          }
        : null,
      /**
       * The business that owns the account. Verification and limit are the portfolio's own: the
       * account only repeats them, and reading them here needs no permission on the business.
       */
      portfolio: owner
        ? {
            metaId: owner.id,
            name: nullable(owner.name),
            verificationStatus: verification.value,
            verificationStatusRaw: verification.raw,
            messagingLimit: limit.value,
            messagingLimitRaw: limit.raw,
          }
        : null,
    };
  });
export type MetaWaba = z.output<typeof wabaSchema>;

export const phoneNumberFields = [
  'id',
  'display_phone_number',
  'verified_name',
  'status',
  'quality_rating',
  'code_verification_status',
  'name_status',
  'new_display_name',
  'new_name_status',
  'platform_type',
  'account_mode',
  'throughput',
  'is_official_business_account',
  'is_pin_enabled',
  'last_onboarded_time',
  'webhook_configuration',
];

export const phoneNumberSchema = z
  .looseObject({
    id,
    display_phone_number: text,
    verified_name: text,
    status: anything,
    quality_rating: anything,
    code_verification_status: anything,
    name_status: anything,
    new_display_name: text,
    new_name_status: anything,
    platform_type: anything,
    account_mode: anything,
    throughput: z.looseObject({ level: text }).nullish().catch(null),
    is_official_business_account: flag,
    is_pin_enabled: flag,
    last_onboarded_time: time,
    webhook_configuration: z.looseObject({ phone_number: text }).nullish().catch(null),
  })
  .transform((node) => {
    const connection = readConnectionStatus(node.status);
    const quality = readQualityRating(node.quality_rating);
    const code = readCodeVerificationStatus(node.code_verification_status);
    const name = readNameStatus(node.name_status);
    const newName = readNameStatus(node.new_name_status);
    const platform = readHostingPlatform(node.platform_type);
    const mode = readAccountMode(node.account_mode);
    return {
      metaId: node.id,
      number: toNumber(node.display_phone_number),
      displayName: nullable(node.verified_name),
      connectionStatus: connection.value,
      connectionStatusRaw: connection.raw,
      qualityRating: quality.value,
      qualityRatingRaw: quality.raw,
      codeVerificationStatus: code.value,
      codeVerificationStatusRaw: code.raw,
      nameStatus: name.value,
      nameStatusRaw: name.raw,
      newDisplayName: nullable(node.new_display_name),
      newNameStatus: newName.value,
      newNameStatusRaw: newName.raw,
      hostingPlatform: platform.value,
      hostingPlatformRaw: platform.raw,
      accountMode: mode.value,
      accountModeRaw: mode.raw,
      throughputLevel: nullable(node.throughput?.level),
      isOfficialBusinessAccount: nullable(node.is_official_business_account),
      isPinEnabled: nullable(node.is_pin_enabled),
      lastOnboardedAt: nullable(node.last_onboarded_time),
      /** The number's own address for messages; null while those of account or app apply. */
      webhookOverrideUrl: nullable(node.webhook_configuration?.phone_number),
    };
  });
export type MetaPhoneNumber = z.output<typeof phoneNumberSchema>;

export const businessProfileFields = [
  'about',
  'address',
  'description',
  'email',
  'profile_picture_url',
  'websites',
  'vertical',
];

const profileSchema = z
  .looseObject({
    about: text,
    address: text,
    description: text,
    email: text,
    profile_picture_url: text,
    websites: z.array(z.string()).nullish().catch(null),
    vertical: text,
  })
  .transform((profile) => ({
    // What was emptied comes back as an empty text, what was never set not at all.
    about: profile.about || null,
    address: profile.address || null,
    description: profile.description || null,
    email: profile.email || null,
    profilePictureUrl: profile.profile_picture_url || null,
    websites: (profile.websites ?? []).filter((website) => website !== ''),
    vertical: profile.vertical || null,
  }));
export type MetaBusinessProfile = z.output<typeof profileSchema>;

/** One profile in an array of one. */
export const businessProfileSchema = z
  .looseObject({ data: z.tuple([profileSchema], z.unknown()) })
  .transform(({ data: [profile] }) => profile);

export const commerceSettingsSchema = z
  .looseObject({
    data: z.tuple(
      [z.looseObject({ is_catalog_visible: flag, is_cart_enabled: flag })],
      z.unknown(),
    ),
  })
  .transform(({ data: [settings] }) => ({
    isCatalogVisible: settings.is_catalog_visible ?? false,
    isCartEnabled: settings.is_cart_enabled ?? false,
  }));
export type MetaCommerceSettings = z.output<typeof commerceSettingsSchema>;

export const uploadSessionSchema = z.looseObject({ id });
export const fileHandleSchema = z.looseObject({ h: z.string().min(1) });

export const subscribedAppsSchema = z
  .looseObject({
    data: z.array(
      z.looseObject({
        whatsapp_business_api_data: z.looseObject({ id, name: text, link: text }),
        override_callback_uri: text,
      }),
    ),
  })
  .transform(({ data }) =>
    data.map(({ whatsapp_business_api_data: app, override_callback_uri: callback }) => ({
      metaId: app.id,
      name: nullable(app.name),
      link: nullable(app.link),
      overrideCallbackUrl: nullable(callback),
    })),
  );
export type MetaSubscribedApp = z.output<typeof subscribedAppsSchema>[number];

export const successSchema = z.looseObject({ success: z.literal(true) });

export const pageSchema = z
  .looseObject({
    data: z.array(z.unknown()),
    paging: z
      .looseObject({
        cursors: z.looseObject({ after: text }).nullish().catch(null),
        next: text,
      })
      .nullish()
      .catch(null),
  })
  .transform(({ data, paging }) => ({
    rows: data,
    /** Meta gives a cursor with the last page too: only `next` says that there is more. */
    after: paging?.next ? (paging.cursors?.after ?? cursorIn(paging.next)) : null,
    hasMore: Boolean(paging?.next),
  }));

/** `next` carries the access token and any host: nothing but the cursor is taken from it. */
function cursorIn(address: string): string | null {
  return URL.parse(address)?.searchParams.get('after') ?? null;
}
