import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCloud, IconCloudCheck, IconCloudX } from '@tabler/icons-react';
import { formatTime } from '../../lib/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import classes from './TemplateEditor.module.css';
import type { SaveState } from './useDraftSaving.ts';

/** Whether what stands here is kept. */
export function SaveWord({ state }: { state: SaveState }) {
  const { icon: StateIcon, word } = wordOf(state);
  return (
    <span className={classes.saved} role="status">
      <StateIcon size={15} stroke={1.75} aria-hidden />
      {word}
    </span>
  );
}

function wordOf(state: SaveState) {
  switch (state.kind) {
    case 'none':
      return { icon: IconCloud, word: 'Nothing to save' };
    case 'waiting':
    case 'saving':
      return { icon: IconCloud, word: 'Saving' };
    case 'saved':
      return { icon: IconCloudCheck, word: `Saved ${formatTime(state.at)}` };
    case 'failed':
    case 'conflict':
      return { icon: IconCloudX, word: 'Not saved' };
  }
}

type Props = {
  state: SaveState;
  onRetry: () => void;
  onTheirs: () => void;
  onMine: () => void;
};

/** Why something is not saved, and what can be done about it. */
export function SaveNotice({ state, onRetry, onTheirs, onMine }: Props) {
  if (state.kind === 'failed') {
    return (
      <Notice
        tone="red"
        icon={IconAlertTriangle}
        title="The draft is not saved"
        role="alert"
        action={<Button onClick={onRetry}>Save again</Button>}
      >
        {state.message}
      </Notice>
    );
  }
  if (state.kind !== 'conflict') return null;
  return (
    <Notice
      tone="amber"
      icon={IconAlertTriangle}
      title={state.message}
      role="alert"
      action={
        <div className={classes.choices}>
          <Button onClick={onTheirs}>Show theirs</Button>
          <Button onClick={onMine}>Keep mine</Button>
        </div>
      }
    >
      Your text stands here and is not saved. Showing theirs can be taken back.
    </Notice>
  );
}
