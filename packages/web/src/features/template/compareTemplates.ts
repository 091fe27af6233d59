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
  const signs = ({ key }: Part) => [key];
  return paired(before ? partsOf(before) : [], partsOf(after), signs).map(comparedPart);
}

type Pair<T> = { before: T | undefined; after: T | undefined };

type Signs<T> = (item: T) => readonly (string | undefined)[];

/** In the order of the later one; what is gone stands where it was. */
function paired<T>(before: readonly T[], after: readonly T[], signsOf: Signs<T>): Pair<T>[] {
  const partners = matched(before, after, signsOf);
  const kept = new Set(partners.values());
  const pairs: Pair<T>[] = after.map((item) => ({ before: partners.get(item), after: item }));
  before.forEach((item, at) => {
    if (!kept.has(item)) pairs.splice(at, 0, { before: item, after: undefined });
  });
  return pairs;
}

/** The earlier thing of each later one: by the strongest sign first, then by what is left. */
function matched<T>(before: readonly T[], after: readonly T[], signsOf: Signs<T>): Map<T, T> {
  const partners = new Map<T, T>();
  const taken = new Set<T>();
  const levels = Math.max(0, ...after.map((item) => signsOf(item).length));
  for (let level = 0; level < levels; level += 1) {
    const free = Map.groupBy(
      before.filter((item) => !taken.has(item)),
      (item) => signsOf(item)[level],
    );
    for (const item of after) {
      const sign = signsOf(item)[level];
      if (sign === undefined || partners.has(item)) continue;
      const partner = free.get(sign)?.shift();
      if (partner === undefined) continue;
      partners.set(item, partner);
      taken.add(partner);
    }
  }
  return partners;
}

function comparedPart({ before, after }: Pair<Part>): ComparedPart {
  const { key, title } = after ?? before ?? { key: '', title: '' };
  const pairs = paired(
    before?.facts ?? [],
    after?.facts ?? [],
    ({ label, signs }) => signs ?? [label],
  );
  const facts = [...pairs.map(comparedFact), ...orderOf(before?.facts ?? [], pairs)];
  const isSame = facts.every(({ change }) => change === 'same');
  return { key, title, facts, change: changeOf(before, after, isSame) };
}

/** Things that stand in another order say nothing of it themselves. */
function orderOf(before: readonly Fact[], pairs: readonly Pair<Fact>[]): ComparedFact[] {
  const kept = pairs.flatMap((pair) => (pair.before && pair.after ? [pair.before] : []));
  const places = kept.map((fact) => before.indexOf(fact));
  const isKept = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
  if (isKept || kept.every(({ signs }) => signs === undefined)) return [];
  const earlier = kept.toSorted((a, b) => before.indexOf(a) - before.indexOf(b));
  const listed = (facts: readonly Fact[]) => facts.map(({ text }) => text).join(', ');
  return [{ label: 'Order', change: 'changed', words: wordsOf(listed(earlier), listed(kept)) }];
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
