import { syntaxError } from './errors.ts';

/** One requested field: `phone_numbers.limit(5){id,status}`. */
export interface FieldNode {
  name: string;
  modifiers: ReadonlyMap<string, string>;
  fields: readonly FieldNode[] | undefined;
}

const MAX_DEPTH = 20;
const NAME = /[A-Za-z0-9_]+/y;

/** Parses the `fields` parameter of the Graph API; throws code 2500 on a syntax error. */
export function parseFields(text: string): FieldNode[] {
  const parser = new FieldsParser(text);
  const fields = parser.list(0);
  parser.expectEnd();
  return fields;
}

class FieldsParser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  list(depth: number): FieldNode[] {
    if (depth > MAX_DEPTH) throw this.#error('Fields are nested too deeply.');
    const fields: FieldNode[] = [];
    const names = new Set<string>();
    do {
      const field = this.#field(depth);
      if (names.has(field.name))
        throw this.#error(
          `Field ${field.name} specified more than once. This is only possible before version 2.1`,
        );
      names.add(field.name);
      fields.push(field);
    } while (this.#take(','));
    return fields;
  }

  expectEnd(): void {
    this.#skipSpace();
    if (this.#at < this.#text.length)
      throw this.#error(`Expected end of string instead of "${this.#text[this.#at]}".`);
  }

  #field(depth: number): FieldNode {
    const name = this.#name();
    const modifiers = new Map<string, string>();
    while (this.#take('.')) modifiers.set(this.#name(), this.#argument());
    if (!this.#take('{')) return { name, modifiers, fields: undefined };
    const fields = this.list(depth + 1);
    if (!this.#take('}')) throw this.#error('Expected "}".');
    return { name, modifiers, fields };
  }

  #name(): string {
    this.#skipSpace();
    NAME.lastIndex = this.#at;
    const name = NAME.exec(this.#text)?.[0];
    if (name === undefined) throw this.#error('Expected name.');
    this.#at += name.length;
    return name;
  }

  /** The text between balanced parentheses; quotes hide parentheses. */
  #argument(): string {
    if (!this.#take('(')) throw this.#error('Expected "(".');
    const start = this.#at;
    let open = 1;
    let quote: string | undefined;
    for (; this.#at < this.#text.length; this.#at += 1) {
      const char = this.#text[this.#at];
      if (quote !== undefined) {
        if (char === '\\') this.#at += 1;
        else if (char === quote) quote = undefined;
      } else if (char === '"' || char === "'") quote = char;
      else if (char === '(') open += 1;
      else if (char === ')' && (open -= 1) === 0) {
        this.#at += 1;
        return this.#text.slice(start, this.#at - 1).trim();
      }
    }
    throw this.#error('Expected ")".');
  }

  #take(char: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#at] !== char) return false;
    this.#at += 1;
    return true;
  }

  #skipSpace(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }

  #error(problem: string): Error {
    return syntaxError(problem, this.#at, this.#text);
  }
}
