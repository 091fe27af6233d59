import { getNamedType, isAbstractType, isLeafType, isObjectType } from 'graphql';
import type { GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { ArgumentWriter, isPaged } from './arguments.ts';
import type { Field, Material } from './arguments.ts';
import type { Random } from './random.ts';

export interface GeneratedDocument {
  readonly text: string;
  readonly variables: { readonly [name: string]: unknown };
  /** Names of the Booleans that directives read. */
  readonly switches: readonly string[];
  /** Response key of each list → the field behind it. */
  readonly lists: ReadonlyMap<string, string>;
}

/** Writes random documents that any schema of this house understands. */
export class DocumentWriter {
  readonly #arguments: ArgumentWriter;
  readonly #switches: string[] = [];
  readonly #fragments: { readonly name: string; readonly type: string; readonly text: string }[] =
    [];
  #names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
    material: Material,
    private readonly mayAsk: (type: string, field: string) => boolean = () => true,
  ) {
    this.#arguments = new ArgumentWriter(random, material, () => this.#name('v'));
  }

  write(): GeneratedDocument {
    const query = this.schema.getQueryType();
    if (!query) throw new Error('No queries');
    // Lists with filters and orders have the most to get wrong.
    const fields = Object.values(query.getFields()).flatMap((field) =>
      isPaged(field) && field.args.length > 4 ? [field, field, field] : [field],
    );
    const chosen = Array.from({ length: 1 + this.random.below(3) }, () => this.random.pick(fields));
    const body = chosen.map((field) => this.#field(query, field, 0)).join(' ');
    const { definitions, variables, lists } = this.#arguments;
    const head = definitions.length > 0 ? `(${definitions.join(', ')})` : '';
    const fragments = this.#fragments.map(
      ({ name, type, text }) => `fragment ${name} on ${type} ${text}`,
    );
    return {
      text: [`query Q${head} { ${body} }`, ...fragments].join('\n'),
      variables,
      switches: this.#switches,
      lists,
    };
  }

  #name(letter: string): string {
    return `${letter}${this.#names++}`;
  }

  #field(type: GraphQLObjectType, field: Field, depth: number): string {
    // Two fields with one key must agree on their arguments, so these get a key of their own.
    const alias = field.args.length > 0 || this.random.chance(0.15) ? this.#name('a') : '';
    const given = this.#arguments.write(field, type.name, alias);
    const call = (alias && `${alias}: `) + field.name + given;
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
      if (!this.mayAsk(type.name, field.name)) return false;
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
      this.#arguments.definitions.push(`$${name}: Boolean! = ${value}`);
    } else {
      this.#arguments.definitions.push(`$${name}: Boolean!`);
      this.#arguments.variables[name] = value;
    }
    return name;
  }
}
