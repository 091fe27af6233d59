import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  OperationTypeNode,
} from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { getArgumentValues } from 'graphql/execution/values.js';
import { Unauthenticated } from '../errors.ts';
import { Compiler } from './compile.ts';
import type { Wiring } from './compile.ts';
import { listTypes } from './connection.ts';
import type { HasReadContext } from './context.ts';
import { fetchRoot } from './fetch.ts';
import { giveUp } from './json.ts';
import { isAbsent, listed, plainJson, present, record } from './plain.ts';
import { nameOf, Run } from './plan.ts';
import type { Plan } from './plan.ts';
import { Read } from './read.ts';
import { Company, together } from './together.ts';

/** One operation of one request. */
export interface OperationRequest {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: { [name: string]: FragmentDefinitionNode };
  readonly variableValues: { [name: string]: unknown };
  readonly contextValue: unknown;
}

interface Asked {
  readonly request: OperationRequest;
  readonly info: GraphQLResolveInfo;
}

/** Writes what a use case or resolver returned, fetching the reads in it. */
type Write = (value: unknown, asked: Asked) => Promise<string>;

interface RootField {
  readonly key: string;
  readonly write: (request: OperationRequest) => Promise<string>;
}

/** A whole operation as JSON text; rejects on any trouble, and then graphql-js must answer. */
export class OperationPlan {
  readonly #fields: RootField[];
  readonly #isMutation: boolean;

  constructor(fields: RootField[], isMutation: boolean) {
    this.#fields = fields;
    this.#isMutation = isMutation;
  }

