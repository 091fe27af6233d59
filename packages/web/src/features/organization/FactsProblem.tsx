import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Notice } from '../../ui/Notice.tsx';

type Props = { problem: string | undefined; takeStored: (() => void) | undefined };

/** Why facts were not saved, and the way on when somebody else has changed them meanwhile. */
export function FactsProblem({ problem, takeStored }: Props) {
  if (!problem) return null;
  return (
    <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert">
      {takeStored && (
        <Button size="xs" onClick={takeStored}>
          Show what is stored now
        </Button>
      )}
    </Notice>
  );
}
