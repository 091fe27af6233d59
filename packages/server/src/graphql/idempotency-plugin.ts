import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { Kind } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import { begin, finish, release } from '../domains/idempotency/idempotent-answers.ts';
import type { Answer } from '../domains/idempotency/idempotent-answers.ts';
import { BadUserInput } from '../errors.ts';
import type { UserError } from '../errors.ts';
import { rootFields } from './access-plugin.ts';
import { RawJson } from './raw-json.ts';

export const IDEMPOTENCY_HEADER = 'idempotency-key';

/**
 * What takes from an allowance of Meta's: submissions, changes of a name, registrations. Sent again
 * without a key it would take twice, so it needs one.
 */
export const SPENDING_MUTATIONS: ReadonlySet<string> = new Set([
  'approveTemplateReview',
  'changeDisplayName',
  'copyTemplates',
  'registerDisplayName',
  'submitTemplateDraft',
]);

/** 1 to 255 visible characters of ASCII. */
const KEY = /^[\x21-\x7e]{1,255}$/;

/** Requests that must not run their mutation, and what its payload says instead. */
const refusals = new WeakMap<object, UserError>();

/** Lets a request be answered with a user error in place of running its mutation. */
export function refusable(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve } = field;
    field.resolve = (source, args, context, info) => {
      const refusal = refusals.get(context);
      return refusal ? { userErrors: [refusal] } : resolve?.(source, args, context, info);
    };
  }
  return schema;
}

/**
 * A mutation with an `Idempotency-Key` runs once, however often it is sent: its answer is kept and
 * given again. Requests without the header pass by, unless they spend something.
 */
export const idempotencyPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart({ request }) {
    const key = request.http?.headers.get(IDEMPOTENCY_HEADER);
    if (key === undefined) return { didResolveOperation: refuseKeyless };
    let running: string | null = null;
    let isRepeated = false;
    return {
      async didResolveOperation({ operation, contextValue }) {
        if (isKeyed(operation, contextValue)) checkKeyed(key, operation);
      },
      async responseForOperation({ operation, contextValue, ...told }) {
        const { viewer, services } = contextValue;
        if (!isKeyed(operation, contextValue) || viewer === null) return null;
        const begun = await begin(services, viewer, { key, ...requestOf(told.request) });
        if (begun.is === 'first') running = begun.id;
        if (begun.is === 'refused') refusals.set(contextValue, begun.error);
        if (begun.is !== 'repeated') return null;
        isRepeated = true;
        return responseOf(begun.answer);
      },
      async willSendResponse({ response, contextValue: { services, requestId } }) {
        if (response.body.kind !== 'single' || !(running !== null || isRepeated)) return;
        const { singleResult } = response.body;
        const { data, errors } = singleResult;
        try {
          // Nothing ran: the variables, say, were none.
          if (running !== null && data === undefined) return await release(services, running);
          singleResult.extensions = {
            ...singleResult.extensions,
            idempotency: { replayed: isRepeated },
          };
          const text = data instanceof RawJson ? data.text : JSON.stringify(data);
          if (running !== null) await finish(services, running, text, errors);
        } catch (error) {
          // What was done is done and is told; who asks again hears that it never ended.
          services.logger.error({ err: error, requestId }, 'an answer was not kept for its key');
        }
      },
    };
  },
};

async function refuseKeyless({
  document,
  operation,
}: {
  document: DocumentNode;
  operation?: OperationDefinitionNode;
}): Promise<void> {
  if (operation?.operation !== 'mutation') return;
  const fields = rootFields(document, operation.selectionSet);
  const spending = [...fields].find((field) => SPENDING_MUTATIONS.has(field));
  if (spending === undefined) return;
  throw new BadUserInput(
    `${spending} needs the header Idempotency-Key, of 1 to 255 characters such as a UUID, so that it takes effect once when it is sent again.`,
  );
}

function isKeyed(
  operation: OperationDefinitionNode | undefined,
  { viewer }: Context,
): operation is OperationDefinitionNode {
  return operation?.operation === 'mutation' && viewer !== null;
}

function checkKeyed(key: string, { selectionSet: { selections } }: OperationDefinitionNode): void {
  if (!KEY.test(key)) {
    throw new BadUserInput('An Idempotency-Key has 1 to 255 visible ASCII characters.');
  }
  if (selections.length > 1 || selections[0]?.kind !== Kind.FIELD) {
    throw new BadUserInput('Send one mutation at a time with an Idempotency-Key.');
  }
}

function requestOf({ query = '', operationName, variables }: GraphQLRequest) {
  return { query, operationName, variables };
}

function responseOf({ data, errors }: Answer) {
  const headers = new HeaderMap([['idempotent-replayed', 'true']]);
  const singleResult = { data: new RawJson(JSON.stringify(data)), ...(errors && { errors }) };
  return {
    http: { headers, status: undefined },
    body: { kind: 'single' as const, singleResult },
  };
}
