import { Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconUsers } from '@tabler/icons-react';
import { Notice } from '../../ui/Notice.tsx';
import classes from './FactsForm.module.css';
import type { Conflict } from './useFactsForm.ts';

type Props = {
  problem: string | undefined;
  conflict: Conflict | undefined;
  /** What the facts are called in the form, by their paths. */
  labels: Record<string, string>;
};

/** Why facts were not saved, and the way on when somebody else has changed them meanwhile. */
export function FactsProblem({ problem, conflict, labels }: Props) {
  if (conflict) return <ConflictNotice conflict={conflict} labels={labels} />;
  if (!problem) return null;
  return <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />;
}

function ConflictNotice({ conflict, labels }: { conflict: Conflict } & Pick<Props, 'labels'>) {
  const { theirs, isContested, takeTheirs, keepMine } = conflict;
  return (
    <Notice tone="amber" icon={IconUsers} title="Changed elsewhere in the meantime" role="alert">
      <p className={classes.theirs}>Nothing of yours is saved yet. Stored now:</p>
      <ul className={classes.theirs}>
        {theirs.map(({ path, value }) => (
          <li key={path}>
            {labels[path]}: {wordOf(value)}
          </li>
        ))}
      </ul>
      <Group gap="sm">
        {isContested && (
          <Button size="xs" onClick={takeTheirs}>
            Take theirs
          </Button>
        )}
        <Button size="xs" onClick={keepMine}>
          {isContested ? 'Keep mine' : 'Go on with both'}
        </Button>
      </Group>
    </Notice>
  );
}

function wordOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return typeof value === 'string' && value !== '' ? value : 'empty';
}
