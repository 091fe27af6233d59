import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputType } from 'graphql';
import type { Random } from './random.ts';

/** What arguments are made of: ids and texts that occur, and cursors that answers have shown. */
export interface Material {
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  /** Those of them that read like words. */
  readonly words: readonly string[];
  /** By the field that showed them, e.g. `Client.wabas`. */
  readonly cursors: Map<string, string[]>;
}

export type Field = GraphQLField<unknown, unknown>;

/** Writes the arguments of one document and keeps its variables. */
export class ArgumentWriter {
  readonly definitions: string[] = [];
  readonly variables: { [name: string]: unknown } = {};
  /** Response key of each list → the field behind it and its order. */
  readonly lists = new Map<string, string>();
  /** One mistake can empty a whole answer, so most documents make none. */
  readonly #isCareless: boolean;

  constructor(
    private readonly random: Random,
    private readonly material: Material,
    private readonly name: () => string,
  ) {
    this.#isCareless = random.chance(0.25);
  }

  /** All arguments of a field, with their parentheses. */
  write(field: Field, parent: string, key: string): string {
    const given = new Map<string, unknown>();
    for (const argument of field.args) {
      if (/^(first|last|after|before)$/.test(argument.name) && isPaged(field)) continue;
      const omitted = isInputObjectType(argument.type) ? 0.25 : 0.5;
      if (!isNonNullType(argument.type) && this.random.chance(omitted)) continue;
      given.set(argument.name, this.#value(argument.type, argument.name, field.name));
    }
    const [only] = field.args;
    if (given.size === 0 && only && !isPaged(field) && this.random.chance(0.9)) {
      given.set(only.name, this.#value(only.type, only.name, field.name));
    }
    if (isPaged(field)) {
      const order = JSON.stringify([given.get('orderBy'), given.get('descending')]);
      const list = `${parent}.${field.name} ${order}`;
      this.lists.set(key, list);
      this.#page(list, given);
    }
    const written = field.args
      .filter(({ name }) => given.has(name))
      .map((argument) => `${argument.name}: ${this.#passed(argument, given.get(argument.name))}`);
    return written.length > 0 ? `(${written.join(', ')})` : '';
  }

  #page(list: string, given: Map<string, unknown>): void {
    const { random } = this;
    const size = random.chance(0.9) ? 1 + random.below(6) : random.pick([100, 30]);
    given.set(random.chance(0.65) ? 'first' : 'last', size);
    if (random.chance(0.35)) given.set('after', this.#cursor(list));
    if (random.chance(0.25)) given.set('before', this.#cursor(list));
    if (!this.#isCareless) return;
    if (random.chance(0.15)) {
      given.set(random.pick(['first', 'last']), random.pick([0, 101, -1, 5, null]));
    }
    if (random.chance(0.05)) {
      given.delete('first');
      given.delete('last');
    }
  }

  #cursor(list: string): string | null {
    const { random } = this;
    const fitting = this.material.cursors.get(list) ?? [];
    const broken = [null, '', 'x', 'W10', 'WyJBIiwiYiJd', '💥'];
    const foreign = [...this.material.cursors.values()].flat();
    const pool = this.#isCareless && random.chance(0.5) ? random.pick([broken, foreign]) : fitting;
    return pool.length > 0 ? random.pick(pool) : null;
  }

  /** A literal, or a variable with or without default, given or not. */
  #passed(argument: GraphQLArgument, value: unknown): string {
    if (!this.random.chance(0.35)) return literal(argument.type, value);
    const name = this.name();
    const mayDefault = value !== null && this.random.chance(0.3);
    const byDefault = mayDefault ? ` = ${literal(argument.type, value)}` : '';
    this.definitions.push(`$${name}: ${argument.type.toString()}${byDefault}`);
    if (!mayDefault) this.variables[name] = value;
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
        return this.#text(name);
    }
  }

  #id(hint: string): string {
    const { ids } = this.material;
    const fitting = ids.filter((id) =>
      hint.includes(id.slice(0, id.lastIndexOf('_')).replaceAll('_', '')),
    );
    const id = this.random.pick(fitting.length > 0 && this.random.chance(0.9) ? fitting : ids);
    if (!this.#isCareless || this.random.chance(0.7)) return id;
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

  /** Searches are for words, in any case; anything else is for a value that occurs. */
  #text(name: string): string {
    if (name !== 'search') return this.random.pick(this.material.texts);
    const text = this.random.pick(this.material.words);
    const start = this.random.below(4);
    const part = Array.from(text)
      .slice(start, start + 3)
      .join('');
    const turned = part === part.toUpperCase() ? part.toLowerCase() : part.toUpperCase();
    return this.random.pick([text, part, turned, turned, '%', '_', '\\']);
  }
}

export function isPaged(field: Field): boolean {
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
  return isEnumType(inner) && typeof value === 'string' ? value : JSON.stringify(value);
}
