import { isEnumType, isInputObjectType, isListType, isNonNullType, typeFromAST } from 'graphql';
import type { GraphQLInputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** The least that an argument of this type takes. */
export function sampleOf(type: GraphQLInputType): unknown {
  if (!isNonNullType(type)) return undefined;
  const inner = type.ofType;
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner)) {
    return Object.fromEntries(
      Object.values(inner.getFields()).map((field) => [field.name, sampleOf(field.type)]),
    );
  }
  return { Int: 1, Float: 1, Boolean: true, DateTime: '2026-11-22T12:00:00Z' }[inner.name] ?? 'x';
}

/** Values for all variables that have none by default. */
export function sampleVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): { [name: string]: unknown } {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, type, defaultValue }) => {
      const known = typeFromAST(schema, type);
      const sample = known && !defaultValue ? sampleOf(known as GraphQLInputType) : undefined;
      return sample === undefined ? [] : [[variable.name.value, sample]];
    }),
  );
}
