import type { BusinessVertical, ProfileFactsFragment } from '../../gql/operations.ts';

/** A profile as the form holds it; an absent value is an empty one. */
export type Draft = {
  about: string;
  address: string;
  description: string;
  email: string;
  websites: readonly [string, string];
  vertical: BusinessVertical | '';
};

export type ProfileField = keyof Draft;

export const FIELDS = [
  'description',
  'about',
  'vertical',
  'address',
  'email',
  'websites',
] as const satisfies readonly ProfileField[];

/** In characters as people count them. */
export const LONGEST = { about: 139, address: 256, description: 512, email: 128, website: 256 };

/** As Meta counts: code points, so that an emoji is one or a few and never half. */
export const countCharacters = (text: string): number => Array.from(text).length;

export const draftOf = (profile: ProfileFactsFragment | null): Draft => ({
  about: profile?.about ?? '',
  address: profile?.address ?? '',
  description: profile?.description ?? '',
  email: profile?.email ?? '',
  websites: [profile?.websites[0] ?? '', profile?.websites[1] ?? ''],
  vertical: profile?.vertical ?? '',
});

export const websitesOf = ({ websites }: Pick<Draft, 'websites'>): string[] =>
  websites.map((website) => website.trim()).filter((website) => website !== '');

/** What somebody has typed, and what stood there when they began. */
export type Edits = { [Field in ProfileField]?: { from: Draft[Field]; to: Draft[Field] } };

const plain = (value: Draft[ProfileField]): string =>
  typeof value === 'string' ? value.trim() : websitesOf({ websites: value }).join(' ');

const isSame = (left: Draft[ProfileField], right: Draft[ProfileField]): boolean =>
  plain(left) === plain(right);

/** The stored profile with what was typed over it. */
export function withEdits(stored: Draft, edits: Edits): Draft {
  return {
    about: edits.about?.to ?? stored.about,
    address: edits.address?.to ?? stored.address,
    description: edits.description?.to ?? stored.description,
    email: edits.email?.to ?? stored.email,
    websites: edits.websites?.to ?? stored.websites,
    vertical: edits.vertical?.to ?? stored.vertical,
  };
}

/** Fields that are not as they are stored. */
export const changedFields = (stored: Draft, edits: Edits): ProfileField[] =>
  FIELDS.filter((field) => {
    const edit = edits[field];
    return edit !== undefined && !isSame(edit.to, stored[field]);
  });

/** Changed fields that somebody else has changed as well since the typing began. */
export const conflictingFields = (stored: Draft, edits: Edits): ProfileField[] =>
  changedFields(stored, edits).filter((field) => {
    const edit = edits[field];
    return edit !== undefined && !isSame(edit.from, stored[field]);
  });

/** The part of a draft that a mutation carries: these fields only, and null for an empty one. */
export function partOf(draft: Draft, fields: readonly ProfileField[]) {
  const text = (value: string) => value.trim() || null;
  return {
    ...(fields.includes('about') && { about: text(draft.about) }),
    ...(fields.includes('address') && { address: text(draft.address) }),
    ...(fields.includes('description') && { description: text(draft.description) }),
    ...(fields.includes('email') && { email: text(draft.email) }),
    ...(fields.includes('websites') && { websites: websitesOf(draft) }),
    ...(fields.includes('vertical') && { vertical: draft.vertical || null }),
  };
}

/** The values that stood in these fields when their typing began. */
export function beginningOf(stored: Draft, edits: Edits, fields: readonly ProfileField[]) {
  const began: Draft = {
    about: edits.about?.from ?? stored.about,
    address: edits.address?.from ?? stored.address,
    description: edits.description?.from ?? stored.description,
    email: edits.email?.from ?? stored.email,
    websites: edits.websites?.from ?? stored.websites,
    vertical: edits.vertical?.from ?? stored.vertical,
  };
  return partOf(began, fields);
}

/** Where a problem stands: a field, or one of the two websites. */
export type Place = Exclude<ProfileField, 'websites'> | 'websites.0' | 'websites.1';

export type Problems = { [At in Place]?: string };

/** What the form can tell before anybody is asked. The server owns the rules. */
export function problemsOf(draft: Draft): Problems {
  const problems: Problems = {};
  const check = (place: Place, value: string, longest: number) => {
    if (countCharacters(value.trim()) > longest) {
      problems[place] = `Use at most ${longest} characters.`;
    }
  };
  check('about', draft.about, LONGEST.about);
  check('address', draft.address, LONGEST.address);
  check('description', draft.description, LONGEST.description);
  check('email', draft.email, LONGEST.email);
  const places = ['websites.0', 'websites.1'] as const;
  for (const [index, place] of places.entries()) {
    const website = draft.websites[index] ?? '';
    if (website.trim() !== '' && !/^https?:\/\//i.test(website.trim())) {
      problems[place] = 'Link must start with https:// or http://';
    }
    check(place, website, LONGEST.website);
  }
  return problems;
}

/** The place of a refusal, from its path below `input`; the server has seen filled websites only. */
export function placeOf(
  path: readonly string[],
  draft: Draft,
): Place | 'picture' | 'reason' | null {
  const [, first, field, index] = path;
  if (first === 'pictureReceipt') return 'picture';
  if (first === 'reason') return 'reason';
  const known = FIELDS.find((each) => first === 'changes' && each === field);
  if (known === undefined) return null;
  if (known !== 'websites') return known;
  return draft.websites[0].trim() === '' || index === '1' ? 'websites.1' : 'websites.0';
}
