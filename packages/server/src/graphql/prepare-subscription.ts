import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { DocumentNode, ExecutionArgs, GraphQLSchema } from 'graphql';
import type { Config } from '../config.ts';
import { BadUserInput, CostExceeded } from '../errors.ts';
import { fragmentsOf } from '../read/plans.ts';
import { costOf } from './cost.ts';
import { DOCUMENT_LIMITS, documentLimits } from './document-limits.ts';

export interface Asked {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

export type Prepared = Pick<
  ExecutionArgs,
  'schema' | 'document' | 'operationName' | 'variableValues'
>;

/** Why an operation cannot be a stream. */
export class RefusedDocument extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors[0]?.message);
  }
}

/** Checks a subscription as Apollo checks other operations; the cost is that of one message. */
export function prepareSubscription(
  schema: GraphQLSchema,
  { query, operationName, variables }: Asked,
  config: Pick<Config, 'COST_LIMIT'>,
): Prepared {
  const document = parsed(query);
  const invalid = validate(schema, document, [...specifiedRules, ...documentLimits]);
  if (invalid.length > 0) throw new RefusedDocument(invalid.map(asInput));
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'subscription') {
    throw new RefusedDocument([new BadUserInput('Only subscriptions are streamed.')]);
  }
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  if (values.errors) throw new RefusedDocument(values.errors.map(asInput));
  const cost = costOf(schema, operation, fragmentsOf(document), values.coerced);
  if (cost > config.COST_LIMIT) {
    throw new RefusedDocument([new CostExceeded(cost, config.COST_LIMIT)]);
  }
  return { schema, document, operationName, variableValues: variables ?? {} };
}

function asInput({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } });
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxLexicalTokens: DOCUMENT_LIMITS.tokens });
  } catch (error) {
    throw new RefusedDocument([
      new BadUserInput(error instanceof Error ? error.message : 'The document cannot be read.'),
    ]);
  }
}
