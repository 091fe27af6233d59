import type { NumberTagsFragment } from '../../gql/operations.ts';
import { tagColors } from '../../lib/tagColors.ts';
import { TagChip } from '../../ui/TagChip.tsx';
import classes from './Tags.module.css';

type Props = { tags: NumberTagsFragment['tags'] };

/** The words that this workspace has put on a number. */
export function Tags({ tags }: Props) {
  return tags.map(({ id, tag }) => (
    <span key={id} className={classes.tag}>
      <TagChip name={tag.name} tone={tagColors[tag.color].tone} />
    </span>
  ));
}
