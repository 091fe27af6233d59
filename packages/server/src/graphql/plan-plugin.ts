import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { Context } from '../context.ts';
import type { Plans } from '../read/plans.ts';
import { RawJson } from './raw-json.ts';

/**
 * Answers an operation by its plan. Parsing, validation, limits, cost and everything about the
 * response are Apollo's as ever; where there is no plan or it gives up, so is the execution.
 */
export function planPlugin(plans: Plans): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, request, contextValue }) {
          // Apollo calls this also when no operation could be chosen.
          if (!operation) return null;
          const variables = request.variables ?? {};
          const answer = await plans.answer({
            schema,
            document,
            operation,
            variables,
            contextValue,
          });
          const { services, requestId } = contextValue;
          services.metrics.answers.inc({ way: answer.way });
          if (answer.way === 'refused') {
            services.logger.debug({ err: answer.error, requestId }, 'the plan gave up');
          }
          if (answer.way !== 'plan') return null;
          return {
            http: { headers: new HeaderMap(), status: undefined },
            body: { kind: 'single', singleResult: { data: new RawJson(answer.text) } },
          };
        },
      };
    },
  };
}

/** Apollo's way to print a response, which leaves what is written as it is. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const { data, ...rest } = result;
  if (!(data instanceof RawJson)) return `${JSON.stringify(result)}\n`;
  const others = JSON.stringify(rest).slice(1);
  return `{"data":${data.text}${others === '}' ? '' : ','}${others}\n`;
}
