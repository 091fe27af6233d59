import { expect, test } from 'vitest';
import {
  cropArea,
  nearestZoom,
  pulled,
  sideToSend,
} from '../src/features/business-profile/cropArea.ts';
import {
  beginningOf,
  changedFields,
  conflictingFields,
  countCharacters,
  draftOf,
  type Edits,
  partOf,
  placeOf,
  problemsOf,
  withEdits,
} from '../src/features/business-profile/profileDraft.ts';

const stored = { ...draftOf(null), about: 'Gear', description: 'Tents' };
const edits: Edits = {
  about: { from: 'Gear', to: 'My gear' },
  description: { from: 'Tents', to: ' Tents ' },
};

test('only what differs is a change, and blanks around a text do not', () => {
  const changed = changedFields(stored, edits);
  expect(changed).toEqual(['about']);
  expect(partOf(withEdits(stored, edits), changed)).toEqual({ about: 'My gear' });
  expect(beginningOf(stored, edits, changed)).toEqual({ about: 'Gear' });
});

test('a field that was changed elsewhere follows, unless somebody is typing in it', () => {
  const now = { ...stored, about: 'Gear by somebody', email: 'shop@nordwind.example' };
  expect(withEdits(now, edits)).toMatchObject({ about: 'My gear', email: 'shop@nordwind.example' });
  expect(conflictingFields(now, edits)).toEqual(['about']);
  expect(conflictingFields({ ...stored, about: 'My gear' }, edits)).toEqual([]);
});

test('a field is emptied by null, websites by none', () => {
  const empty = draftOf(null);
  expect(partOf(empty, ['address', 'websites'])).toEqual({ address: null, websites: [] });
});

test('characters are counted as one types', () => {
  expect(countCharacters('🌲é')).toBe(2);
  expect(problemsOf({ ...stored, about: '🌲'.repeat(139) })).toEqual({});
  expect(problemsOf({ ...stored, about: '🌲'.repeat(140) })).toEqual({
    about: 'Use at most 139 characters.',
  });
  expect(problemsOf({ ...stored, websites: ['', 'nordwind.example'] })).toEqual({
    'websites.1': 'Link must start with https:// or http://',
  });
});

test('a refusal stands at its field, though the server sees filled websites only', () => {
  const second = { ...stored, websites: ['', 'nope'] as const };
  expect(placeOf(['input', 'changes', 'email'], stored)).toBe('email');
  expect(placeOf(['input', 'changes', 'websites', '0'], second)).toBe('websites.1');
  expect(placeOf(['input', 'pictureReceipt'], stored)).toBe('picture');
  expect(placeOf(['input', 'phoneNumberId'], stored)).toBe(null);
});

test('a picture is cropped inside of itself and never made larger', () => {
  const wide = { width: 1200, height: 600 };
  expect(cropArea(wide, { zoom: 1, x: 0.5, y: 0.5 })).toEqual({ side: 600, left: 300, top: 0 });
  expect(cropArea(wide, { zoom: 2, x: 1, y: 1 })).toEqual({ side: 300, left: 900, top: 300 });
  expect(nearestZoom(wide)).toBeCloseTo(600 / 192);
  expect(nearestZoom({ width: 192, height: 300 })).toBe(1);
  expect(sideToSend(wide, { zoom: 2, x: 0, y: 0 })).toBe(300);
  expect(sideToSend({ width: 4000, height: 4000 }, { zoom: 1, x: 0, y: 0 })).toBe(640);
  expect(pulled(wide, { zoom: 1, x: 0.5, y: 0.5 }, { x: 0.5, y: 0.5 })).toEqual({
    zoom: 1,
    x: 0,
    y: 0.5,
  });
});
