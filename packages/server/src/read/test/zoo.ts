/*
 * A small domain with one of everything that the read layer promises: nullable and mixed sort
 * keys, every column type, scopes by value, by relation and by several, enums with strange values,
 * rules that throw, reads by relation, by a chain of relations and by a shared id.
 */
import {
  Entity,
  Index,
  ManyToOne,
  OneToMany,
  PrimaryKey,
  Property,
} from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Args, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../connection.ts';
import type { ReadContext } from '../context.ts';
import { Computed, OrUnknown, Prefix, Reads, Scope } from '../entity.ts';
import { Node } from '../node.ts';
import { PageArgs } from '../page-args.ts';
import { list, one, page } from '../read.ts';
import type { Read } from '../read.ts';

export const Diet = { MEAT: 'meat', PLANTS: 'plants', UNKNOWN: 'unknown' } as const;
export type Diet = (typeof Diet)[keyof typeof Diet];
registerEnumType(Diet, { name: 'Diet' });
const Mood = { CALM: 'CALM', ANGRY: 'ANGRY', UNKNOWN: 'UNKNOWN' } as const;
type Mood = keyof typeof Mood;
registerEnumType(Mood, { name: 'Mood' });
export const AnimalOrder = {
  ID: 'id',
  NAME: 'name',
  WEIGHT: 'weight',
  SEEN: 'seenAt',
  NICKNAME_THEN_AGE: 'nickname',
  DIET_AND_BIRTHDAY: 'diet',
  BIG: 'bigNumber',
  TAME: 'tame',
} as const;
export type AnimalOrder = (typeof AnimalOrder)[keyof typeof AnimalOrder];
registerEnumType(AnimalOrder, { name: 'AnimalOrder' });

@ObjectType({ implements: Node })
@Entity({ tableName: 'owners' })
@Prefix('owner')
@Scope({ operator: {}, partner: { id: 'partnerId' }, client: { via: 'ownZoos' } })
export class Owner extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @OneToMany(() => Zoo, (zoo) => zoo.owner)
  ownZoos!: Zoo[];

  @Field(() => ZooConnection)
  @Reads()
  zoos(@Args(() => PageArgs) args: PageArgs): Read {
    return page(Zoo, args, {}, { by: 'owner', order: [['name', 'asc']] });
  }

  @Field(() => AnimalConnection)
  @Reads()
  animals(@Args(() => PageArgs) args: PageArgs): Read {
    return page(Animal, args, {}, { by: 'zoo.owner', order: [['seenAt', 'desc']] });
  }
}

@ObjectType({ implements: Node })
@Entity({ tableName: 'zoos' })
@Prefix('zoo')
@Scope({ operator: {}, partner: { owner: 'partnerId' }, client: { id: 'clientId' } })
@Index({ expression: 'create index zoos_name_trgm on zoos using gin (name gin_trgm_ops)' })
export class Zoo extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Owner, { nullable: true })
  @ManyToOne({ entity: () => Owner, nullable: true })
  owner!: Owner | null;

  @Field(() => ZooProfile, { nullable: true })
  @Reads()
  profile(): Read {
    return one(ZooProfile, {}, { by: 'id' });
  }

  @Field(() => AnimalConnection)
  @Reads()
  animals(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('diet', () => Diet, { nullable: true }) diet?: Diet | null,
  ): Read {
    return page(
      Animal,
      args,
      { diet: diet ?? undefined },
      {
        by: 'zoo',
        order: [
          ['weight', 'desc'],
          ['name', 'asc'],
        ],
      },
    );
  }

  @Field(() => [Animal])
  @Reads()
  tameAnimals(): Read {
    return list(Animal, { tame: true }, { by: 'zoo', order: [['name', 'desc']] });
  }
}
export const { Connection: ZooConnection } = connectionOf(Zoo);

@ObjectType()
@Entity({ tableName: 'zoo_profiles' })
@Scope({ operator: {}, partner: {}, client: { id: 'clientId' } })
export class ZooProfile {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  motto!: string;
}

@ObjectType()
class Card {
  @Field(() => String)
  title!: string;

  @Field(() => [String])
  lines!: string[];

  @Field(() => GraphQLDateTime, { nullable: true })
  seenAt!: Date | null;
}

function card(
  animal: {
    name: string;
    tags: string[];
    seenAt: Date | null;
    zoo: { name: string; owner: { name: string } | null };
    keeper: { name: string } | null;
  },
  { viewer, now }: ReadContext,
): Card {
  const age = animal.seenAt && Math.sign(now.getTime() - animal.seenAt.getTime());
  return {
    title: `${animal.name} of ${animal.zoo.name} for ${viewer.kind}`,
    lines: [...animal.tags, animal.zoo.owner?.name ?? '-', animal.keeper?.name ?? '-', `${age}`],
    seenAt: animal.seenAt,
  };
}

