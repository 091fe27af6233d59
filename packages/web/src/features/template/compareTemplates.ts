import { diffWordsWithSpace } from 'diff';
import { type Fact, type Part, partsOf, type TemplateContents } from './templateParts.ts';

export type Change = 'same' | 'changed' | 'added' | 'removed';
export type Words = { change: 'same' | 'added' | 'removed'; text: string };
export type ComparedFact = { label: string; change: Change; words: Words[] };
export type ComparedPart = { key: string; title: string; change: Change; facts: ComparedFact[] };

/** What became of each component from one text to the other, down to the words. */
export function compareTemplates(
  before: TemplateContents | null,
  after: TemplateContents,
): ComparedPart[] {
  return paired(before ? partsOf(before) : [], partsOf(after), ({ key }) => key).map(comparedPart);
}

type Pair<T> = { before: T | undefined; after: T | undefined };

/** In the order of the later one; what is gone stands where it was. */
function paired<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string) {
  const [known, kept] = [byKey(before, keyOf), byKey(after, keyOf)];
  const pairs: Pair<T>[] = after.map((item) => ({ before: known.get(keyOf(item)), after: item }));
  before.forEach((item, at) => {
    if (!kept.has(keyOf(item))) pairs.splice(at, 0, { before: item, after: undefined });
  });
  return pairs;
}

const byKey = <T>(items: readonly T[], keyOf: (item: T) => string) =>
  new Map(items.map((item) => [keyOf(item), item]));

function comparedPart({ before, after }: Pair<Part>): ComparedPart {
  const { key, title } = after ?? before ?? { key: '', title: '' };
  const facts = paired(before?.facts ?? [], after?.facts ?? [], ({ label }) => label).map(
    comparedFact,
  );
  const isSame = facts.every(({ change }) => change === 'same');
  return { key, title, facts, change: changeOf(before, after, isSame) };
}

function comparedFact({ before, after }: Pair<Fact>): ComparedFact {
  const { label } = after ?? before ?? { label: '' };
  const words = wordsOf(before?.text ?? '', after?.text ?? '');
  const isSame = words.every(({ change }) => change === 'same');
  return { label, words, change: changeOf(before, after, isSame) };
}

function changeOf(before: unknown, after: unknown, isSame: boolean): Change {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  return isSame ? 'same' : 'changed';
}

const wordsOf = (before: string, after: string): Words[] =>
  diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    change: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
