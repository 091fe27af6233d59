import { CopyButton } from './CopyButton.tsx';
import classes from './CopyableId.module.css';

export function CopyableId({ value, of }: { value: string; of: string }) {
  return (
    <span className={classes.root}>
      <code className={classes.id}>{value}</code>
      <CopyButton value={value} of={of} />
    </span>
  );
}
