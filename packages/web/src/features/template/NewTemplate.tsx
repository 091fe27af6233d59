import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';

type Props = {
  to: string;
  /** Why the server would not save it; undefined where it would. */
  reason: string | undefined;
};

export function NewTemplate({ to, reason }: Props) {
  if (reason !== undefined) return <ReasonedButton reason={reason}>New template</ReasonedButton>;
  return (
    <Button
      component={Link}
      to={to}
      variant="filled"
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      New template
    </Button>
  );
}
