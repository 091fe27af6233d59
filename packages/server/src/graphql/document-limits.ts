import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError } from 'graphql';
import type { ValidationContext, ValidationRule } from 'graphql';

/** Limits on the shape of a document, before anybody looks at what it asks for. */
export const DOCUMENT_LIMITS = {
  /** Levels of fields; fragments add none. */
  depth: 12,
  aliases: 30,
  directives: 30,
  /** How often one key may be asked of one type, in all selections and fragments together. */
  repeats: 50,
  tokens: 2_000,
} as const;

/** An error that a rule throws would leave as a bug of ours, so it is reported instead. */
const reported = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) =>
      context?.reportError(new GraphQLError(error.message.replace('Syntax Error: ', ''))),
  ],
};

export const documentLimits: ValidationRule[] = [
  maxDepthRule({ ...reported, n: DOCUMENT_LIMITS.depth, flattenFragments: true }),
  maxAliasesRule({ ...reported, n: DOCUMENT_LIMITS.aliases, allowList: [] }),
  maxDirectivesRule({ ...reported, n: DOCUMENT_LIMITS.directives }),
  maxRepeatsRule,
];

/** The same key again and again is one value in the answer, but work for every rule. */
function maxRepeatsRule(context: ValidationContext): ReturnType<ValidationRule> {
  const counts = new Map<string, number>();
  return {
    Field(node) {
      const key = node.alias?.value ?? node.name.value;
      const place = `${context.getParentType()?.name}.${key}`;
      const count = (counts.get(place) ?? 0) + 1;
      counts.set(place, count);
      if (count !== DOCUMENT_LIMITS.repeats + 1) return;
      context.reportError(
        new GraphQLError(
          `Repeats limit of ${DOCUMENT_LIMITS.repeats} exceeded for the key "${key}".`,
          { nodes: node },
        ),
      );
    },
  };
}
