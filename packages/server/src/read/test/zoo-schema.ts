import { GraphQLDateTime } from 'graphql-scalars';
import type { GraphQLSchema } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  buildSchemaSync,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { NodeResolver } from '../node.ts';
import { PageArgs } from '../page-args.ts';
import { idOf, list, one, page } from '../read.ts';
import type { Read, Where } from '../read.ts';
import {
  Animal,
  AnimalConnection,
  AnimalOrder,
  Diet,
  Note,
  NoteConnection,
  Owner,
  Person,
  Zoo,
  ZooConnection,
} from './zoo.ts';

@InputType()
class AnimalFilter {
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => [Diet], { nullable: true })
  diet?: Diet[] | null;

  @Field(() => ID, { nullable: true })
  zooId?: string | null;

  @Field(() => ID, { nullable: true })
  ownerId?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  seenAt?: Date | null;

  @Field(() => [Int], { nullable: true })
  weight?: number[] | null;

  @Field(() => Boolean, { nullable: true })
  named?: boolean | null;

  @Field(() => String, { nullable: true })
  notNicknamed?: string | null;
}

function animalWhere(filter: AnimalFilter | null | undefined): Where<Animal> {
  if (!filter) return {};
  const search = filter.search ?? undefined;
  return {
    and: [
      search === undefined
        ? {}
        : { or: [{ name: { contains: search } }, { zoo: { name: { contains: search } } }] },
      filter.ownerId ? { zoo: { owner: idOf(Owner, filter.ownerId) } } : {},
      typeof filter.notNicknamed === 'string' ? { nickname: { not: filter.notNicknamed } } : {},
    ],
    diet: filter.diet ? { in: filter.diet } : undefined,
    zoo: idOf(Zoo, filter.zooId),
    seenAt: filter.seenAt ?? undefined,
    weight: filter.weight ? { in: filter.weight } : undefined,
    nickname: named(filter.named),
  };
}

/** Whether a nickname is wanted: yes, no, or no matter. */
function named(wanted: boolean | null | undefined): { not: null } | null | undefined {
  if (wanted === true) return { not: null };
  return wanted === false ? null : undefined;
}

@ArgsType()
class AnimalArgs extends PageArgs {
  @Field(() => AnimalFilter, { nullable: true })
  filter?: AnimalFilter | null;

  @Field(() => AnimalOrder, { defaultValue: 'seenAt' })
  orderBy!: AnimalOrder;

  @Field(() => Boolean, { defaultValue: false })
  descending!: boolean;
}

@ObjectType({ simpleResolvers: true })
class Visit {
  @Field(() => Zoo, { nullable: true })
  zoo!: Read;

  @Field(() => [Animal])
  animals!: Read;

  @Field(() => NoteConnection, { nullable: true })
  notes!: Read;
}

@Resolver(() => Animal)
export class AnimalResolver {
  @Query(() => AnimalConnection, { nullable: true })
  animals(@Args(() => AnimalArgs) args: AnimalArgs): Read {
    const direction = args.descending ? 'desc' : 'asc';
    const opposite = args.descending ? 'asc' : 'desc';
    return page(Animal, args, animalWhere(args.filter), {
      order:
        args.orderBy === 'nickname'
          ? [
              ['nickname', direction],
              ['weight', opposite],
            ]
          : args.orderBy === 'diet'
            ? [
                ['diet', direction],
                ['birthday', direction],
              ]
            : [[args.orderBy, direction]],
    });
  }

  @Query(() => Animal, { nullable: true })
  animal(
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('bigNumber', () => String, { nullable: true }) bigNumber?: string,
  ): Read {
    return one(
      Animal,
      { id: idOf(Animal, id), bigNumber: bigNumber ?? undefined },
      { order: [['seenAt', 'desc']] },
    );
  }

  @Query(() => Zoo)
  zoo(@Arg('id', () => ID) id: string): Read {
    return one(Zoo, { id: idOf(Zoo, id) });
  }

  @Query(() => ZooConnection)
  zoos(@Args(() => PageArgs) args: PageArgs): Read {
    return page(Zoo, args, {}, { order: [['name', 'asc']] });
  }

  @Query(() => [Person])
  people(): Read {
    return list(Person, {}, { order: [['name', 'desc']] });
  }

  @Query(() => Visit, { nullable: true })
  visit(@Arg('zooId', () => ID) zooId: string): Visit {
    const zoo = idOf(Zoo, zooId);
    return {
      zoo: one(Zoo, { id: zoo }),
      animals: list(Animal, { zoo, tame: true }),
      notes: page(Note, { first: 3 }, { animal: { zoo } }, { order: [['at', 'desc']] }),
    };
  }

  @FieldResolver(() => String)
  async shout(@Root() animal: { name: string; zoo: string; tags: string[] }): Promise<string> {
    await Promise.resolve();
    return `${animal.name.toUpperCase()}! ${animal.zoo} ${animal.tags.join('+')}`;
  }

  @FieldResolver(() => Zoo, { nullable: true })
  home(@Root() animal: { zoo: string }): Read {
    return one(Zoo, { id: animal.zoo });
  }
}

export function buildZooSchema(): GraphQLSchema {
  return buildSchemaSync({ resolvers: [NodeResolver, AnimalResolver], validate: false });
}
