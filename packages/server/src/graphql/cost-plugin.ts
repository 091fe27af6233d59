import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Config } from '../config.ts';
import type { Context } from '../context.ts';
import { CostExceeded, Throttled } from '../errors.ts';
import { fragmentsOf } from '../read/plans.ts';
import { costOf } from './cost.ts';
import { CostBucket } from './cost-bucket.ts';
import type { Throttle } from './cost-bucket.ts';

/** Refuses operations that cost too much before they run, and reports the cost of all others. */
export function costPlugin(config: Config): ApolloServerPlugin<Context> {
  const bucket = new CostBucket(config.COST_BUCKET, config.COST_RESTORE_PER_SECOND);
  return {
    async requestDidStart() {
      let requested = 0;
      let throttle: Throttle | null = null;
      return {
        async didResolveOperation({ schema, operation, document, request, contextValue }) {
          if (!operation) return;
          requested = costOf(
            schema,
            operation,
            fragmentsOf(document),
            variablesOf(schema, operation, request.variables ?? {}),
          );
          if (requested > config.COST_LIMIT) {
            throw new CostExceeded(requested, config.COST_LIMIT);
          }
          const { viewer, ip, services } = contextValue;
          const caller = viewer?.apiKeyId ?? viewer?.userId ?? ip;
          const taken = bucket.take(caller, requested, services.clock.now());
          throttle = taken.throttle;
          if (taken.retryAfter !== null) throw new Throttled(taken.retryAfter);
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single' || throttle === null) return;
          response.body.singleResult.extensions = {
            ...response.body.singleResult.extensions,
            cost: { requested, limit: config.COST_LIMIT, throttle },
          };
        },
      };
    },
  };
}

/** With their default values. Wrong ones are refused later, with all that is wrong about them. */
function variablesOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  return coerced ?? {};
}
