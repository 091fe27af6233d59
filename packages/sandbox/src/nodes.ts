import type { App, Business, PhoneNumber, Profile, Template, Waba, World } from './world.ts';

export type FoundNode =
  | { kind: 'business'; row: Business }
  | { kind: 'waba'; row: Waba }
  | { kind: 'phoneNumber'; row: PhoneNumber }
  | { kind: 'template'; row: Template };

const UNREGISTERED = new Set(['PENDING', 'UNVERIFIED', 'DISCONNECTED', 'DELETED', 'MIGRATED']);

export function isRegistered(number: PhoneNumber): boolean {
  return !UNREGISTERED.has(number.status);
}

/** The world's rows by id. Rows are changed in place; a row that moves to another account goes through `put`. */
export class Nodes {
  app: App;
  readonly businesses = new Map<string, Business>();
  readonly wabas = new Map<string, Waba>();
  readonly phoneNumbers = new Map<string, PhoneNumber>();
  readonly templates = new Map<string, Template>();
  readonly profiles = new Map<string, Profile>();
  #numbersByWaba: Map<string, PhoneNumber[]> | undefined;
  #templatesByWaba: Map<string, Template[]> | undefined;

  constructor(world: World) {
    this.app = world.app;
    this.load(world);
  }

  load(world: World): void {
    this.app = structuredClone(world.app);
    fill(this.businesses, world.businesses);
    fill(this.wabas, world.wabas);
    fill(this.phoneNumbers, world.phoneNumbers);
    fill(this.templates, world.templates);
    this.profiles.clear();
    for (const row of world.profiles) this.profiles.set(row.phone_number, structuredClone(row));
    this.#forgetIndexes();
  }

  toWorld(): World {
    return {
      app: this.app,
      businesses: [...this.businesses.values()],
      wabas: [...this.wabas.values()],
      phoneNumbers: [...this.phoneNumbers.values()],
      templates: [...this.templates.values()],
      profiles: [...this.profiles.values()],
    };
  }

  find(id: string): FoundNode | undefined {
    const phoneNumber = this.phoneNumbers.get(id);
    if (phoneNumber) return { kind: 'phoneNumber', row: phoneNumber };
    const waba = this.wabas.get(id);
    if (waba) return { kind: 'waba', row: waba };
    const business = this.businesses.get(id);
    if (business) return { kind: 'business', row: business };
    const template = this.templates.get(id);
    if (template) return { kind: 'template', row: template };
    return undefined;
  }

  put(node: FoundNode): void {
    if (node.kind === 'business') this.businesses.set(node.row.id, node.row);
    else if (node.kind === 'waba') this.wabas.set(node.row.id, node.row);
    else if (node.kind === 'phoneNumber') this.phoneNumbers.set(node.row.id, node.row);
    else this.templates.set(node.row.id, node.row);
    this.#forgetIndexes();
  }

  removeTemplate(id: string): void {
    this.templates.delete(id);
    this.#forgetIndexes();
  }

  ownerOf(waba: Waba): Business | undefined {
    return this.businesses.get(waba.owner_business);
  }

  wabaOf(row: { waba: string }): Waba | undefined {
    return this.wabas.get(row.waba);
  }

  numbersOf(wabaId: string): readonly PhoneNumber[] {
    this.#numbersByWaba ??= Map.groupBy(this.phoneNumbers.values(), ({ waba }) => waba);
    return this.#numbersByWaba.get(wabaId) ?? [];
  }

  templatesOf(wabaId: string): readonly Template[] {
    this.#templatesByWaba ??= Map.groupBy(this.templates.values(), ({ waba }) => waba);
    return this.#templatesByWaba.get(wabaId) ?? [];
  }

  ownedWabas(businessId: string): readonly Waba[] {
    return [...this.wabas.values()].filter((waba) => waba.owner_business === businessId);
  }

  clientWabas(businessId: string): readonly Waba[] {
    return [...this.wabas.values()].filter((waba) => waba.shared_with.includes(businessId));
  }

  #forgetIndexes(): void {
    this.#numbersByWaba = undefined;
    this.#templatesByWaba = undefined;
  }
}

function fill<Row extends { id: string }>(map: Map<string, Row>, rows: readonly Row[]): void {
  map.clear();
  for (const row of rows) map.set(row.id, structuredClone(row));
}
