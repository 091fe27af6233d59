import { Collection } from '@mikro-orm/core';
import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Args, Field, Int, ObjectType } from 'type-graphql';
import { Capability } from '../../capability.ts';
import type { UpstreamError } from '../../errors.ts';
import { connectionOf } from '../../read/connection.ts';
import { Computed, Prefix, Reads, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { PageArgs } from '../../read/page-args.ts';
import { list, one, page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { NumberApiKey } from '../api-key/number-api-key.entity.ts';
import { AuditEntry, AuditEntryConnection } from '../audit/audit-entry.entity.ts';
import {
  BusinessPortfolio,
  MessagingLimit,
} from '../business-portfolio/business-portfolio.entity.ts';
import { BusinessProfile } from '../business-profile/business-profile.entity.ts';
import { CommerceSettings } from '../commerce-settings/commerce-settings.entity.ts';
import { displayNameChangesLeft } from '../display-name/display-name.rules.ts';
import { TwoStepPin } from '../two-step-pin/two-step-pin.entity.ts';
import { Cancellation } from '../cancellation/cancellation.entity.ts';
import { cancelledNowTerminatesAt } from '../cancellation/cancellation.rules.ts';
import { Client } from '../client/client.entity.ts';
import { messagingWebhook } from '../messaging-webhook/messaging-webhook.rules.ts';
import { MessagingWebhook } from '../messaging-webhook/messaging-webhook.types.ts';
import type { MessagingWebhookState } from '../messaging-webhook/messaging-webhook.types.ts';
import { Partner } from '../partner/partner.entity.ts';
import { NumberTag } from '../tag/number-tag.entity.ts';
import { PermissionConsent } from '../permission/permission-consent.entity.ts';
import { PermissionRequest } from '../permission/permission-request.entity.ts';
import { SyncState } from '../waba/sync-state.ts';
import { Waba } from '../waba/waba.entity.ts';
import type { PortingProgress } from './account-status.facts.ts';
import { DisplayNameRequest } from './display-name-request.entity.ts';
import { HistoryEntry, HistoryEntryConnection } from './history-entry.entity.ts';
import { historyWhere } from './history-where.ts';
import {
  AccountMode,
  AccountStatus,
  ConnectionStatus,
  HostingPlatform,
  NumberPlan,
  PartnerPermission,
  QualityRating,
  SetupStatus,
} from './phone-number.enums.ts';
import type { StatusReasonCode, VerificationMethod } from './phone-number.enums.ts';
import { HistoryArgs } from './phone-number.inputs.ts';
import { phoneNumberCapabilities } from './phone-number.policy.ts';
import {
  inbox,
  messagingLimit,
  messagingLimitSharedBy,
  numberActivation,
  numberStatusReasons,
  numberSyncState,
  registrationPreference,
} from './phone-number.rules.ts';
import { NumberIndexes, NumberTriggers } from './phone-number.table.ts';
import { Activation, Inbox, RegistrationPreference, StatusReason } from './phone-number.types.ts';

@ObjectType({ implements: Node, description: 'A WhatsApp Business number.' })
@Entity({ tableName: 'phone_numbers' })
@Prefix('number')
@Scope({ operator: {}, partner: { partner: 'partnerId' }, client: { client: 'clientId' } })
@NumberIndexes()
@NumberTriggers()
export class PhoneNumber extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => String, {
    nullable: true,
    description: "Meta's phone number id; null while Meta does not know the number.",
  })
  @Property({ type: 'text', nullable: true })
  metaId!: string | null;

  @Field(() => String, { description: 'The number in E.164 with plus sign.' })
  @Property({ type: 'text' })
  number!: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166 alpha-2 code of the number.' })
  @Property({ type: 'text', nullable: true })
  country!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'WhatsApp display name approved by Meta.',
  })
  @Property({ type: 'text', nullable: true })
  displayName!: string | null;

  /** The display name in lower case, never null, so that lists can be sorted by it. */
  @Property({ type: 'text', default: '' })
  sortName!: Opt<string>;

  @Property({ type: 'text', default: '' })
  searchText!: Opt<string>;

  @Field(() => DisplayNameRequest, {
    nullable: true,
    description:
      'The latest request for another display name, in review or decided; null when there never was one.',
  })
  @Reads()
  displayNameRequest(): Read {
    return one(DisplayNameRequest, { isLatest: true }, { by: 'phoneNumber' });
  }

  /** The name in Meta's review. */
  @Property({ type: 'text', nullable: true })
  pendingDisplayName!: string | null;

  /** When other names were asked for within the last 30 days, as ISO times. */
  @Property({ type: 'json', defaultRaw: `'[]'` })
  nameChangeTimes!: Opt<string[]>;

  @Field(() => Int, {
    description:
      'How often another display name may still be asked for: Meta allows 10 in 30 days.',
  })
  @Computed(displayNameChangesLeft, { nameChangeTimes: true })
  displayNameChangesLeft!: Opt<number>;

  /** When the Hub registered the number within the last 72 hours, as ISO times. */
  @Property({ type: 'json', defaultRaw: `'[]'` })
  registrationTimes!: Opt<string[]>;

  /** Until when Meta takes no registration of the number. */
  @Property({ type: 'timestamptz', nullable: true })
  registrationBlockedUntil!: Date | null;

  @Field(() => TwoStepPin, {
    nullable: true,
    description: 'The PIN that the Hub keeps for it; null when it keeps none.',
  })
  @Reads()
  twoStepPin(): Read {
    return one(TwoStepPin, {}, { by: 'phoneNumber' });
  }

  @Field(() => CommerceSettings, {
    nullable: true,
    description: 'Catalogue and cart; null until they were read from Meta.',
  })
  @Reads()
  commerceSettings(): Read {
    return one(CommerceSettings, {}, { by: 'phoneNumber' });
  }

  @Field(() => BusinessProfile, {
    nullable: true,
    description: 'What customers read about the business; null until it was read from Meta.',
  })
  @Reads()
  businessProfile(): Read {
    return one(BusinessProfile, {}, { by: 'phoneNumber' });
  }

  @Field(() => Waba, { description: 'The account it belongs to.' })
  @ManyToOne({ entity: () => Waba })
  waba!: Waba;

  @Field(() => BusinessPortfolio, {
    nullable: true,
    description: "Meta's business that holds the messaging limit.",
  })
  @ManyToOne({ entity: () => BusinessPortfolio, nullable: true })
  businessPortfolio!: BusinessPortfolio | null;

  @Field(() => Client, { description: 'The business that owns it.' })
  @ManyToOne({ entity: () => Client })
  client!: Client;

  @Field(() => Partner, { nullable: true, description: 'The partner that manages it.' })
  @ManyToOne({ entity: () => Partner, nullable: true })
  partner!: Partner | null;

  @Field(() => AccountStatus, { description: 'What people see and filter by.' })
  @Property({ type: 'text' })
  accountStatus!: AccountStatus;

  @Property({ type: 'json' })
  statusReasonCodes!: StatusReasonCode[];

  @Field(() => [StatusReason], {
    description: 'Why, most important first; empty when all is well.',
  })
  @Computed(numberStatusReasons, {
    statusReasonCodes: true,
    terminatesAt: true,
    client: { timezone: true, partner: { paymentModel: true } },
  })
  statusReasons!: Opt<StatusReason[]>;

  @Field(() => Activation, { description: 'The three steps of activation.' })
  @Computed(numberActivation, {
    setupStatus: true,
    connectionStatus: true,
    missingAtMetaSince: true,
    portingState: true,
    waba: { type: true, messageOnBehalfStatus: true, businessVerificationStatus: true },
    businessPortfolio: { verificationStatus: true },
  })
  activation!: Opt<Activation>;

  @Field(() => SetupStatus, { description: 'The step of setting up.' })
  @Property({ type: 'text' })
  setupStatus!: SetupStatus;

  @Field(() => ConnectionStatus, { nullable: true, description: 'State at Meta.' })
  @Property({ type: 'text', nullable: true })
  connectionStatus!: ConnectionStatus | null;

  @Field(() => String, { nullable: true, description: 'The same in the words of Meta.' })
  @Property({ type: 'text', nullable: true })
  connectionStatusRaw!: string | null;

  @Property({ type: 'text', nullable: true })
  codeVerificationStatus!: 'VERIFIED' | 'NOT_VERIFIED' | 'EXPIRED' | 'UNKNOWN' | null;

  @Property({ type: 'text', nullable: true })
  nameStatus!: string | null;

  @Field(() => QualityRating, { nullable: true, description: 'Quality, rated by Meta.' })
  @Property({ type: 'text', nullable: true })
  qualityRating!: QualityRating | null;

  @Field(() => String, { nullable: true, description: 'The same in the words of Meta.' })
  @Property({ type: 'text', nullable: true })
  qualityRatingRaw!: string | null;

  @Field(() => MessagingLimit, {
    nullable: true,
    description: "The portfolio's messaging limit, shared by all its numbers.",
  })
  @Computed(messagingLimit, { businessPortfolio: { messagingLimit: true } })
  messagingLimit!: Opt<MessagingLimit | null>;

  @Field(() => Int, {
    description: 'How many numbers share the messaging limit, this one included.',
  })
  @Computed(messagingLimitSharedBy, { businessPortfolio: { phoneNumberCount: true } })
  messagingLimitSharedBy!: Opt<number>;

  @Field(() => HostingPlatform, { nullable: true, description: 'Where it is hosted.' })
  @Property({ type: 'text', nullable: true })
  hostingPlatform!: HostingPlatform | null;

  @Field(() => AccountMode, { nullable: true, description: "Meta's mode." })
  @Property({ type: 'text', nullable: true })
  accountMode!: AccountMode | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is an official business account.',
  })
  @Property({ type: 'boolean', nullable: true })
  isOfficialBusinessAccount!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Meta's throughput level: STANDARD (80 messages a second) or HIGH (1,000).",
  })
  @Property({ type: 'text', nullable: true })
  throughputLevel!: string | null;

  @Property({ type: 'boolean', default: false })
  registrationIvr!: Opt<boolean>;

  @Property({ type: 'text', default: 'SMS' })
  registrationMethod!: Opt<VerificationMethod>;

  @Field(() => RegistrationPreference, { description: 'How it receives the 6-digit code.' })
  @Computed(registrationPreference, { registrationIvr: true, registrationMethod: true })
  registrationPreference!: Opt<RegistrationPreference>;

  @Field(() => PartnerPermission, { description: 'Partner API Key Permission.' })
  @Property({ type: 'text' })
  partnerPermission!: PartnerPermission;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Since when; null when it was never shared.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  partnerPermissionSince!: Date | null;

  @Field(() => PermissionConsent, {
    nullable: true,
    description: 'What made the permission what it is; null when it follows from who pays.',
  })
  @ManyToOne({ entity: () => PermissionConsent, nullable: true })
  permissionConsent!: PermissionConsent | null;

  @Field(() => PermissionRequest, {
    nullable: true,
    description: "The partner's open request to share the number, if any.",
  })
  @Reads()
  permissionRequest(): Read {
    return one(PermissionRequest, { status: 'PENDING' }, { by: 'phoneNumber' });
  }

  @Field(() => NumberPlan, { description: 'Monthly plan.' })
  @Property({ type: 'text' })
  plan!: NumberPlan;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When billing started.' })
  @Property({ type: 'timestamptz', nullable: true })
  billingStartedAt!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When billing ended; null while it goes on.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  billingEndedAt!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  unpaidSince!: Date | null;

  @Property({ type: 'text', nullable: true })
  portingState!: PortingProgress | null;

  @Property({ type: 'timestamptz', nullable: true })
  cancellationRequestedAt!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Until when it works after a cancellation.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  terminatesAt!: Date | null;

  @Field(() => Cancellation, {
    nullable: true,
    description: 'The cancellation that is pending or has ended it; null for a number in use.',
  })
  @Reads()
  cancellation(): Read {
    return one(Cancellation, { status: { in: ['PENDING', 'PROCESSED'] } }, { by: 'phoneNumber' });
  }

  @Field(() => GraphQLDateTime, {
    description:
      "Until when it would work if it were cancelled now: the last instant of the month in the client's time zone.",
  })
  @Computed(cancelledNowTerminatesAt, { client: { timezone: true } })
  cancelledNowTerminatesAt!: Opt<Date>;

  @Property({ type: 'timestamptz', nullable: true })
  deactivatedAt!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  deletedAt!: Date | null;

  /** Since when Meta no longer lists the number in its account. */
  @Property({ type: 'timestamptz', nullable: true })
  missingAtMetaSince!: Date | null;

  @Field(() => String, { nullable: true, description: 'Where messages are delivered.' })
  @Property({ type: 'text', nullable: true })
  messagingWebhookUrl!: string | null;

  @Property({ type: 'text', default: 'NOT_SET' })
  messagingWebhookState!: Opt<MessagingWebhookState>;

  /** Sealed; what Meta shows the address when it checks it. */
  @Property({ type: 'text', nullable: true })
  messagingWebhookVerifyToken!: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  messagingWebhookAskedAt!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  messagingWebhookAppliedAt!: Date | null;

  @Property({ type: 'json', nullable: true })
  messagingWebhookError!: UpstreamError | null;

  @Field(() => MessagingWebhook, {
    description: 'Where messages are delivered, and whether Meta knows it.',
  })
  @Computed(messagingWebhook, {
    messagingWebhookUrl: true,
    messagingWebhookState: true,
    messagingWebhookAppliedAt: true,
    messagingWebhookError: true,
  })
  messagingWebhook!: Opt<MessagingWebhook>;

  @Property({ type: 'boolean', default: false })
  inboxActive!: Opt<boolean>;

  @Field(() => Inbox, { description: 'The inbox add-on.' })
  @Computed(inbox, { inboxActive: true, partner: { id: true } })
  inbox!: Opt<Inbox>;

  @Field(() => NumberApiKey, { nullable: true, description: 'The live API key, if any.' })
  @Reads()
  apiKey(): Read {
    return one(NumberApiKey, { revokedAt: null }, { by: 'phoneNumber' });
  }

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When Meta last answered.' })
  @Property({ type: 'timestamptz', nullable: true })
  syncedAt!: Date | null;

  @Field(() => SyncState, { description: "How current Meta's facts are." })
  @Computed(numberSyncState, {
    syncedAt: true,
    waba: { syncRequestedAt: true, syncFailedAt: true, syncFailurePermanent: true },
  })
  syncState!: Opt<SyncState>;

  @Field(() => GraphQLDateTime, { description: 'When it was added to the Hub.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => [Capability], { description: 'What the caller may do here, with reasons.' })
  @Computed(phoneNumberCapabilities, {
    accountStatus: true,
    metaId: true,
    isOfficialBusinessAccount: true,
    pendingDisplayName: true,
    nameChangeTimes: true,
    partnerPermission: true,
    partner: { paymentModel: true, brandName: true },
    waba: { type: true },
    cancellationRequestedAt: true,
    deactivatedAt: true,
    deletedAt: true,
    client: { status: true },
  })
  capabilities!: Opt<Capability[]>;

  /** For filters; whoever reads them sees those of one organization. */
  @OneToMany(() => NumberTag, (worn) => worn.phoneNumber)
  numberTags = new Collection<NumberTag>(this);

  @Field(() => [NumberTag], {
    description: "Tags of the caller's organization on it, at most 20, oldest first.",
  })
  @Reads()
  tags(): Read {
    return list(NumberTag, {}, { by: 'phoneNumber', order: [['createdAt', 'asc']] });
  }

  @Field(() => HistoryEntryConnection, { description: 'What changed when, newest first.' })
  @Reads()
  history(@Args(() => HistoryArgs) args: HistoryArgs): Read {
    return page(HistoryEntry, args, historyWhere(args.filter ?? {}), {
      by: 'phoneNumber',
      order: [['at', 'desc']],
    });
  }

  @Field(() => AuditEntryConnection, {
    description:
      'Who did what to it, newest first: for its client all of it, for a partner what the partner did. Empty for whoever may not read the audit log.',
  })
  @Reads()
  auditEntries(@Args(() => PageArgs) args: PageArgs): Read {
    return page(AuditEntry, args, {}, { by: 'subjectId', order: [['at', 'desc']] });
  }
}

export const { Edge: PhoneNumberEdge, Connection: PhoneNumberConnection } =
  connectionOf(PhoneNumber);
