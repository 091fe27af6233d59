import { Arg, Field, ID, InterfaceType, Query, Resolver } from 'type-graphql';
import { BadUserInput } from '../errors.ts';
import { decodeTypeId, prefixOf } from '../lib/type-id.ts';
import { entityOfPrefix } from './entity.ts';
import { Read } from './read.ts';

const MAX_IDS = 100;

@InterfaceType({ description: 'An object with a globally unique id.' })
export abstract class Node {
  @Field(() => ID, {
    description: 'Globally unique; the part before the last underscore says the type.',
  })
  id!: string;
}

/** Reads the object with this id; null when the id is malformed or of no known type. */
export function readNode(id: string): Read | null {
  const prefix = prefixOf(id);
  const entity = prefix === null ? undefined : entityOfPrefix(prefix);
  const uuid = entity && prefix !== null ? decodeTypeId(prefix, id) : null;
  return entity && uuid !== null ? new Read(entity, { kind: 'one' }, { id: uuid }, null, []) : null;
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The object with this id, null when there is none that the caller may see.',
  })
  node(
    @Arg('id', () => ID, { description: 'Id of any object, e.g. number_01j….' }) id: string,
  ): Read | null {
    return readNode(id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'The objects with these ids, each at its place, null where there is none.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[],
  ): (Read | null)[] {
    if (ids.length > MAX_IDS) {
      throw new BadUserInput(`At most ${MAX_IDS} ids, not ${ids.length}.`, { argument: 'ids' });
    }
    return ids.map(readNode);
  }
}
