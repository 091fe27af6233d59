import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.ts';
import type { Context } from '../context.ts';
import { accessPlugin } from './access-plugin.ts';
import { costPlugin } from './cost-plugin.ts';
import { errorPlugin, formatError } from './error-plugin.ts';

/** Limits on the shape of a document, before anybody looks at what it asks for. */
export const DOCUMENT_LIMITS = { depth: 12, aliases: 30, directives: 30, tokens: 2_000 } as const;

export function createApollo(
  schema: GraphQLSchema,
  config: Config,
  plugins: ApolloServerPlugin<Context>[],
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: DOCUMENT_LIMITS.tokens },
    validationRules: [
      maxDepthRule({ n: DOCUMENT_LIMITS.depth, ignoreIntrospection: true }),
      maxAliasesRule({ n: DOCUMENT_LIMITS.aliases, allowList: [] }),
      maxDirectivesRule({ n: DOCUMENT_LIMITS.directives }),
    ],
    formatError,
    plugins: [
      ...plugins,
      ApolloServerPluginLandingPageDisabled(),
      accessPlugin,
      costPlugin(config),
      errorPlugin,
    ],
    stopOnTerminationSignals: false,
  });
}
