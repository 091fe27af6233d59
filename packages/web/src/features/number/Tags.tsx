import classes from './Tags.module.css';

type Props = { tags: readonly { id: string; tag: { name: string } }[] };

/** The words that this workspace has put on a number. */
export function Tags({ tags }: Props) {
  return tags.map(({ id, tag }) => (
    <span key={id} className={classes.tag} title={tag.name}>
      {tag.name}
    </span>
  ));
}
