import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLInputType,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';
import type { Random } from './random.ts';

/** What arguments are made of: ids and texts that occur, and cursors that answers have shown. */
export interface Material {
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  /** By the field that showed them, e.g. `Client.wabas`. */
  readonly cursors: Map<string, string[]>;
}

export interface GeneratedDocument {
  readonly text: string;
  readonly variables: { readonly [name: string]: unknown };
  /** Names of the Booleans that directives read. */
  readonly switches: readonly string[];
  /** Response key of each list → the field behind it. */
  readonly lists: ReadonlyMap<string, string>;
}

type Field = GraphQLField<unknown, unknown>;

/** Writes random documents that any schema of this house understands. */
export class DocumentWriter {
  readonly #definitions: string[] = [];
  readonly #variables: { [name: string]: unknown } = {};
  readonly #switches: string[] = [];
  readonly #lists = new Map<string, string>();
  readonly #fragments: { readonly name: string; readonly type: string; readonly text: string }[] =
    [];
  #names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
    private readonly material: Material,
  ) {}

  write(): GeneratedDocument {
    const query = this.schema.getQueryType();
    if (!query) throw new Error('No queries');
    const fields = Object.values(query.getFields());
    const chosen = Array.from({ length: 1 + this.random.below(3) }, () => this.random.pick(fields));
    const body = chosen.map((field) => this.#field(query, field, 0)).join(' ');
    const head = this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : '';
    const fragments = this.#fragments.map(
      ({ name, type, text }) => `fragment ${name} on ${type} ${text}`,
    );
    return {
      text: [`query Q${head} { ${body} }`, ...fragments].join('\n'),
      variables: this.#variables,
      switches: this.#switches,
      lists: this.#lists,
    };
  }

  #name(letter: string): string {
    return `${letter}${this.#names++}`;
  }

  #field(type: GraphQLObjectType, field: Field, depth: number): string {
    // Two fields with one key must agree on their arguments, so these get a key of their own.
    const alias = field.args.length > 0 || this.random.chance(0.15) ? this.#name('a') : '';
    const list = `${type.name}.${field.name}`;
    if (isPaged(field)) this.#lists.set(alias, list);
    const call = (alias && `${alias}: `) + field.name + this.#arguments(field, list);
    const first = call + this.#directive() + this.#selection(getNamedType(field.type), depth + 1);
    const again = this.random.chance(0.08);
    return again
      ? `${first} ${call}${this.#selection(getNamedType(field.type), depth + 1)}`
      : first;
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    if (isLeafType(type)) return '';
    if (isAbstractType(type)) return this.#abstract(this.schema.getPossibleTypes(type), depth);
    if (!isObjectType(type)) throw new Error(`What is ${type.name}?`);
    return `{ ${this.#fields(type, depth).join(' ')} }`;
  }

  #abstract(types: readonly GraphQLObjectType[], depth: number): string {
    const parts = this.random.some(types, 0.5).map((type) => {
      // Types may disagree about a field of one name.
      const fields = this.#chosen(type, depth).map((field) =>
        field.args.length > 0
          ? this.#field(type, field, depth)
          : `${this.#name('a')}: ${this.#bare(field, depth)}`,
      );
      return `... on ${type.name}${this.#directive()} { ${['__typename', ...fields].join(' ')} }`;
    });
    return `{ ${['id', ...parts].join(' ')} }`;
  }

  #bare(field: Field, depth: number): string {
    return field.name + this.#selection(getNamedType(field.type), depth + 1);
  }

  #chosen(type: GraphQLObjectType, depth: number): Field[] {
    return Object.values(type.getFields()).filter((field) => {
      if (isLeafType(getNamedType(field.type))) return this.random.chance(0.4);
      // Lists need three levels before the first leaf.
      const isShell = /(Connection|Edge)$/.test(type.name);
      return this.random.chance(isShell ? 0.7 : depth > 7 ? 0 : depth > 4 ? 0.12 : 0.35);
    });
  }

  #fields(type: GraphQLObjectType, depth: number): string[] {
    const fields = this.#chosen(type, depth).map((field) => this.#field(type, field, depth));
    if (fields.length === 0 || this.random.chance(0.1)) fields.push('__typename');
    if (this.random.chance(0.12)) {
      const moved = fields.splice(this.random.below(fields.length));
      const on = this.random.chance(0.5) ? ` on ${type.name}` : '';
      fields.push(`...${on}${this.#directive()} { ${moved.join(' ')} }`);
    }
    if (this.random.chance(0.12)) {
      const name = this.#name('F');
      this.#fragments.push({ name, type: type.name, text: `{ ${fields.join(' ')} }` });
      fields.splice(0, fields.length, `...${name}${this.#directive()}`);
    }
    const known = this.#fragments.filter((fragment) => fragment.type === type.name);
    if (known.length > 0 && this.random.chance(0.2)) {
      fields.push(`...${this.random.pick(known).name}${this.#directive()}`);
    }
    return fields;
  }

  #directive(): string {
    if (!this.random.chance(0.08)) return '';
    const directive = this.random.pick(['skip', 'include']);
    if (this.random.chance(0.2)) return ` @${directive}(if: ${this.random.chance(0.5)})`;
    const name =
      this.random.chance(0.5) && this.#switches[0]
        ? this.random.pick(this.#switches)
        : this.#switch();
    return ` @${directive}(if: $${name})`;
  }

  #switch(): string {
    const name = this.#name('b');
    this.#switches.push(name);
    const value = this.random.chance(0.5);
    if (this.random.chance(0.3)) {
      this.#definitions.push(`$${name}: Boolean! = ${value}`);
    } else {
      this.#definitions.push(`$${name}: Boolean!`);
      this.#variables[name] = value;
    }
    return name;
  }

  #arguments(field: Field, list: string): string {
    const given = isPaged(field) ? this.#pageArguments(list) : new Map<string, unknown>();
    for (const argument of field.args) {
      if (/^(first|last|after|before)$/.test(argument.name) && isPaged(field)) continue;
      if (!isNonNullType(argument.type) && this.random.chance(0.5)) continue;
      given.set(argument.name, this.#value(argument.type, argument.name, field.name));
    }
    const written = field.args
      .filter(({ name }) => given.has(name))
      .map((argument) => `${argument.name}: ${this.#passed(argument, given.get(argument.name))}`);
    return written.length > 0 ? `(${written.join(', ')})` : '';
  }

  #pageArguments(list: string): Map<string, unknown> {
    const given = new Map<string, unknown>();
    const size = this.random.chance(0.9) ? 1 + this.random.below(6) : this.random.pick([100, 30]);
    given.set(this.random.chance(0.65) ? 'first' : 'last', size);
    if (this.random.chance(0.02)) {
      given.set(this.random.pick(['first', 'last']), this.random.pick([0, 101, -1, 5, null]));
    }
    if (this.random.chance(0.01)) given.clear();
    if (this.random.chance(0.3)) given.set('after', this.#cursor(list));
    if (this.random.chance(0.2)) given.set('before', this.#cursor(list));
    return given;
  }

  #cursor(list: string): string | null {
    const fitting = this.material.cursors.get(list) ?? [];
    const all = [...this.material.cursors.values()].flat();
    if (this.random.chance(0.04)) {
      return this.random.pick([null, '', 'x', 'W10', 'WyJBIiwiYiJd', '💥']);
    }
    const pool = this.random.chance(0.96) ? fitting : all;
    return pool.length > 0 ? this.random.pick(pool) : null;
  }

  /** A literal, or a variable with or without default, given or not. */
  #passed(argument: GraphQLArgument, value: unknown): string {
    if (!this.random.chance(0.35)) return literal(argument.type, value);
    const name = this.#name('v');
    const mayDefault = value !== null && this.random.chance(0.3);
    const byDefault = mayDefault ? ` = ${literal(argument.type, value)}` : '';
    this.#definitions.push(`$${name}: ${argument.type.toString()}${byDefault}`);
    if (!mayDefault) this.#variables[name] = value;
    return `$${name}`;
  }

  #value(type: GraphQLInputType, name: string, field: string): unknown {
    const inner = getNullableType(type);
    if (isListType(inner)) {
      const length = this.random.below(4) + (name === 'ids' ? this.random.below(6) : 0);
      return Array.from({ length }, () => this.#value(inner.ofType, name, field));
    }
    if (isEnumType(inner)) return this.random.pick(inner.getValues()).name;
    if (isInputObjectType(inner)) {
      const fields = Object.values(inner.getFields()).filter(
        (each) =>
          (isNonNullType(each.type) && each.defaultValue === undefined) || this.random.chance(0.25),
      );
      return Object.fromEntries(
        fields.map((each) => [
          each.name,
          !isNonNullType(each.type) && this.random.chance(0.1)
            ? null
            : this.#value(each.type, each.name, field),
        ]),
      );
    }
    switch (inner.toString()) {
      case 'ID':
        return this.#id(`${field} ${name}`.toLowerCase());
      case 'Int':
        return this.random.below(12);
      case 'Float':
        return this.random.below(100) / 8;
      case 'Boolean':
        return this.random.chance(0.5);
      case 'DateTime':
        return `2026-11-2${this.random.below(3)}T10:00:0${this.random.below(3)}.123Z`;
      default:
        return this.#text();
    }
  }

  #id(hint: string): string {
    const { ids } = this.material;
    const fitting = ids.filter((id) =>
      hint.includes(id.slice(0, id.lastIndexOf('_')).replaceAll('_', '')),
    );
    const id = this.random.pick(fitting.length > 0 && this.random.chance(0.9) ? fitting : ids);
    if (this.random.chance(0.9)) return id;
    return this.random.pick([
      '',
      'x',
      `${id}0`,
      id.slice(0, -1),
      id.toUpperCase(),
      id.replace('_', '_8'),
      `${id}\u0000`,
    ]);
  }

  #text(): string {
    const text = this.random.pick(this.material.texts);
    const start = this.random.below(4);
    return this.random.pick([
      text,
      [...text].slice(start, start + 3).join(''),
      '%',
      '_',
      '\\',
      'é',
    ]);
  }
}

function isPaged(field: Field): boolean {
  return field.args.some(({ name }) => name === 'first');
}

function literal(type: GraphQLInputType, value: unknown): string {
  const inner = getNullableType(type);
  if (value === null || value === undefined) return 'null';
  if (isListType(inner) && Array.isArray(value)) {
    return `[${value.map((each: unknown) => literal(inner.ofType, each)).join(', ')}]`;
  }
  if (isInputObjectType(inner)) {
    const parts = Object.entries(value).map(([name, each]) => {
      const field = inner.getFields()[name];
      return `${name}: ${field ? literal(field.type, each) : 'null'}`;
    });
    return `{${parts.join(', ')}}`;
  }
  return isEnumType(inner) ? String(value) : JSON.stringify(value);
}
