import { Arg, Args, ArgsType, Field, ID, Query, Resolver } from 'type-graphql';
import { searchText } from '../../lib/search-text.ts';
import { PageArgs } from '../../read/page-args.ts';
import { idOf, one, page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Client, ClientConnection } from './client.entity.ts';

@ArgsType()
class ClientsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Text in name, legal name, contact e-mail or external reference.',
  })
  search?: string | null;
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
}
