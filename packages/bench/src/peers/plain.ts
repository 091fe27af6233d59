import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { MikroORM } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import Fastify from 'fastify';
import { GraphQLDateTime } from 'graphql-scalars';
import {
  Arg,
  buildSchema,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';

/*
 * Our own stack as its tutorials show it: resolvers that `find` entities and populate their
 * relations, field by field by graphql-js. It runs by tsx, because Node strips no decorators.
 */
const environment = z
  .object({ DATABASE_URL: z.string(), PORT: z.coerce.number(), PARTNER_ID: z.string() })
  .parse(process.env);

interface Context {
  em: EntityManager;
  authorization: string;
  userId: string;
}

@ObjectType()
@Entity({ tableName: 'partners' })
class Partner {
  @Field(() => ID) @PrimaryKey({ type: 'uuid' }) id!: string;
  @Field(() => String) @Property({ type: 'text' }) brandName!: string;
}

@ObjectType()
@Entity({ tableName: 'clients' })
class Client {
  @Field(() => ID) @PrimaryKey({ type: 'uuid' }) id!: string;
  @Field(() => String) @Property({ type: 'text' }) name!: string;
  @Field(() => String) @Property({ type: 'text' }) legalName!: string;
  @ManyToOne({ entity: () => Partner, nullable: true }) partner!: Partner | null;
}

@ObjectType()
@Entity({ tableName: 'business_portfolios' })
class BusinessPortfolio {
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
class Waba {
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
class PhoneNumber {
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
class HistoryEntry {
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
class Organization {
  @Field(() => ID) @PrimaryKey({ type: 'uuid' }) id!: string;
  @Field(() => String) @Property({ type: 'text' }) name!: string;
}

@Entity({ tableName: 'organization_api_keys' })
class OrganizationApiKey {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @Property({ type: 'text' }) secretHash!: string;
  @ManyToOne({ entity: () => Organization }) organization!: Organization;
}

@ObjectType()
@Entity({ tableName: 'users' })
class User {
  @Field(() => ID) @PrimaryKey({ type: 'uuid' }) id!: string;
  @Field(() => String) @Property({ type: 'text' }) name!: string;
  @Property({ type: 'timestamptz' }) updatedAt!: Date;
}

@Entity({ tableName: 'memberships' })
class Membership {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @ManyToOne({ entity: () => User }) user!: User;
  @ManyToOne({ entity: () => Organization }) organization!: Organization;
}

@Entity({ tableName: 'audit_entries' })
class AuditEntry {
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

const OrderField = { CREATED_AT: 'createdAt' } as const;
const OrderDirection = { ASC: 'asc', DESC: 'desc' } as const;
registerEnumType(OrderField, { name: 'PhoneNumberOrderField' });
registerEnumType(OrderDirection, { name: 'OrderDirection' });

@InputType()
class PhoneNumberOrder {
  @Field(() => OrderField) field!: 'createdAt';
  @Field(() => OrderDirection) direction!: 'asc' | 'desc';
}

@InputType()
class PhoneNumberFilter {
  @Field(() => String, { nullable: true }) search?: string | null;
}

@InputType()
class UpdateViewerInput {
  @Field(() => String) name!: string;
}

@ObjectType()
class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

@ObjectType()
class PhoneNumberConnection {
  @Field(() => [PhoneNumber]) nodes!: PhoneNumber[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
}

@ObjectType()
class HistoryEntryConnection {
  @Field(() => [HistoryEntry]) nodes!: HistoryEntry[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
}

@ObjectType()
class Viewer {
  @Field(() => Organization, { nullable: true }) organization!: Organization | null;
}

@ObjectType()
class UpdateViewerPayload {
  @Field(() => User) user!: User;
}

function pageOf<Row extends { id: string }>(found: Row[], first: number) {
  const nodes = found.slice(0, first);
  const last = nodes.at(-1)?.id;
  const endCursor = last === undefined ? null : Buffer.from(last).toString('base64');
  return { nodes, pageInfo: { hasNextPage: found.length > first, endCursor } };
}

const NEWEST = { createdAt: 'desc', id: 'desc' } as const;

@Resolver(() => PhoneNumber)
class PhoneNumberResolver {
  @Query(() => PhoneNumberConnection)
  async phoneNumbers(
    @Ctx() { em }: Context,
    @Arg('first', () => Int) first: number,
    @Arg('filter', () => PhoneNumberFilter, { nullable: true }) filter?: PhoneNumberFilter,
    @Arg('orderBy', () => PhoneNumberOrder, { nullable: true }) order?: PhoneNumberOrder,
  ): Promise<PhoneNumberConnection> {
    const where = {
      partner: environment.PARTNER_ID,
      ...(filter?.search && { searchText: { $like: `%${filter.search}%` } }),
    };
    const found = await em.find(PhoneNumber, where, {
      populate: ['waba', 'client'],
      orderBy: order ? { [order.field]: order.direction, id: order.direction } : NEWEST,
      limit: first + 1,
    });
    return pageOf(found, first);
  }

  @Query(() => PhoneNumber, { nullable: true })
  phoneNumber(
    @Ctx() { em }: Context,
    @Arg('id', () => ID) id: string,
  ): Promise<PhoneNumber | null> {
    return em.findOne(
      PhoneNumber,
      { id, partner: environment.PARTNER_ID },
      { populate: ['waba', 'client', 'partner', 'businessPortfolio'] },
    );
  }

  @FieldResolver(() => HistoryEntryConnection)
  async history(
    @Root() phoneNumber: PhoneNumber,
    @Ctx() { em }: Context,
    @Arg('first', () => Int) first: number,
  ): Promise<HistoryEntryConnection> {
    const found = await em.find(
      HistoryEntry,
      { phoneNumber },
      { orderBy: { at: 'desc', id: 'desc' }, limit: first + 1 },
    );
    return pageOf(found, first);
  }
}

@Resolver(() => PhoneNumberConnection)
class PhoneNumberConnectionResolver {
  @FieldResolver(() => Int)
  totalCount(@Ctx() { em }: Context): Promise<number> {
    return em.count(PhoneNumber, { partner: environment.PARTNER_ID });
  }
}

@Resolver(() => Waba)
class WabaResolver {
  @Query(() => Waba, { nullable: true })
  waba(@Ctx() { em }: Context, @Arg('id', () => ID) id: string): Promise<Waba | null> {
    return em.findOne(Waba, { id, client: { partner: environment.PARTNER_ID } });
  }

  @FieldResolver(() => PhoneNumberConnection)
  async phoneNumbers(
    @Root() waba: Waba,
    @Ctx() { em }: Context,
    @Arg('first', () => Int) first: number,
  ): Promise<PhoneNumberConnection> {
    const where = { waba, partner: environment.PARTNER_ID };
    const found = await em.find(PhoneNumber, where, { orderBy: NEWEST, limit: first + 1 });
    return pageOf(found, first);
  }
}

@Resolver()
class ViewerResolver {
  @Query(() => Viewer)
  async viewer(@Ctx() { em, authorization }: Context): Promise<Viewer> {
    const secret = authorization.slice('Bearer '.length);
    const secretHash = createHash('sha256').update(secret).digest('hex');
    const key = await em.findOne(
      OrganizationApiKey,
      { secretHash },
      { populate: ['organization'] },
    );
    return { organization: key?.organization ?? null };
  }

  @Mutation(() => UpdateViewerPayload)
  updateViewer(
    @Ctx() { em: fork, userId }: Context,
    @Arg('input', () => UpdateViewerInput) { name }: UpdateViewerInput,
  ): Promise<UpdateViewerPayload> {
    return fork.transactional(async (em) => {
      const user = await em.findOneOrFail(User, { id: userId });
      const { organization } = await em.findOneOrFail(Membership, { user });
      const now = new Date();
      em.persist(
        em.create(AuditEntry, {
          id: uuid(),
          organization,
          actorKind: 'USER',
          actorId: user.id,
          actorName: user.name,
          action: 'updateViewer',
          subjectType: 'User',
          subjectId: user.id,
          changes: { name: [user.name, name] },
          ip: '127.0.0.1',
          at: now,
        }),
      );
      user.name = name;
      user.updatedAt = now;
      return { user };
    });
  }
}

const orm = await MikroORM.init({
  entities: [
    Partner,
    Client,
    BusinessPortfolio,
    Waba,
    PhoneNumber,
    HistoryEntry,
    Organization,
    OrganizationApiKey,
    User,
    Membership,
    AuditEntry,
  ],
  dbName: 'bench',
  driverOptions: { connectionString: environment.DATABASE_URL },
  pool: { min: 0, max: 10 },
});
const schema = await buildSchema({
  resolvers: [PhoneNumberResolver, PhoneNumberConnectionResolver, WabaResolver, ViewerResolver],
  validate: false,
});
const app = Fastify();
const apollo = new ApolloServer<Context>({
  schema,
  plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginLandingPageDisabled()],
});
await apollo.start();
app.post(
  '/graphql',
  fastifyApolloHandler(apollo, {
    context: async ({ headers }) => ({
      em: orm.em.fork(),
      authorization: headers.authorization ?? '',
      userId: String(headers['x-user-id']),
    }),
  }),
);
await app.listen({ port: environment.PORT, host: '127.0.0.1' });
process.once('SIGTERM', () => void app.close().then(() => orm.close()));
