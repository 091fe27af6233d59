import { Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../read/node.ts';
import {
  AccountMode,
  ConnectionStatus,
  HostingPlatform,
  QualityRating,
} from './phone-number.enums.ts';

/** What Meta knows of the number. */
@ObjectType()
export abstract class NumberAtMeta extends Node {
  @Field(() => String, {
    nullable: true,
    description: "Meta's phone number id; null while Meta does not know the number.",
  })
  @Property({ type: 'text', nullable: true })
  metaId!: string | null;

  @Field(() => String, { description: 'The number in E.164 with plus sign.' })
  @Property({ type: 'text' })
  number!: string;

  @Field(() => String, {
    description:
      'The number as people read it, with the groups of its country by libphonenumber: `+49 30 23125417` for `+493023125417`.',
  })
  @Property({ type: 'text' })
  formattedNumber!: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166 alpha-2 code of the number.' })
  @Property({ type: 'text', nullable: true })
  country!: string | null;

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

  /** Since when Meta no longer lists the number in its account. */
  @Property({ type: 'timestamptz', nullable: true })
  missingAtMetaSince!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When Meta last answered.' })
  @Property({ type: 'timestamptz', nullable: true })
  syncedAt!: Date | null;
}
