import type { EntityMetadata, EntityProperty, MetadataStorage } from '@mikro-orm/core';
import type { ViewerKind } from '../viewer.ts';
import { codecOf } from './codec.ts';
import type { Codec } from './codec.ts';
import { rulesOf } from './entity.ts';
import type { EntityRules, ScopeRule, Scopes } from './entity.ts';

export interface Column {
  readonly property: string;
  /** Quoted name. */
  readonly name: string;
  readonly codec: Codec;
  readonly nullable: boolean;
}

export interface ToOne {
  readonly property: string;
  readonly column: Column;
  readonly target: EntityModel;
}

export interface ToMany {
  readonly property: string;
  readonly target: EntityModel;
  /** The relation of the target that points back. */
  readonly mappedBy: string;
}

/** Both metadata stores as one: what MikroORM and our decorators know about an entity. */
export class EntityModel {
  readonly name: string;
  readonly table: string;
  readonly rules: EntityRules;
  readonly columns = new Map<string, Column>();
  readonly toOne = new Map<string, ToOne>();
  readonly toMany = new Map<string, ToMany>();

  constructor(
    readonly entity: { readonly name: string; readonly prototype: object },
    private readonly metadata: EntityMetadata,
  ) {
    this.name = metadata.className;
    this.table =
      (metadata.schema ? `${quoted(metadata.schema)}.` : '') + quoted(metadata.tableName);
    this.rules = rulesOf(entity);
  }

  get scopes(): Scopes {
    if (!this.rules.scopes) throw new Error(`${this.name} has no @Scope`);
    return this.rules.scopes;
  }

  column(property: string): Column {
    const column = this.columns.get(property);
    if (!column) throw new Error(`${this.name}.${property} has no column`);
    return column;
  }

  relation(property: string): ToOne {
    const relation = this.toOne.get(property);
    if (!relation) throw new Error(`${this.name}.${property} is no to-one relation`);
    return relation;
  }

  /** Whether `contains` can use an index on the property. */
  hasTrigrams({ name }: Column): boolean {
    const bare = name.slice(1, -1);
    return this.metadata.indexes.some(
      ({ expression }) =>
        typeof expression === 'string' &&
        new RegExp(`\\b${bare}"?\\s+gin_trgm_ops`).test(expression),
    );
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Every entity that the ORM knows, ready for reading. */
export class Model {
  readonly #byClass = new Map<object, EntityModel>();
  readonly #byName = new Map<string, EntityModel>();

  constructor(metadata: MetadataStorage) {
    for (const meta of metadata) {
      if (meta.abstract || meta.embeddable || meta.pivotTable) continue;
      const model = new EntityModel(meta.class, meta);
      this.#byClass.set(model.entity, model);
      this.#byName.set(model.name, model);
    }
    for (const meta of metadata) {
      const model = this.#byName.get(meta.className);
      if (model) for (const property of meta.props) this.#addProperty(model, property);
    }
    for (const model of this.#byName.values()) if (model.rules.scopes) this.#checkScopes(model);
  }

  get entities(): Iterable<EntityModel> {
    return this.#byName.values();
  }

  of(entity: { readonly name: string }): EntityModel {
    const model = this.#byClass.get(entity);
    if (!model) throw new Error(`${entity.name} is no entity of the ORM`);
    return model;
  }

  named(name: string): EntityModel | undefined {
    return this.#byName.get(name);
  }

  #addProperty(model: EntityModel, property: EntityProperty): void {
    const target = property.targetMeta
      ? this.#byName.get(property.targetMeta.className)
      : undefined;
    if (property.kind === '1:m' || (property.kind === '1:1' && !property.owner)) {
      if (target) {
        model.toMany.set(property.name, {
          property: property.name,
          target,
          mappedBy: property.mappedBy,
        });
      }
      return;
    }
    const [fieldName, ...more] = property.fieldNames ?? [];
    const [type] = property.columnTypes ?? [];
    if (property.persist === false || !fieldName || !type || more.length > 0) return;
    const column: Column = {
      property: property.name,
      name: quoted(fieldName),
      codec: tolerant(codecOf(type), model.rules.orUnknown.get(property.name)),
      nullable: property.nullable === true,
    };
    model.columns.set(property.name, column);
    if (target) model.toOne.set(property.name, { property: property.name, column, target });
  }

  /** Names what a scope misspells, and scopes that lead back to themselves, before any request. */
  #checkScopes(model: EntityModel): void {
    for (const kind of viewerKinds) this.#checkRule(model, model.scopes[kind], kind, [model.name]);
  }

  #checkRule(model: EntityModel, rule: ScopeRule, kind: ViewerKind, path: string[]): void {
    if (isAnyOf(rule)) {
      for (const each of rule.anyOf) this.#checkRule(model, each, kind, path);
    } else if (isVia(rule)) {
      const { target } = model.toMany.get(rule.via) ?? model.relation(rule.via);
      if (path.includes(target.name)) {
        throw new Error(`The scopes ${[...path, target.name].join(' → ')} go in a circle`);
      }
      this.#checkRule(target, target.scopes[kind], kind, [...path, target.name]);
    } else {
      for (const property of Object.keys(rule)) model.column(property);
    }
  }
}

const models = new WeakMap<MetadataStorage, Model>();

/** The entities of an ORM; made once for each. */
export function modelOf(metadata: MetadataStorage): Model {
  const model = models.get(metadata) ?? new Model(metadata);
  models.set(metadata, model);
  return model;
}

type Tolerance = NonNullable<ReturnType<EntityRules['orUnknown']['get']>>;

const viewerKinds: readonly ViewerKind[] = ['operator', 'partner', 'client'];

function tolerant(codec: Codec, enumOf: Tolerance | undefined): Codec {
  if (!enumOf) return codec;
  return { ...codec, parse: (text) => (enumOf.known.has(text) ? text : enumOf.unknown) };
}

export function isVia(rule: ScopeRule): rule is { readonly via: string } {
  return 'via' in rule;
}

export function isAnyOf(rule: ScopeRule): rule is { readonly anyOf: readonly ScopeRule[] } {
  return 'anyOf' in rule;
}
