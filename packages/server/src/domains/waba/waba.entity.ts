import type { Opt } from '@mikro-orm/core';
import {
  Entity,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Trigger,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Args, Field, Int, ObjectType } from 'type-graphql';
import { Capability } from '../../capability.ts';
import { connectionOf } from '../../read/connection.ts';
import { Computed, Prefix, Reads, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { PageArgs } from '../../read/page-args.ts';
import { idOf, page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import {
  BusinessPortfolio,
  BusinessVerificationStatus,
} from '../business-portfolio/business-portfolio.entity.ts';
import { Client } from '../client/client.entity.ts';
import { PhoneNumber, PhoneNumberConnection } from '../phone-number/phone-number.entity.ts';
import type { WabaSanction } from '../phone-number/account-status.facts.ts';
import { templateWhere } from '../template/template-list.ts';
import { Template, TemplateConnection } from '../template/template.entity.ts';
import { TemplatesArgs } from '../template/template.inputs.ts';
import { TemplateDraft, TemplateDraftConnection } from '../template/template-draft.entity.ts';
import { templateSync } from '../template/template-sync.rules.ts';
import type { TemplateSyncOutcome } from '../template/template-sync.rules.ts';
import { TemplateSync } from '../template/template-sync.types.ts';
import { Synced, SyncedNodeWithError, SyncErrors } from './synced.ts';
import { accountRestrictions, restrictionLevel } from './restriction.rules.ts';
import type { KeptRestriction } from './restriction.rules.ts';
import {
  AccountRestriction,
  AccountReviewStatus,
  ConsentStatus,
  MessageOnBehalf,
  RestrictionLevel,
  WabaType,
} from './waba.types.ts';
import type { MessageOnBehalfStatus } from './waba.types.ts';
import { wabaCapabilities } from './waba.policy.ts';
import { messageOnBehalf, timezoneName } from './waba.rules.ts';

@ObjectType({
  implements: Node,
  description: 'A WhatsApp Business Account: groups numbers and owns templates.',
})
@Entity({ tableName: 'wabas' })
@Prefix('waba')
@Scope({ operator: {}, partner: { via: 'client' }, client: { client: 'clientId' } })
@Index({ properties: ['client', 'name', 'id'] })
@Index({ properties: ['name', 'id'] })
@Index({
  name: 'wabas_search_text_trgm',
  expression:
    'create index "wabas_search_text_trgm" on "wabas" using gin ("search_text" gin_trgm_ops)',
})
@Trigger({
  name: 'wabas_search_text',
  timing: 'before',
  events: ['insert', 'update'],
  body: "new.search_text = lower(unaccent(concat_ws(' ', new.name, new.meta_id))); return new",
})
@Synced({ syncedAt: 'When Meta last answered.' })
@SyncErrors({ syncError: 'What Meta said when the last sync failed; null once one succeeded.' })
export class Waba extends SyncedNodeWithError {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => String, { description: "Meta's id (WhatsApp Business Account ID)." })
  @Unique()
  @Property({ type: 'text' })
  metaId!: string;

  @Field(() => String, { description: 'Name at Meta.' })
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text', default: '' })
  searchText!: Opt<string>;

  @Field(() => WabaType, { description: 'How it was connected.' })
  @Property({ type: 'text' })
  type!: WabaType;

  @Field(() => Client, { description: 'The business it belongs to.' })
  @ManyToOne({ entity: () => Client })
  client!: Client;

  @Field(() => BusinessPortfolio, {
    nullable: true,
    description: "Meta's business that owns it; null until the first sync.",
  })
  @ManyToOne({ entity: () => BusinessPortfolio, nullable: true, index: true })
  businessPortfolio!: BusinessPortfolio | null;

  @Field(() => Int, { nullable: true, description: "Meta's time zone id." })
  @Property({ type: 'integer', nullable: true })
  timezoneId!: number | null;

  @Field(() => String, { nullable: true, description: 'The same as an IANA name.' })
  @Computed(timezoneName, { timezoneId: true })
  timezone!: Opt<string | null>;

  @Field(() => String, { nullable: true, description: 'Namespace of its templates.' })
  @Property({ type: 'text', nullable: true })
  namespace!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 currency at Meta.' })
  @Property({ type: 'text', nullable: true })
  currency!: string | null;

  @Field(() => AccountReviewStatus, { nullable: true, description: "Meta's review." })
  @Property({ type: 'text', nullable: true })
  accountReviewStatus!: AccountReviewStatus | null;

  @Field(() => String, { nullable: true, description: 'The same in the words of Meta.' })
  @Property({ type: 'text', nullable: true })
  accountReviewStatusRaw!: string | null;

  @Field(() => BusinessVerificationStatus, {
    nullable: true,
    description: 'Verification of the business behind it.',
  })
  @Property({ type: 'text', nullable: true })
  businessVerificationStatus!: BusinessVerificationStatus | null;

  @Field(() => String, { nullable: true, description: 'The same in the words of Meta.' })
  @Property({ type: 'text', nullable: true })
  businessVerificationStatusRaw!: string | null;

  /** What Meta told by webhook about the whole account, and when; not to be read from the API. */
  @Property({ type: 'text', nullable: true })
  sanction!: WabaSanction | null;

  @Property({ type: 'timestamptz', nullable: true })
  sanctionAt!: Date | null;

  /** When Meta last freed it; measures told before that no longer count. */
  @Property({ type: 'timestamptz', nullable: true })
  freedAt!: Opt<Date | null>;

  @Field(() => RestrictionLevel, {
    nullable: true,
    description: 'How far Meta restricts it; null while it does not.',
  })
  @Computed(restrictionLevel, { sanction: true, restrictionsTold: true })
  restrictionLevel!: Opt<RestrictionLevel | null>;

  @Property({ type: 'json', defaultRaw: `'[]'` })
  restrictionsTold!: Opt<KeptRestriction[]>;

  @Field(() => [AccountRestriction], {
    description: 'Measures of Meta that are in force, as Meta told them.',
  })
  @Computed(accountRestrictions, { restrictionsTold: true })
  restrictions!: Opt<AccountRestriction[]>;

  @Property({ type: 'text', nullable: true })
  messageOnBehalfName!: string | null;

  @Property({ type: 'text' })
  messageOnBehalfStatus!: MessageOnBehalfStatus;

  @Field(() => MessageOnBehalf, {
    description: 'Permission to message on behalf; not applicable to SHARED accounts.',
  })
  @Computed(messageOnBehalf, { messageOnBehalfName: true, messageOnBehalfStatus: true })
  messageOnBehalf!: Opt<MessageOnBehalf>;

  @Field(() => ConsentStatus, { description: 'Whether the client signed the consent.' })
  @Property({ type: 'text' })
  consentStatus!: ConsentStatus;

  @Property({ type: 'timestamptz', nullable: true })
  templatesSyncedAt!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  templatesSyncRequestedAt!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  templatesSyncFailedAt!: Date | null;

  @Property({ type: 'boolean', default: false })
  templatesSyncFailurePermanent!: Opt<boolean>;

  @Property({ type: 'text', nullable: true })
  templatesSyncError!: string | null;

  @Property({ type: 'json', nullable: true })
  templatesSyncOutcome!: TemplateSyncOutcome | null;

  @Field(() => TemplateSync, { description: 'The last sync of its templates, and what differed.' })
  @Computed(templateSync, {
    templatesSyncedAt: true,
    templatesSyncRequestedAt: true,
    templatesSyncFailedAt: true,
    templatesSyncFailurePermanent: true,
    templatesSyncError: true,
    templatesSyncOutcome: true,
  })
  templateSync!: Opt<TemplateSync>;

  @Field(() => GraphQLDateTime, { description: 'When it was connected.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => [Capability], { description: 'What the caller may do here, with reasons.' })
  @Computed(wabaCapabilities, { client: { requiresTemplateReview: true } })
  capabilities!: Opt<Capability[]>;

  @Field(() => TemplateConnection, {
    description: 'Its templates by name; the languages of a name follow each other.',
  })
  @Reads()
  templates(@Args(() => TemplatesArgs) args: TemplatesArgs): Read {
    const { wabaId, ...filter } = args.filter ?? {};
    const where = { ...templateWhere(filter), waba: idOf(Waba, wabaId) };
    return page(Template, args, where, { by: 'waba', order: [['name', 'asc']] });
  }

  @Field(() => TemplateDraftConnection, {
    description: 'Templates that are being written for it, the last saved first.',
  })
  @Reads()
  templateDrafts(@Args(() => PageArgs) args: PageArgs): Read {
    const order = { by: 'waba', order: [['updatedAt', 'desc']] } as const;
    return page(TemplateDraft, args, { isOpen: true }, order);
  }

  @Field(() => PhoneNumberConnection, { description: 'Its numbers, newest first.' })
  @Reads()
  phoneNumbers(@Args(() => PageArgs) args: PageArgs): Read {
    return page(PhoneNumber, args, {}, { by: 'waba', order: [['createdAt', 'desc']] });
  }
}

export const { Edge: WabaEdge, Connection: WabaConnection } = connectionOf(Waba);
