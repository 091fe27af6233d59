import { getArgumentValues } from 'graphql/execution/values.js';
import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { ReadContext } from './context.ts';
import type { SortOrder } from './cursor.ts';
import type { Row } from './database.ts';
import type { EntityModel } from './model.ts';
import { Read } from './read.ts';
import type { Select } from './sql.ts';

/** Where the value of one selected field comes from. A writer of JSON adds `text` beside `value`. */
export interface Out<S> {
  value(source: S, run: Run): unknown;
}

/** An object of the answer: its type and its selected fields by response key. */
export class Obj<S> {
  readonly fields = new Map<string, Out<S>>();
  constructor(readonly type: GraphQLObjectType) {}
}

/** What graphql-js holds where the plan has an object. */
export class Ref<S = unknown> {
  readonly #obj: Obj<S>;
  readonly #source: S;
  readonly #run: Run;

  constructor(obj: Obj<S>, source: S, run: Run) {
    this.#obj = obj;
    this.#source = source;
    this.#run = run;
  }

  get type(): GraphQLObjectType {
    return this.#obj.type;
  }

  value(key: string): unknown {
    const out = this.#obj.fields.get(key);
    if (!out) throw new Error(`${this.#obj.type.name}: ${key} is not in the plan`);
    return out.value(this.#source, this.#run);
  }
}

/** For a field with a resolver of its own: every column of the row, to-one relations as ids. */
export class WholeRow {
  constructor(readonly row: { readonly [property: string]: unknown }) {}
}

/** The rows of one read, or of one parent in it, in the order of the list. */
export interface Result {
  readonly rows: readonly Row[];
  /** Whether the list goes on in the direction in which it was walked. */
  readonly more: boolean;
  readonly total: number;
  readonly read: Read;
  readonly order: SortOrder;
}

/** One `Read` of the selection: what to select, what to do with the rows, and the reads below. */
export interface Plan {
  readonly kinds: readonly Read['shape']['kind'][];
  readonly select: Select;
  /** Where in the rows the row's own id is. */
  readonly idAt: number;
  readonly rows: boolean;
  readonly keys: boolean;
  readonly count: boolean;
  readonly children: readonly Child[];
  value(result: Result, run: Run): unknown;
}

export type Resolver = (
  source: unknown,
  args: { readonly [argument: string]: unknown },
  context: unknown,
  info: GraphQLResolveInfo,
) => unknown;

/** A field of a row that reads further rows: fetched for all rows at once. */
export class Child implements Out<Row> {
  constructor(
    readonly plan: Plan,
    readonly parentIdAt: number,
    private readonly parent: EntityModel,
    private readonly field: GraphQLField<unknown, unknown>,
    private readonly node: FieldNode,
    private readonly resolver: Resolver,
  ) {}

  async read(run: Run): Promise<Read> {
    const args = getArgumentValues(this.field, this.node, run.info.variableValues);
    const instance: unknown = Object.create(this.parent.entity.prototype);
    const read = await this.resolver(instance, args, run.graphqlContext, run.info);
    const name = `${this.parent.name}.${this.field.name}`;
    if (!(read instanceof Read)) throw new Error(`${name} returns no Read`);
    if (read.by === null) throw new Error(`${name}: the Read needs the option by`);
    return read;
  }

  value(row: Row, run: Run): unknown {
    const fetched = run.fetched.get(this);
    if (fetched instanceof Error) throw fetched;
    const result = fetched?.get(row[this.parentIdAt] ?? '');
    if (!result) throw new Error(`${this.parent.name}.${this.field.name} was not fetched`);
    return this.plan.value(result, run);
  }
}

/** One execution of a plan: the request's values and what was fetched for fields below rows. */
export class Run {
  readonly fetched = new Map<Child, ReadonlyMap<string, Result> | Error>();

  constructor(
    readonly read: ReadContext,
    readonly graphqlContext: unknown,
    readonly info: GraphQLResolveInfo,
  ) {}
}
