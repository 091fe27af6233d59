import { Button } from '@mantine/core';
import { IconEye, IconPencil, IconTrash } from '@tabler/icons-react';
import { Notice } from '../../ui/Notice.tsx';
import type { Elsewhere } from './useNewerDraft.ts';

type Props = {
  elsewhere: Elsewhere | undefined;
  /** Shows what became of the draft. */
  onOpen: () => void;
  /** Begins another draft with what stands here. */
  onKeep: () => void;
};

/** Somebody else did something to the draft that is open here. */
export function DraftElsewhere({ elsewhere, onOpen, onKeep }: Props) {
  if (!elsewhere) return null;
  switch (elsewhere.kind) {
    case 'saved':
      return (
        <Notice
          tone="blue"
          icon={IconPencil}
          title={`${elsewhere.by} has saved this draft`}
          role="status"
        >
          The newest text stands here. Undo shows the one before.
        </Notice>
      );
    case 'deleted':
      return (
        <Notice
          tone="amber"
          icon={IconTrash}
          title="Somebody deleted this draft"
          role="alert"
          action={<Button onClick={onKeep}>Keep it as a new draft</Button>}
        >
          What stands here is no longer saved.
        </Notice>
      );
    case 'IN_REVIEW':
    case 'SUBMITTED':
      return (
        <Notice
          tone="amber"
          icon={IconEye}
          title={
            elsewhere.kind === 'IN_REVIEW'
              ? `${elsewhere.by} asks a colleague to review this draft`
              : `${elsewhere.by} submitted this draft to Meta`
          }
          role="alert"
          action={<Button onClick={onOpen}>Show it</Button>}
        >
          It cannot be changed now. What you wrote since the last save is not in it.
        </Notice>
      );
  }
}