  async text(request: OperationRequest): Promise<string> {
    const texts: string[] = [];
    if (this.#isMutation) {
      for (const field of this.#fields) texts.push(await field.write(request));
    } else {
      texts.push(...(await Promise.all(this.#fields.map((field) => field.write(request)))));
    }
    return `{${this.#fields.map(({ key }, at) => `"${key}":${texts[at]}`).join(',')}}`;
  }
}

/** The plan of an operation, or why it has none. */
export function compileOperation(
  wiring: Wiring,
  request: OperationRequest,
): OperationPlan | readonly string[] {
  const { schema, operation, fragments, variableValues } = request;
  const type = schema.getRootType(operation.operation);
  if (!type || operation.operation === OperationTypeNode.SUBSCRIPTION) return ['a subscription'];
  const compiler = new Compiler(wiring, { schema, fragments, variableValues });
  const roots = collectFields(schema, fragments, variableValues, type, operation.selectionSet);
  const fields = [...roots].map(([key, nodes]): RootField => {
    const name = nameOf(nodes);
    if (name === '__typename') return { key, write: async () => `"${type.name}"` };
    return { key, write: new RootCompiler(wiring, compiler).root(type, name, key, nodes) };
  });
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  return compiler.obstacles.length > 0 ? compiler.obstacles : new OperationPlan(fields, isMutation);
}

const company = new Company<string | null>();

/** The part of an operation where plain values hold reads: root fields and payloads. */
class RootCompiler {
  constructor(
    private readonly wiring: Wiring,
    private readonly compiler: Compiler,
  ) {}

  root(
    parentType: GraphQLObjectType,
    name: string,
    key: string,
    fieldNodes: readonly FieldNode[],
  ): RootField['write'] {
    const field = parentType.getFields()[name];
    const resolver = this.wiring.originals.get(`${parentType.name}.${name}`);
    const [node] = fieldNodes;
    if (!field || !resolver || !node) {
      this.compiler.cannot(`${parentType.name}.${name} is introspection`);
      return async () => giveUp('introspection');
    }
    const write = this.#value(field.type, field, fieldNodes);
    return async (request) => {
      const info = infoOf(request, parentType, field, key, fieldNodes);
      const args = getArgumentValues(field, node, request.variableValues);
      const value = await resolver(undefined, args, request.contextValue, info);
      return write(value, { request, info });
    };
  }

  #value(type: GraphQLOutputType, field: Field, nodes: readonly FieldNode[]): Write {
    if (isNonNullType(type)) {
      const write = this.#value(type.ofType, field, nodes);
      return async (value, asked) => {
        const text = await write(value, asked);
        return text === 'null' ? giveUp('null where none may be') : text;
      };
    }
    const write = this.#present(type, field, nodes);
    return async (value, asked) => (isAbsent(value) ? 'null' : write(present(value), asked));
  }

  #present(type: GraphQLOutputType, field: Field, nodes: readonly FieldNode[]): Write {
    const named = getNamedType(type);
    if (isLeafType(named)) {
      const write = plainJson(type, nodes, this.compiler);
      return async (value) => write(value);
    }
    if (this.#isReadable(type)) return this.#reads(type, field, nodes);
    if (isListType(type)) {
      const write = this.#value(type.ofType, field, nodes);
      return async (value, asked) => {
        const texts = await Promise.all(listed(value).map((each) => write(each, asked)));
        return `[${texts.join(',')}]`;
      };
    }
    if (isObjectType(type)) return this.#object(type, nodes);
    this.compiler.cannot(`${String(type)} is several types`);
    return async () => giveUp('several types');
  }

  #object(type: GraphQLObjectType, nodes: readonly FieldNode[]): Write {
    const parts = this.compiler.subfields(type, nodes).map(([key, fieldNodes]) => {
      const name = nameOf(fieldNodes);
      const field = type.getFields()[name];
      if (!field) return { key, name, write: async () => `"${type.name}"` };
      if (!this.compiler.isProperty(type, name)) {
        this.compiler.cannot(`${type.name}.${name} is resolved`);
      }
      return { key, name, write: this.#value(field.type, field, fieldNodes) };
    });
    return async (value, asked) => {
      const source = record(value);
      const texts = await Promise.all(parts.map(({ name, write }) => write(source[name], asked)));
      return `{${parts.map(({ key }, at) => `"${key}":${texts[at]}`).join(',')}}`;
    };
  }

  /** Whether a read may stand there: for a connection, an entity, an interface, or a list. */
  #isReadable(type: GraphQLOutputType): boolean {
    const named = getNamedType(type);
    return (
      isInterfaceType(named) ||
      listTypes.has(named.name) ||
      this.wiring.model.named(named.name) !== undefined
    );
  }

  #reads(type: GraphQLOutputType, field: Field, nodes: readonly FieldNode[]): Write {
    const hasHoles = isListType(type) && !isNonNullType(type.ofType);
    const plans = this.#plansOf(field, nodes);
    const fetch = async (read: Read, { request, info }: Asked, kinds?: Plan['kinds']) => {
      const found = plans.get(read.entity) ?? giveUp(`no plan for ${read.entity.name}`);
      const plan = kinds ? { ...found, kinds } : found;
      const { read: context } = contextOf(request.contextValue);
      if (!context) throw new Unauthenticated();
      const run = new Run(context, request.contextValue, info);
      return { plan, run, result: await fetchRoot(plan, read, run) };
    };
    return async (value, asked) => {
      if (value instanceof Read && value.among !== null) {
        const text = await company.one(value.among, nodes, async (all) => {
          const { plan, run, result } = await fetch(all, asked, ['many']);
          return plan.texts(result, run);
        });
        return text ?? 'null';
      }
      if (value instanceof Read) {
        const { plan, run, result } = await fetch(value, asked);
        return plan.text(result, run);
      }
      const reads = isListType(type) ? listed(value) : giveUp('no read');
      if (!reads.every((each) => isAbsent(each) || each instanceof Read)) giveUp('no reads');
      const texts = await together(reads, async (read) => {
        const { plan, run, result } = await fetch(read, asked);
        return plan.texts(result, run);
      });
      if (!hasHoles && texts.includes(null)) giveUp('null where none may be');
      return `[${texts.map((text) => text ?? 'null').join(',')}]`;
    };
  }

  /** One plan for each type that the field may show, by entity. */
  #plansOf(field: Field, nodes: readonly FieldNode[]): ReadonlyMap<unknown, Plan> {
    const named = getNamedType(field.type);
    if (!isInterfaceType(named)) {
      const model = this.compiler.entityBehind(field);
      return new Map([[model.entity, this.compiler.plan(model, field, nodes)]]);
    }
    const plans = new Map<unknown, Plan>();
    for (const type of this.compiler.possibleTypes(named)) {
      const model = this.wiring.model.named(type.name);
      if (model) plans.set(model.entity, this.compiler.plan(model, field, nodes));
    }
    return plans;
  }
}

type Field = GraphQLField<unknown, unknown>;

function contextOf(context: unknown): HasReadContext {
  return context as HasReadContext;
}

/** What resolvers are told by graphql-js. */
function infoOf(
  { schema, operation, fragments, variableValues }: OperationRequest,
  parentType: GraphQLObjectType,
  { name, type }: Field,
  key: string,
  fieldNodes: readonly FieldNode[],
): GraphQLResolveInfo {
  return {
    fieldName: name,
    fieldNodes,
    returnType: type,
    parentType,
    path: { prev: undefined, key, typename: parentType.name },
    schema,
    fragments,
    rootValue: undefined,
    operation,
    variableValues,
  };
}
