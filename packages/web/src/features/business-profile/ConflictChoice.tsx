import { Button, Group } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { Notice } from '../../ui/Notice.tsx';
import classes from './ProfileForm.module.css';
import { type Draft, type ProfileField, websitesOf } from './profileDraft.ts';
import type { ProfileDraft } from './useProfileDraft.ts';
import { verticals } from './verticals.ts';

type Props = { field: ProfileField; profile: ProfileDraft };

/** Somebody else has changed the same field: one of the two stays. */
export function ConflictChoice({ field, profile }: Props) {
  if (!profile.conflicts.includes(field)) return null;
  const theirs = wordsOf(field, profile.stored);
  return (
    <Notice tone="amber" icon={IconUsers} title="Changed elsewhere in the meantime" role="alert">
      <p className={classes.theirs}>{theirs === '' ? 'It is empty now.' : theirs}</p>
      <Group gap="sm">
        <Button size="xs" onClick={() => profile.takeTheirs(field)}>
          Take theirs
        </Button>
        <Button size="xs" onClick={() => profile.keepMine(field)}>
          Keep mine
        </Button>
      </Group>
    </Notice>
  );
}

function wordsOf(field: ProfileField, stored: Draft): string {
  if (field === 'websites') return websitesOf(stored).join(', ');
  if (field === 'vertical') return stored.vertical === '' ? '' : verticals[stored.vertical];
  return stored[field];
}