function danger({ weight, mood }: { weight: number | null; mood: string }): number {
  if (weight !== null && weight === 7) throw new Error(`Cannot tell at ${weight}`);
  return mood === 'ANGRY' ? 10 : (weight ?? 0);
}

@ObjectType({ implements: Node })
@Entity({ tableName: 'animals' })
@Prefix('animal')
@Scope({ operator: {}, partner: { via: 'zoo' }, client: { zoo: 'clientId' } })
@Index({ expression: 'create index animals_name_trgm on animals using gin (name gin_trgm_ops)' })
export class Animal extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  nickname!: string | null;

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  weight!: number | null;

  @Field(() => String)
  @Property({ type: 'bigint' })
  bigNumber!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'numeric(12,3)', nullable: true })
  price!: string | null;

  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  tame!: boolean;

  @Field(() => String)
  @Property({ type: 'date' })
  birthday!: string;

  @Field(() => GraphQLDateTime, { nullable: true })
  @Property({ type: 'timestamptz', length: 6, nullable: true })
  seenAt!: Date | null;

  @Field(() => Diet)
  @OrUnknown(Diet)
  @Property({ type: 'text' })
  diet!: Diet;

  @Field(() => Mood, { nullable: true })
  @Property({ type: 'text' })
  mood!: Mood;

  @Field(() => [String])
  @Property({ type: 'text[]' })
  tags!: string[];

  @Property({ type: 'jsonb' })
  measures!: { size: number };

  @Field(() => Int)
  @Computed(({ measures }: { measures: { size: number } }) => measures.size, { measures: true })
  size!: number;

  @Field(() => Card)
  @Computed(card, {
    name: true,
    tags: true,
    seenAt: true,
    zoo: { name: true, owner: { name: true } },
    keeper: { name: true },
  })
  card!: Card;

  @Field(() => Int, { nullable: true })
  @Computed(danger, { weight: true, mood: true })
  danger!: number | null;

  @Field(() => Zoo)
  @ManyToOne({ entity: () => Zoo })
  zoo!: Zoo;

  @Field(() => Person, { nullable: true })
  @ManyToOne({ entity: () => Person, nullable: true })
  keeper!: Person | null;

  @Field(() => NoteConnection)
  @Reads()
  notes(@Args(() => PageArgs) args: PageArgs): Read {
    return page(Note, args, {}, { by: 'animal', order: [['at', 'asc']] });
  }

  @Field(() => Note, { nullable: true })
  @Reads()
  lastNote(): Read {
    return one(Note, { pinned: false }, { by: 'animal', order: [['at', 'desc']] });
  }
}
export const { Connection: AnimalConnection } = connectionOf(Animal);

@ObjectType({ implements: Node })
@Entity({ tableName: 'people' })
@Prefix('person')
@Scope({
  operator: {},
  partner: { anyOf: [{ id: 'userId' }, { via: 'written' }] },
  client: { anyOf: [{ id: 'userId' }, { via: 'animals' }] },
})
export class Person extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  /** Not everybody has what the schema promises. */
  @Field(() => String)
  @Computed(({ name }: { name: string }) => (name.startsWith('fox') ? null : name.slice(0, 3)), {
    name: true,
  })
  initials!: string | null;

  @Field(() => Note)
  @Reads()
  pinnedNote(): Read {
    return one(Note, { pinned: true }, { by: 'author', order: [['at', 'desc']] });
  }

  @OneToMany(() => Note, (note) => note.author)
  written!: Note[];

  @OneToMany(() => Animal, (animal) => animal.keeper)
  animals!: Animal[];

  @Field(() => NoteConnection)
  @Reads()
  notes(@Args(() => PageArgs) args: PageArgs): Read {
    return page(
      Note,
      args,
      {},
      {
        by: 'author',
        order: [
          ['pinned', 'desc'],
          ['at', 'asc'],
          ['id', 'desc'],
        ],
      },
    );
  }
}

@ObjectType({ implements: Node })
@Entity({ tableName: 'notes' })
@Prefix('zoo_note')
@Scope({
  operator: {},
  partner: { via: 'animal' },
  client: { anyOf: [{ via: 'animal' }, { author: 'userId' }] },
})
export class Note extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  pinned!: boolean;

  @Field(() => GraphQLDateTime)
  @Property({ type: 'timestamptz', length: 6 })
  at!: Date;

  @Field(() => Animal, { nullable: true })
  @ManyToOne({ entity: () => Animal })
  animal!: Animal;

  @Field(() => Person, { nullable: true })
  @ManyToOne({ entity: () => Person })
  author!: Person;
}
export const { Connection: NoteConnection } = connectionOf(Note);

export const zooEntities = [Owner, Zoo, ZooProfile, Animal, Person, Note];
