import { getArgumentValues } from 'graphql/execution/values.js';
import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { ReadContext } from './context.ts';
import type { SortOrder } from './cursor.ts';
import type { Row } from './database.ts';
import type { EntityModel } from './model.ts';
import { giveUp } from './json.ts';
import { Read } from './read.ts';
import type { Select } from './sql.ts';

/**
 * Where one selected field comes from: the `value` that graphql-js completes, and the same
 * completed as JSON. Absent is `null`; on any trouble `text` throws and graphql-js answers instead.
 */
export interface Out<S> {
  value(source: S, run: Run): unknown;
  text(source: S, run: Run): string;
}

/** A field that may not be null. */
export function nonNull<S>(out: Out<S>): Out<S> {
  return {
    value: (source, run) => out.value(source, run),
    text(source, run) {
      const text = out.text(source, run);
      return text === 'null' ? giveUp('null where none may be') : text;
    },
  };
}

/** An object of the answer: its type and its selected fields by response key. */
export class Obj<S> {
  readonly #fields = new Map<string, Out<S>>();
  readonly #parts: { readonly head: string; readonly out: Out<S> }[] = [];
  constructor(readonly type: GraphQLObjectType) {}

  add(key: string, out: Out<S>): void {
    this.#parts.push({ head: `${this.#parts.length > 0 ? ',' : ''}"${key}":`, out });
    this.#fields.set(key, out);
  }

  field(key: string): Out<S> {
    const out = this.#fields.get(key);
    if (!out) throw new Error(`${this.type.name}: ${key} is not in the plan`);
    return out;
  }

  text(source: S, run: Run): string {
    let text = '{';
    for (const { head, out } of this.#parts) text += head + out.text(source, run);
    return `${text}}`;
  }
}

export function nameOf(nodes: readonly FieldNode[]): string {
  return nodes[0]?.name.value ?? '';
}

export function typenameOut<S>({ name }: GraphQLObjectType): Out<S> {
  return { value: () => name, text: () => `"${name}"` };
}

/** The objects of a list as JSON. */
export function textOfAll<S>(sources: readonly S[], obj: Obj<S>, run: Run): string {
  let text = '[';
  for (const source of sources) text += (text === '[' ? '' : ',') + obj.text(source, run);
  return `${text}]`;
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
    return this.#obj.field(key).value(this.#source, this.#run);
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
  /** Exact up to `COUNT_LIMIT`. */
  readonly total: number;
  readonly isCapped: boolean;
  readonly read: Read;
  /** Where in the rows the sort keys are. */
  readonly keysAt: readonly number[];
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
  text(result: Result, run: Run): string;
  /** Of a list: each object by itself, null where there is none. */
  texts(result: Result, run: Run): (string | null)[];
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
    return this.plan.value(this.#resultOf(row, run), run);
  }

  text(row: Row, run: Run): string {
    return this.plan.text(this.#resultOf(row, run), run);
  }

  #resultOf(row: Row, run: Run): Result {
    const fetched = run.fetched.get(this);
    if (fetched instanceof Error) throw fetched;
    const result = fetched?.get(row[this.parentIdAt] ?? '');
    if (!result) throw new Error(`${this.parent.name}.${this.field.name} was not fetched`);
    return result;
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
