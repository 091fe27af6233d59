import type { TagsTableRowFragment } from '../../gql/operations.ts';
import { numbersWord } from '../../lib/words.ts';

/** "12 numbers" that wear the tag. */
export const numbersOf = ({ numberTags }: Pick<TagsTableRowFragment, 'numberTags'>): string =>
  numbersWord(numberTags.totalCount, numberTags.totalCountIsCapped);
