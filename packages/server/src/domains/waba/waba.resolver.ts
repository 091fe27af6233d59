import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, UserError } from '../../errors.ts';
import { PageArgs } from '../../read/page-args.ts';
import { idOf, one, page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Client } from '../client/client.entity.ts';
import { syncWaba } from './sync-waba.ts';
import { Waba, WabaConnection } from './waba.entity.ts';
import { SyncWabaInput } from './waba.inputs.ts';

@ArgsType()
class WabasArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Of one client.' })
  clientId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Result of syncWaba.' })
class SyncWabaPayload {
  @Field(() => Waba, {
    nullable: true,
    description: 'The account; its syncState is PENDING until Meta has answered.',
  })
  waba?: Read;

  @Field(() => [UserError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserError[];
}

@Resolver()
export class WabaResolver {
  @Query(() => WabaConnection, { description: 'Accounts that the caller may see, by name.' })
  wabas(@Args(() => WabasArgs) args: WabasArgs): Read {
    return page(Waba, args, { client: idOf(Client, args.clientId) }, { order: [['name', 'asc']] });
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
}
