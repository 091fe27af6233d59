import { Button, Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { InSheetContext } from './FilterChip.tsx';
import classes from './FilterSheet.module.css';

type Props = { onClose: () => void; children: ReactNode };

/** The filters of a list on a phone, one below the other. */
export function FilterSheet({ onClose, children }: Props) {
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="80%"
      title="Filters"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <InSheetContext value={true}>
        <div className={classes.filters}>{children}</div>
      </InSheetContext>
      <Button variant="filled" size="lg" fullWidth onClick={onClose}>
        Show the list
      </Button>
    </Drawer>
  );
}
