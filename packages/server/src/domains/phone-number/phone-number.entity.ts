import { Collection } from '@mikro-orm/core';
import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Args, Field, Int, ObjectType } from 'type-graphql';
import { Capability } from '../../capability.ts';
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
import { TwoStepPin } from '../two-step-pin/two-step-pin.entity.ts';
import { Cancellation } from '../cancellation/cancellation.entity.ts';
import { cancelledNowTerminatesAt } from '../cancellation/cancellation.rules.ts';
import { Client } from '../client/client.entity.ts';
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
import { AccountStatus, PartnerPermission, SetupStatus } from './phone-number.enums.ts';
import type { StatusReasonCode } from './phone-number.enums.ts';
import { HistoryArgs } from './phone-number.inputs.ts';
import { phoneNumberCapabilities } from './phone-number.policy.ts';
import {
  inbox,
  messagingLimit,
  messagingLimitSharedBy,
  numberActivation,
  numberStatusReasons,
  numberSyncState,
} from './phone-number.rules.ts';
import { NumberIndexes, NumberTriggers } from './phone-number.table.ts';
import { Activation, Inbox, StatusReason } from './phone-number.types.ts';
import { NumberMessaging } from './number-messaging.fields.ts';

/** Columns of one kind stand in the files that it extends, `number-….fields.ts`. */
@ObjectType({ implements: Node, description: 'A WhatsApp Business number.' })
@Entity({ tableName: 'phone_numbers' })
@Prefix('number')
@Scope({ operator: {}, partner: { partner: 'partnerId' }, client: { client: 'clientId' } })
@NumberIndexes()
@NumberTriggers()
export class PhoneNumber extends NumberMessaging {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

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
    waba: { restrictionsTold: true },
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

  /** When the partner asked for what the client has not answered yet. */
  @Property({ type: 'timestamptz', nullable: true })
  permissionRequestedAt!: Date | null;

  @Field(() => PermissionRequest, {
    nullable: true,
    description: "The partner's open request to share the number, if any.",
  })
  @Reads()
  permissionRequest(): Read {
    return one(PermissionRequest, { status: 'PENDING' }, { by: 'phoneNumber' });
  }

  @Property({ type: 'text', nullable: true })
  portingState!: PortingProgress | null;

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
    permissionRequestedAt: true,
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
