import { Derived } from '../../read/change.ts';

/** The organization of the client that a changed row belongs to by this property. */
export function organizationOf(property: string): Derived {
  return new Derived(
    (model) =>
      `(select o.id from organizations o where o.client_id = a.${model.column(property).name})`,
  );
}
