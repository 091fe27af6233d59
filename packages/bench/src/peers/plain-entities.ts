import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType()
@Entity({ tableName: 'partners' })
export class Partner {
  @Field(() => ID) @PrimaryKey({ type: 'uuid' }) id!: string;
  @Field(() => String) @Property({ type: 'text' }) brandName!: string;
}

@ObjectType()
@Entity({ tableName: 'clients' })
export class Client {
  @Field(() => ID) @PrimaryKey({ type: 'uuid' }) id!: string;
  @Field(() => String) @Property({ type: 'text' }) name!: string;
  @Field(() => String) @Property({ type: 'text' }) legalName!: string;
  @ManyToOne({ entity: () => Partner, nullable: true }) partner!: Partner | null;
}

@ObjectType()
@Entity({ tableName: 'business_portfolios' })
export class BusinessPortfolio {
  @Field(() => ID) @PrimaryKey({ type: 'uuid' }) id!: string;
  @Field(() => String) @Property({ type: 'text' }) name!: string;
  @Field(() => String) @Property({ type: 'text' }) metaId!: string;
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  messagingLimit!: string | null;
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  verificationStatus!: string | null;
  @Field(() => Int) @Property({ type: 'integer' }) phoneNumberCount!: number;
}

@ObjectType()
@Entity({ tableName: 'wabas' })
export class Waba {
  @Field(() => ID) @PrimaryKey({ type: 'uuid' }) id!: string;
  @Field(() => String) @Property({ type: 'text' }) name!: string;
  @Field(() => String) @Property({ type: 'text' }) metaId!: string;
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  currency!: string | null;
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  accountReviewStatus!: string | null;
  @ManyToOne({ entity: () => Client }) client!: Client;
}

@ObjectType()
@Entity({ tableName: 'phone_numbers' })
export class PhoneNumber {
  @Field(() => ID) @PrimaryKey({ type: 'uuid' }) id!: string;
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  metaId!: string | null;
  @Field(() => String) @Property({ type: 'text' }) number!: string;
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  country!: string | null;
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  displayName!: string | null;
  @Property({ type: 'text', lazy: true }) searchText!: string;
  @Field(() => String) @Property({ type: 'text' }) accountStatus!: string;
  @Field(() => String) @Property({ type: 'text' }) setupStatus!: string;
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  connectionStatus!: string | null;
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  qualityRating!: string | null;
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  hostingPlatform!: string | null;
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  accountMode!: string | null;
  @Field(() => Boolean, { nullable: true })
  @Property({ type: 'boolean', nullable: true })
  isOfficialBusinessAccount!: boolean | null;
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  throughputLevel!: string | null;
  @Field(() => String) @Property({ type: 'text' }) partnerPermission!: string;
  @Field(() => String) @Property({ type: 'text' }) plan!: string;
  @Field(() => GraphQLDateTime, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  billingStartedAt!: Date | null;
  @Field(() => GraphQLDateTime, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  terminatesAt!: Date | null;
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  messagingWebhookUrl!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  syncedAt!: Date | null;
  @Field(() => GraphQLDateTime) @Property({ type: 'timestamptz' }) createdAt!: Date;
  @Field(() => Waba) @ManyToOne({ entity: () => Waba }) waba!: Waba;
  @Field(() => Client) @ManyToOne({ entity: () => Client }) client!: Client;
  @Field(() => Partner, { nullable: true })
  @ManyToOne({ entity: () => Partner, nullable: true })
  partner!: Partner | null;
  @Field(() => BusinessPortfolio, { nullable: true })
  @ManyToOne({ entity: () => BusinessPortfolio, nullable: true })
  businessPortfolio!: BusinessPortfolio | null;
}

@ObjectType()
@Entity({ tableName: 'phone_number_history' })
export class HistoryEntry {
  @Field(() => ID) @PrimaryKey({ type: 'uuid' }) id!: string;
  @ManyToOne({ entity: () => PhoneNumber }) phoneNumber!: PhoneNumber;
  @Field(() => String) @Property({ type: 'text' }) kind!: string;
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  previous!: string | null;
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  current!: string | null;
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  detail!: string | null;
  @Field(() => String) @Property({ type: 'text' }) source!: string;
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  actorName!: string | null;
  @Field(() => GraphQLDateTime) @Property({ type: 'timestamptz' }) at!: Date;
}

@ObjectType()
@Entity({ tableName: 'organizations' })
export class Organization {
  @Field(() => ID) @PrimaryKey({ type: 'uuid' }) id!: string;
  @Field(() => String) @Property({ type: 'text' }) name!: string;
}

@Entity({ tableName: 'organization_api_keys' })
export class OrganizationApiKey {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @Property({ type: 'text' }) secretHash!: string;
  @ManyToOne({ entity: () => Organization }) organization!: Organization;
}

@ObjectType()
@Entity({ tableName: 'users' })
export class User {
  @Field(() => ID) @PrimaryKey({ type: 'uuid' }) id!: string;
  @Field(() => String) @Property({ type: 'text' }) name!: string;
  @Property({ type: 'timestamptz' }) updatedAt!: Date;
}

@Entity({ tableName: 'memberships' })
export class Membership {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @ManyToOne({ entity: () => User }) user!: User;
  @ManyToOne({ entity: () => Organization }) organization!: Organization;
}

@Entity({ tableName: 'audit_entries' })
export class AuditEntry {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @ManyToOne({ entity: () => Organization }) organization!: Organization;
  @Property({ type: 'text' }) actorKind!: string;
  @Property({ type: 'uuid' }) actorId!: string;
  @Property({ type: 'text' }) actorName!: string;
  @Property({ type: 'text' }) action!: string;
  @Property({ type: 'text' }) subjectType!: string;
  @Property({ type: 'uuid' }) subjectId!: string;
  @Property({ type: 'json' }) changes!: Record<string, [string, string]>;
  @Property({ type: 'text', nullable: true }) ip!: string | null;
  @Property({ type: 'timestamptz' }) at!: Date;
}
