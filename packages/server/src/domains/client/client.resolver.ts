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
import { payload, WhyRefused } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { searchText } from '../../lib/search-text.ts';
import { PageArgs } from '../../read/page-args.ts';
import { idOf, one, page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Client, ClientConnection } from './client.entity.ts';
import { UpdateClientInput, UpdateClientTermsInput } from './client.inputs.ts';
import { updateClient } from './update-client.ts';
import { updateClientTerms } from './update-client-terms.ts';

@ArgsType()
class ClientsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Text in name, legal name, contact e-mail or external reference.',
  })
  search?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Result of updateClient.' })
class UpdateClientPayload {
  @Field(() => Client, { nullable: true, description: 'The company as changed.' })
  client?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of updateClientTerms.' })
class UpdateClientTermsPayload {
  @Field(() => Client, { nullable: true, description: 'The client as changed.' })
  client?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@Resolver()
export class ClientResolver {
  @Query(() => ClientConnection, { description: 'Clients that the caller may see, by name.' })
  clients(@Args(() => ClientsArgs) args: ClientsArgs): Read {
    const where = { searchText: args.search ? { contains: searchText(args.search) } : undefined };
    return page(Client, args, where, { order: [['name', 'asc']] });
  }

  @Query(() => Client, {
    nullable: true,
    description: 'One client; null when there is none to see.',
  })
  client(@Arg('id', () => ID, { description: 'Id, client_….' }) id: string): Read {
    return one(Client, { id: idOf(Client, id) });
  }

  @Mutation(() => UpdateClientPayload, {
    description: "Changes the facts of the workspace's own company. For owners of a client.",
  })
  updateClient(
    @Arg('input', () => UpdateClientInput, { description: 'What to change.' })
    input: UpdateClientInput,
    @Ctx() ctx: Context,
  ): Promise<UpdateClientPayload> {
    return payload(async () => ({ client: one(Client, { id: await updateClient(ctx, input) }) }));
  }

  @Mutation(() => UpdateClientTermsPayload, {
    description:
      'Changes how many numbers a client may have, and the external reference. For its partner, and for administrators and support of the operator.',
  })
  updateClientTerms(
    @Arg('input', () => UpdateClientTermsInput, { description: 'Of which client, and what.' })
    input: UpdateClientTermsInput,
    @Ctx() ctx: Context,
  ): Promise<UpdateClientTermsPayload> {
    return payload(async () => ({
      client: one(Client, { id: await updateClientTerms(ctx, input) }),
    }));
  }
}
