import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import type { Plans } from '../read/plans.ts';
import type { Services } from '../services.ts';
import { accessPlugin } from './access-plugin.ts';
import { costPlugin } from './cost-plugin.ts';
import { DOCUMENT_LIMITS, documentLimits } from './document-limits.ts';
import { errorPlugin, formatError } from './error-plugin.ts';
import { idempotencyPlugin } from './idempotency-plugin.ts';
import { planPlugin, stringifyResult } from './plan-plugin.ts';

export function createApollo(
  schema: GraphQLSchema,
  { config, logger }: Pick<Services, 'config' | 'logger'>,
  plans: Plans,
  plugins: ApolloServerPlugin<Context>[],
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    logger,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: DOCUMENT_LIMITS.tokens },
    validationRules: documentLimits,
    persistedQueries: false,
    formatError,
    stringifyResult,
    plugins: [
      ...plugins,
      ApolloServerPluginLandingPageDisabled(),
      accessPlugin,
      costPlugin(config),
      errorPlugin,
      // Before the plan: what was answered before is not answered anew.
      idempotencyPlugin,
      planPlugin(plans),
    ],
    stopOnTerminationSignals: false,
  });
}
