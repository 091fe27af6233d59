import { getVariableValues, Kind, visit } from 'graphql';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { Wiring } from './compile.ts';
import { compileOperation } from './operation.ts';
import type { OperationPlan, OperationRequest } from './operation.ts';

/** Combinations of Booleans that are kept for one operation. */
const KEPT_PLANS = 64;

/** What a request asks, before anything is known about it. */
export interface PlanRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: { readonly [name: string]: unknown };
  readonly contextValue: unknown;
}

/**
 * `data` of the answer as JSON text, or why graphql-js must execute the operation: there is no
 * plan for it, or something came up that the plan does not write.
 */
export type PlanAnswer =
  | { readonly way: 'plan'; readonly text: string }
  | { readonly way: 'none'; readonly obstacles: readonly string[] }
  | { readonly way: 'refused'; readonly error: unknown };

interface Known {
  readonly fragments: { [name: string]: FragmentDefinitionNode };
  /** Names of the variables that `@skip` and `@include` read. */
  readonly switches: readonly string[];
  /** By the values of the switches. */
  readonly plans: Map<string, OperationPlan | readonly string[]>;
}

interface Request extends OperationRequest {
  readonly known: Known;
}

/** Answers operations by plans, which are kept as long as their documents. */
export class Plans {
  readonly #known = new WeakMap<OperationDefinitionNode, Known>();

  constructor(private readonly wiring: Wiring) {}

  async answer(asked: PlanRequest): Promise<PlanAnswer> {
    try {
      const request = this.#requestOf(asked);
      const plan = this.#planOf(request);
      if (!('text' in plan)) return { way: 'none', obstacles: plan };
      return { way: 'plan', text: await plan.text(request) };
    } catch (error) {
      return { way: 'refused', error };
    }
  }

  /** Why there is no plan for the operation; empty when there is one. */
  obstacles(asked: PlanRequest): readonly string[] {
    const plan = this.#planOf(this.#requestOf(asked));
    return 'text' in plan ? [] : plan;
  }

  #requestOf({ variables, ...asked }: PlanRequest): Request {
    const { schema, document, operation } = asked;
    const known = this.#knownOf(document, operation);
    const { variableDefinitions = [] } = operation;
    const { coerced, errors } = getVariableValues(schema, variableDefinitions, { ...variables });
    if (!coerced) throw errors[0] ?? new Error('Wrong variables');
    return { ...asked, fragments: known.fragments, variableValues: coerced, known };
  }

  #planOf(request: Request): OperationPlan | readonly string[] {
    const { switches, plans } = request.known;
    const key = switches.map((name) => String(request.variableValues[name])).join();
    let plan = plans.get(key);
    if (!plan) {
      plan = compileOperation(this.wiring, request);
      if (plans.size >= KEPT_PLANS) plans.clear();
      plans.set(key, plan);
    }
    return plan;
  }

  #knownOf(document: DocumentNode, operation: OperationDefinitionNode): Known {
    let known = this.#known.get(operation);
    if (!known) {
      known = {
        fragments: fragmentsOf(document),
        switches: switchesOf(document),
        plans: new Map(),
      };
      this.#known.set(operation, known);
    }
    return known;
  }
}

export function fragmentsOf(document: DocumentNode): { [name: string]: FragmentDefinitionNode } {
  return Object.fromEntries(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
}

/** The names of the variables that directives of the document read. */
export function switchesOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ arguments: given = [] }) {
      for (const { value } of given) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  return [...names];
}
