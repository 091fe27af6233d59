import { z } from 'zod';
import { userError } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { countCharacters } from '../../lib/count-characters.ts';
import { sha256 } from '../../lib/secret.ts';
import { encodeTypeId } from '../../lib/type-id.ts';

/** The fields of a profile as people write them; a field that is left out is not meant. */
export interface ProfileFields {
  about?: string | null;
  address?: string | null;
  description?: string | null;
  email?: string | null;
  websites?: string[] | null;
  vertical?: string | null;
}

export type ProfileField = keyof ProfileFields;

export const PROFILE_FIELDS = [
  'about',
  'address',
  'description',
  'email',
  'websites',
  'vertical',
] as const satisfies readonly ProfileField[];

/** In characters as people count them. */
const LONGEST = { about: 139, address: 256, description: 512, email: 128, website: 256 };
const MOST_WEBSITES = 2;

/** A picture changes its path when Meta keeps another one, so that it can be cached. */
export function pictureAddress(row: {
  phoneNumber: { id: string } | null;
  pictureUrl: string | null;
}): string | null {
  if (row.pictureUrl === null || row.phoneNumber === null) return null;
  const version = sha256(row.pictureUrl).slice(0, 12);
  return `/profile-pictures/${encodeTypeId('number', row.phoneNumber.id)}?v=${version}`;
}

/** Blanks around a text are nobody's intention, and an empty one is none. */
export function tidied(fields: ProfileFields): ProfileFields {
  const text = (value: string | null | undefined) =>
    value === undefined ? undefined : value?.trim() || null;
  const tidy: ProfileFields = {
    ...fields,
    about: text(fields.about),
    address: text(fields.address),
    description: text(fields.description),
    email: text(fields.email),
    websites:
      fields.websites === undefined
        ? undefined
        : (fields.websites ?? []).map((website) => website.trim()).filter((site) => site !== ''),
  };
  for (const field of PROFILE_FIELDS) if (tidy[field] === undefined) delete tidy[field];
  return tidy;
}

/** What is wrong with changed fields before Meta looks at them. */
export function profileProblems(fields: ProfileFields, present: ProfileFields): UserError[] {
  const at = (...path: string[]) => ['input', 'changes', ...path];
  const problems: UserError[] = [];
  for (const name of ['about', 'address', 'description', 'email'] as const) {
    const length = countCharacters(fields[name] ?? '');
    if (length > LONGEST[name]) {
      const message = `Use at most ${LONGEST[name]} characters. This has ${length}.`;
      problems.push(userError('TOO_LONG', message, at(name)));
    }
  }
  if (fields.about === null) {
    problems.push(userError('REQUIRED', 'Meta does not let this be empty.', at('about')));
  }
  if (fields.vertical === null && (present.vertical ?? null) !== null) {
    const message = 'Meta does not let the industry be emptied once it is set.';
    problems.push(userError('REQUIRED', message, at('vertical')));
  }
  if (fields.vertical === 'UNKNOWN') {
    problems.push(userError('INVALID', 'Choose an industry of the list.', at('vertical')));
  }
  if (fields.email && !z.email().safeParse(fields.email).success) {
    problems.push(userError('INVALID', 'This is not an e-mail address.', at('email')));
  }
  return [...problems, ...websiteProblems(fields.websites ?? [], at)];
}

function websiteProblems(
  websites: readonly string[],
  at: (...path: string[]) => string[],
): UserError[] {
  if (websites.length > MOST_WEBSITES) {
    return [userError('TOO_LONG', `Give at most ${MOST_WEBSITES} addresses.`, at('websites'))];
  }
  return websites.flatMap((website, index) => {
    const path = at('websites', String(index));
    if (countCharacters(website) > LONGEST.website) {
      return [userError('TOO_LONG', `Use at most ${LONGEST.website} characters.`, path)];
    }
    if (!/^https?:\/\//i.test(website)) {
      return [userError('INVALID', 'The link must start with https:// or http://', path)];
    }
    return URL.canParse(website) ? [] : [userError('INVALID', 'This is not a web address.', path)];
  });
}

/** Whether a field has the same value in both; an absent value is an empty one. */
export function sameField(field: ProfileField, left: ProfileFields, right: ProfileFields): boolean {
  const plain = ({ [field]: value }: ProfileFields) =>
    JSON.stringify(Array.isArray(value) && value.length === 0 ? null : (value ?? null));
  return plain(left) === plain(right);
}
