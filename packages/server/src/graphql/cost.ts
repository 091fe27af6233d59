import {
  getNamedType,
  isCompositeType,
  Kind,
  valueFromAST,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
} from 'graphql';
import type {
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLSchema,
  InlineFragmentNode,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql';

const MUTATION_COST = 10;

interface Scope {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
  /** Of fragments that were met before, which may spread each other again and again. */
  known: Map<string, number>;
}

/**
 * What an operation costs before it runs: one point for every object it may return, a list
 * counting as many as `first` or `last` asks for, also where only its count or its cursors are
 * read, ten points for a mutation.
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Record<string, FragmentDefinitionNode>,
  variables: Record<string, unknown>,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const cost = selectionCost(
    { schema, fragments, variables, known: new Map() },
    root,
    operation.selectionSet,
    1,
  );
  return cost + (operation.operation === 'mutation' ? MUTATION_COST : 0);
}

function selectionCost(
  scope: Scope,
  type: GraphQLCompositeType,
  selection: SelectionSetNode,
  pageSize: number,
): number {
  let cost = 0;
  for (const node of selection.selections) {
    if (node.kind === Kind.FIELD) {
      if (!('getFields' in type) || node.name.value.startsWith('__')) continue;
      const field = type.getFields()[node.name.value];
      const fieldType = field ? getNamedType(field.type) : undefined;
      if (!node.selectionSet || !isCompositeType(fieldType)) continue;
      const size = sizeOf(scope, node.arguments ?? []);
      // `nodes` and `edges` are there once for every object of the page.
      const times = isListOfPage(type, node.name.value)
        ? pageSize
        : idsOf(scope, node.arguments ?? []);
      // A connection has paid for the objects of its page.
      const own = isConnection(fieldType) ? size : isPartOfPage(type) ? 0 : 1;
      cost += times * (own + selectionCost(scope, fieldType, node.selectionSet, size));
      continue;
    }
    cost +=
      node.kind === Kind.FRAGMENT_SPREAD
        ? spreadCost(scope, node.name.value, pageSize)
        : fragmentCost(scope, node, type, pageSize);
  }
  return cost;
}

function spreadCost(scope: Scope, name: string, pageSize: number): number {
  const key = `${name} ${pageSize}`;
  const fragment = scope.fragments[name];
  const known = scope.known.get(key);
  if (known !== undefined || !fragment) return known ?? 0;
  const cost = fragmentCost(scope, fragment, null, pageSize);
  scope.known.set(key, cost);
  return cost;
}

function fragmentCost(
  scope: Scope,
  { typeCondition, selectionSet }: FragmentDefinitionNode | InlineFragmentNode,
  outer: GraphQLCompositeType | null,
  pageSize: number,
): number {
  const type = typeCondition ? scope.schema.getType(typeCondition.name.value) : outer;
  return isCompositeType(type) ? selectionCost(scope, type, selectionSet, pageSize) : 0;
}

function isConnection(type: GraphQLCompositeType): boolean {
  return type.name.endsWith('Connection');
}

function isPartOfPage(type: GraphQLCompositeType): boolean {
  return isConnection(type) || type.name.endsWith('Edge');
}

function isListOfPage(type: GraphQLCompositeType, field: string): boolean {
  return isConnection(type) && /^(?:nodes|edges)$/.test(field);
}

type Arguments = readonly { name: { value: string }; value: ValueNode }[];

/** How long a page may be. */
function sizeOf({ variables }: Scope, args: Arguments): number {
  for (const { name, value } of args) {
    if (name.value !== 'first' && name.value !== 'last') continue;
    const size: unknown = valueFromAST(value, GraphQLInt, variables);
    if (typeof size === 'number') return Math.max(size, 0);
  }
  return 1;
}

/** How many objects are asked for by id. */
function idsOf({ variables }: Scope, args: Arguments): number {
  const ids = args.find(({ name }) => name.value === 'ids');
  if (!ids) return 1;
  const list: unknown = valueFromAST(ids.value, new GraphQLList(GraphQLID), variables);
  return Array.isArray(list) ? list.length : 1;
}
