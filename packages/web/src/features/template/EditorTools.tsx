import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { TemplateDraftState } from '../../gql/operations.ts';
import { Status } from '../../ui/Status.tsx';
import { SaveWord } from './SaveWord.tsx';
import classes from './TemplateEditor.module.css';
import { draftStates } from './templateWords.ts';
import type { SaveState } from './useDraftSaving.ts';

type Props = {
  state: TemplateDraftState;
  saving: SaveState;
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
  children?: ReactNode;
};

export function EditorTools({ state, saving, ...props }: Props) {
  const { canUndo, canRedo, onUndo, onRedo, children } = props;
  return (
    <div className={classes.tools}>
      <Status look={draftStates[state]} form="label" />
      <SaveWord state={saving} />
      <span className={classes.space} />
      <Tooltip label="Undo (Ctrl Z)">
        <ActionIcon aria-label="Undo" disabled={!canUndo} onClick={onUndo}>
          <IconArrowBackUp size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Redo (Ctrl Shift Z)">
        <ActionIcon aria-label="Redo" disabled={!canRedo} onClick={onRedo}>
          <IconArrowForwardUp size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Tooltip>
      {children}
    </div>
  );
}
