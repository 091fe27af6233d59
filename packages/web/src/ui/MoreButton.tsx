import { Button } from '@mantine/core';
import classes from './MoreButton.module.css';

type Props = {
  /** The last page that is shown. */
  pageInfo: { readonly hasNextPage: boolean } | undefined;
  onClick: () => void;
  children: string;
};

/** Below a list that goes on; nothing where it ends. */
export function MoreButton({ pageInfo, onClick, children }: Props) {
  if (!pageInfo?.hasNextPage) return null;
  return (
    <Button className={classes.button} onClick={onClick}>
      {children}
    </Button>
  );
}
