import type { TagsTableRowFragment } from '../../gql/operations.ts';
import { formatInteger } from '../../lib/format.ts';

/** "12 numbers", "10,000+ numbers". */
export function numbersOf({
  numberTags: { totalCount, totalCountIsCapped },
}: Pick<TagsTableRowFragment, 'numberTags'>): string {
  const count = `${formatInteger(totalCount)}${totalCountIsCapped ? '+' : ''}`;
  return `${count} ${totalCount === 1 ? 'number' : 'numbers'}`;
}
