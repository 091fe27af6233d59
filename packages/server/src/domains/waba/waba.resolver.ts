import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, UserError, WhyRefused } from '../../errors.ts';
import { searchText } from '../../lib/search-text.ts';
import { PageArgs } from '../../read/page-args.ts';
import { eachOf, idOf, one, page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Client } from '../client/client.entity.ts';
import { syncWaba } from './sync-waba.ts';
import { syncWabas } from './sync-wabas.ts';
import type { SyncedWaba } from './sync-wabas.ts';
import { Waba, WabaConnection } from './waba.entity.ts';
import { SyncWabaInput, SyncWabasInput } from './waba.inputs.ts';

@ArgsType()
class WabasArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Of one client.' })
  clientId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Text in name or Meta's id; case and accents do not matter.",
  })
  search?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Result of syncWaba.' })
class SyncWabaPayload {
  @Field(() => Waba, {
    nullable: true,
    description: 'The account; its syncState is PENDING until Meta has answered.',
  })
  waba?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'What happened to one account.' })
class SyncWabaResult {
  @Field(() => Int, { description: 'Its place in the input, from 0.' })
  index!: number;

  @Field(() => Waba, {
    nullable: true,
    description: 'The account, PENDING until Meta has answered; null where there is none to see.',
  })
  waba!: Read | null;

  @Field(() => [UserError], { description: 'Why it will not be synced; empty if it will.' })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of syncWabas.' })
class SyncWabasPayload {
  @Field(() => [SyncWabaResult], {
    nullable: true,
    description: 'What happened to each account, in the order of the input.',
  })
  results?: SyncWabaResult[];

  @Field(() => [UserError], {
    description: 'Why all of it was refused; empty where each account was looked at.',
  })
  userErrors!: UserError[];
}

@Resolver()
export class WabaResolver {
  @Query(() => WabaConnection, { description: 'Accounts that the caller may see, by name.' })
  wabas(@Args(() => WabasArgs) args: WabasArgs): Read {
    const where = {
      client: idOf(Client, args.clientId),
      searchText: args.search ? { contains: searchText(args.search) } : undefined,
    };
    return page(Waba, args, where, { order: [['name', 'asc']] });
  }

  @Query(() => Waba, {
    nullable: true,
    description: "One account by its id or by Meta's; null when there is none to see.",
  })
  waba(
    @Arg('id', () => ID, { nullable: true, description: 'Id, waba_….' }) id?: string,
    @Arg('metaId', () => String, { nullable: true, description: "Meta's WABA id." })
    metaId?: string,
  ): Read {
    return one(Waba, { id: idOf(Waba, id), metaId: metaId ?? undefined });
  }

  @Mutation(() => SyncWabaPayload, {
    description:
      'Fetches the current facts of an account and its numbers from Meta. Returns at once; the work is done by a job.',
  })
  syncWaba(
    @Arg('input', () => SyncWabaInput, { description: 'Which account.' }) input: SyncWabaInput,
    @Ctx() ctx: Context,
  ): Promise<SyncWabaPayload> {
    return payload(async () => ({ waba: await syncWaba(ctx, input) }));
  }

  @Mutation(() => SyncWabasPayload, {
    description: 'The same for many accounts: one that is refused does not keep the others.',
  })
  syncWabas(
    @Arg('input', () => SyncWabasInput, { description: 'Which accounts.' }) input: SyncWabasInput,
    @Ctx() ctx: Context,
  ): Promise<SyncWabasPayload> {
    return payload(async () => ({ results: withAccounts(await syncWabas(ctx, input)) }));
  }
}

function withAccounts(outcomes: readonly SyncedWaba[]): SyncWabaResult[] {
  const wabas = eachOf(
    Waba,
    outcomes.map(({ wabaId }) => wabaId),
  );
  return outcomes.map(({ index, userErrors }, at) => ({
    index,
    waba: wabas[at] ?? null,
    userErrors,
  }));
}
