import { Button } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import classes from './NewRows.module.css';

type Props = { count: number; noun: 'number' | 'template'; onShow: () => void };

/** Offers rows that are new; the others stay where they are until somebody wants them. */
export function NewRows({ count, noun, onShow }: Props) {
  return (
    <div className={classes.place} role="status">
      {count > 0 && (
        <Button
          size="xs"
          className={classes.pill}
          leftSection={<IconArrowUp size={15} stroke={1.9} aria-hidden />}
          onClick={onShow}
        >
          {`${count} new ${noun}${count === 1 ? '' : 's'}: show`}
        </Button>
      )}
    </div>
  );
}
