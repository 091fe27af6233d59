import { Field, Int, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';

@ObjectType({ description: 'Where a page lies in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows the page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something precedes the page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge.' })
  endCursor!: string | null;
}

export interface Edge<E> {
  cursor: string;
  node: E;
}

export interface Connection<E> {
  edges: Edge<E>[];
  nodes: E[];
  pageInfo: PageInfo;
  totalCount: number;
  totalCountIsCapped: boolean;
}

/** GraphQL type name of a connection or edge → the entity whose rows it holds. */
export const listTypes = new Map<
  string,
  { entity: ClassType<object>; of: 'connection' | 'edge' }
>();

/** Makes `XEdge` and `XConnection` for the entity X. Call it once, below the entity's class. */
export function connectionOf<E extends object>(
  entity: ClassType<E>,
): { Edge: ClassType<Edge<E>>; Connection: ClassType<Connection<E>> } {
  const name = entity.name;
  listTypes.set(`${name}Edge`, { entity, of: 'edge' });
  listTypes.set(`${name}Connection`, { entity, of: 'connection' });

  @ObjectType(`${name}Edge`, {
    description: `One ${name} of a list and its place in it.`,
    simpleResolvers: true,
  })
  class EdgeOfEntity implements Edge<E> {
    @Field(() => String, { description: 'For `after` and `before`; opaque.' })
    cursor!: string;

    @Field(() => entity, { description: 'The object itself.' })
    node!: E;
  }

  @ObjectType(`${name}Connection`, {
    description: `One page of a list of ${name} objects.`,
    simpleResolvers: true,
  })
  class ConnectionOfEntity implements Connection<E> {
    @Field(() => [EdgeOfEntity], { description: 'The objects of the page with their cursors.' })
    edges!: EdgeOfEntity[];

    @Field(() => [entity], { description: 'The objects of the page.' })
    nodes!: E[];

    @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description:
        'How many the whole list has: exact up to 10,000, and 10,000 for every longer list, see `totalCountIsCapped`. Counted only when asked for; costs time.',
    })
    totalCount!: number;

    @Field(() => Boolean, {
      description: 'Whether the list has more than `totalCount` says.',
    })
    totalCountIsCapped!: boolean;
  }
  return { Edge: EdgeOfEntity, Connection: ConnectionOfEntity };
}
