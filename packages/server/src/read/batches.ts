import { Kind, parse } from 'graphql';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { Compiler } from './compile.ts';
import type { Wiring } from './compile.ts';
import type { ReadContext } from './context.ts';
import { fetchRoot } from './fetch.ts';
import { Run } from './plan.ts';
import { Read } from './read.ts';

/** What is asked of each batch: a connection field of Query, and what is selected of its nodes. */
export interface BatchQuestion {
  readonly field: string;
  /** A selection set without fragments and arguments that are variables. */
  readonly selection: string;
}

/**
 * Reads lists of any length piece by piece, each after the cursor of the one before, by the same
 * plans and scopes as pages: what is in memory is one batch, however long the list.
 */
export class Batches {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly wiring: Wiring,
  ) {}

  /** `read` is a `page`, whose conditions and order hold for all batches; `Node` is trusted. */
  async *of<Node>(
    read: Read,
    question: BatchQuestion,
    { context, size }: { context: ReadContext; size: number },
  ): AsyncGenerator<readonly Node[]> {
    const { plan, info } = this.#compile(read, question);
    let after: string | null = null;
    for (;;) {
      const slice = { size, fromEnd: false, after, before: null };
      const { entity, where, by, order } = read;
      const part = new Read(entity, { kind: 'page', slice }, where, by, order);
      const run = new Run(context, undefined, info);
      const text = plan.text(await fetchRoot(plan, part, run), run);
      const { nodes, pageInfo } = JSON.parse(text) as Batch<Node>;
      yield nodes;
      if (!pageInfo.hasNextPage) return;
      after = pageInfo.endCursor;
    }
  }

  #compile(read: Read, { field, selection }: BatchQuestion) {
    const document = parse(
      `{ ${field} { nodes ${selection} pageInfo { endCursor hasNextPage } } }`,
    );
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation');
    const [node] = operation.selectionSet.selections;
    const parentType = this.schema.getQueryType();
    const definition = parentType?.getFields()[field];
    if (node?.kind !== Kind.FIELD || !parentType || !definition) {
      throw new Error(`Query has no list ${field}`);
    }
    const { schema } = this;
    const compiler = new Compiler(this.wiring, { schema, fragments: {}, variableValues: {} });
    const plan = compiler.plan(this.wiring.model.of(read.entity), definition, [node]);
    if (compiler.obstacles.length > 0) throw new Error(compiler.obstacles.join());
    const info: GraphQLResolveInfo = {
      fieldName: field,
      fieldNodes: [node],
      returnType: definition.type,
      parentType,
      path: { prev: undefined, key: field, typename: parentType.name },
      schema,
      fragments: {},
      rootValue: undefined,
      operation,
      variableValues: {},
    };
    return { plan, info };
  }
}

interface Batch<Node> {
  nodes: Node[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}
