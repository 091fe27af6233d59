import { Button } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import classes from './NewRows.module.css';

type Props = { count: number; onShow: () => void };

/** Offers rows that are new; the others stay where they are until somebody wants them. */
export function NewRows({ count, onShow }: Props) {
  return (
    <div className={classes.place} role="status">
      {count > 0 && (
        <Button
          size="xs"
          variant="filled"
          leftSection={<IconArrowUp size={14} aria-hidden />}
          onClick={onShow}
        >
          {count} new – show
        </Button>
      )}
    </div>
  );
}
