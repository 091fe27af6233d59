import { Button, Group } from '@mantine/core';

type Props = { onCancel: () => void; submit: string; busy: boolean; danger?: boolean };

/** The foot of a dialog that is a form. */
export function DialogButtons({ onCancel, submit, busy, danger = false }: Props) {
  return (
    <Group justify="flex-end">
      <Button onClick={onCancel}>Cancel</Button>
      <Button type="submit" variant="filled" {...(danger && { color: 'red' })} loading={busy}>
        {submit}
      </Button>
    </Group>
  );
}
