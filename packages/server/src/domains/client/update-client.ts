import { LockMode } from '@mikro-orm/postgresql';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, UserErrors } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { audit } from '../audit/audit.ts';
import { changedValues } from '../audit/changed-values.ts';
import {
  compactVatId,
  countryProblems,
  e164Of,
  languageProblems,
  phoneProblems,
  textProblems,
  timezoneProblems,
  vatIdProblems,
  websiteProblems,
} from '../organization/facts.rules.ts';
import { expectVersion } from '../organization/expected-version.ts';
import { emailProblems } from '../organization/member.rules.ts';
import { mayUpdateOrganization } from '../organization/organization.policy.ts';
import { findRates } from '../rate-card/keep-rate-cards.ts';
import { Client } from './client.entity.ts';
import type { UpdateClientInput } from './client.inputs.ts';

/** Changes the facts of the caller's own company; returns its uuid. */
export async function updateClient(ctx: Context, input: UpdateClientInput): Promise<string> {
  const viewer = viewerOf(ctx);
  const { clientId } = viewer;
  if (clientId === null) throw new Forbidden('Only a client has these facts');
  const refusal = mayUpdateOrganization(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const problems = problemsOf(input);
  if (problems.length > 0) throw new UserErrors(...problems);
  return ctx.em.transactional(async (em) => {
    const client = await em.findOneOrFail(Client, clientId, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    expectVersion(client, input.expectedVersion);
    const values = valuesOf(input);
    const changes = changedValues<Client>(client, values);
    if (Object.keys(changes).length === 0) return client.id;
    em.assign(client, { ...values, version: client.version + 1 });
    if ('addressCountry' in changes) {
      client.messageRates = await findRates(em, client.addressCountry);
    }
    audit(em, ctx, {
      action: 'updateClient',
      subject: client,
      subjectType: 'Client',
      subjectName: client.name,
      changes,
    });
    return client.id;
  });
}

type Check = (text: string, path: string[]) => UserError[];
type Given = string | null | undefined;

function problemsOf({ contact, address, ...input }: UpdateClientInput): UserError[] {
  const named = (what: string) => (text: string, path: string[]) => textProblems(text, path, what);
  // A fact that must be there is refused when it is emptied.
  const must = (given: Given, path: string[], check: Check) =>
    given === undefined ? [] : check(given ?? '', ['input', ...path]);
  const may = (given: Given, path: string[], check: Check) =>
    given ? check(given, ['input', ...path]) : [];
  return [
    ...must(input.name, ['name'], named('a name')),
    ...must(input.legalName, ['legalName'], named('the legal name')),
    ...must(contact?.fullName, ['contact', 'fullName'], named('a name')),
    ...must(contact?.email, ['contact', 'email'], emailProblems),
    ...may(contact?.phone, ['contact', 'phone'], phoneProblems),
    ...must(contact?.language, ['contact', 'language'], languageProblems),
    ...must(address?.street, ['address', 'street'], named('a street')),
    ...must(address?.zip, ['address', 'zip'], named('a postal code')),
    ...must(address?.city, ['address', 'city'], named('a city')),
    ...must(address?.country, ['address', 'country'], countryProblems),
    ...may(input.website, ['website'], websiteProblems),
    ...must(input.timezone, ['timezone'], timezoneProblems),
    ...may(input.vatId, ['vatId'], vatIdProblems),
    ...may(input.billingEmail, ['billingEmail'], emailProblems),
  ];
}

function valuesOf({ contact, address, ...input }: UpdateClientInput): Partial<Client> {
  const must = (given: Given) => given?.trim();
  const may = (given: Given, write = (text: string) => text.trim()) =>
    given === undefined ? undefined : given ? write(given) : null;
  const values: Record<string, string | null | undefined> = {
    name: must(input.name),
    legalName: must(input.legalName),
    contactFullName: must(contact?.fullName),
    contactEmail: must(contact?.email),
    contactPhone: may(contact?.phone, (phone) => e164Of(phone) ?? phone),
    contactLanguage: must(contact?.language),
    addressStreet: must(address?.street),
    addressZip: must(address?.zip),
    addressCity: must(address?.city),
    addressCountry: must(address?.country),
    website: may(input.website),
    timezone: must(input.timezone),
    vatId: may(input.vatId, compactVatId),
    billingEmail: may(input.billingEmail),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
