import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { MikroORM } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import Fastify from 'fastify';
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
import {
  AuditEntry,
  BusinessPortfolio,
  Client,
  HistoryEntry,
  Membership,
  Organization,
  OrganizationApiKey,
  Partner,
  PhoneNumber,
  User,
  Waba,
} from './plain-entities.ts';

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
