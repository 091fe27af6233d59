import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { MikroORM } from '@mikro-orm/postgresql';
import { buildSchemaSync, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { expect, test } from 'vitest';
import { attach } from './attach.ts';
import { Computed, Prefix, Scope } from './entity.ts';
import { list } from './read.ts';
import type { Read } from './read.ts';

const EVERYTHING = { operator: {}, partner: {}, client: {} };

@ObjectType()
@Entity()
class Unscoped {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;
}

@ObjectType()
@Entity()
@Scope(EVERYTHING)
class Forgetful {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  forgotten!: string;
}

@ObjectType()
@Entity()
@Scope(EVERYTHING)
class Nameless {
  @Field(() => String)
  @PrimaryKey({ type: 'uuid' })
  id!: string;
}

@ObjectType()
@Entity()
@Scope(EVERYTHING)
class Greedy {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => Nameless })
  other!: Nameless;

  @Field(() => String)
  @Computed((row: { other: { id: string } }) => row.other.id, { other: true })
  size!: string;
}

@ObjectType()
@Entity()
@Scope({ ...EVERYTHING, client: { owner: 'clientId' } })
class Misspelt {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;
}

@ObjectType()
@Entity()
@Scope({ ...EVERYTHING, client: { via: 'parent' } })
class Circular {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => Circular, { nullable: true })
  @ManyToOne({ entity: () => Circular, nullable: true })
  parent!: Circular | null;
}

/** The smallest schema that shows the entity, attached. */
async function start(entity: new () => object): Promise<void> {
  @Resolver()
  class Root {
    @Query(() => [entity])
    all(): Read {
      return list(entity);
    }
  }
  const orm = await MikroORM.init({ entities: [...new Set([entity, Nameless])], dbName: 'none' });
  attach(
    buildSchemaSync({ resolvers: [Root], orphanedTypes: [], validate: false }),
    orm.getMetadata(),
  );
}

test.each([
  ['Unscoped has no @Scope', Unscoped],
  ['Forgetful.forgotten is no column and has no @Computed, @Reads or resolver', Forgetful],
  ['Nameless has no @Prefix', Nameless],
  ['Greedy.other: name its columns', Greedy],
  ['Misspelt.owner has no column', Misspelt],
  ['The scopes Circular → Circular go in a circle', Circular],
])('stops the server at its start: %s', async (message, entity) => {
  await expect(start(entity)).rejects.toThrow(message);
});

test('a prefix belongs to one entity', () => {
  Prefix('mine')(Unscoped);
  expect(() => Prefix('mine')(Forgetful)).toThrow('Forgetful: the prefix mine belongs to Unscoped');
});
