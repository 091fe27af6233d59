import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Status } from '../../ui/Status.tsx';
import { SaveWord } from './SaveWord.tsx';
import classes from './TemplateEditor.module.css';
import { draftLook } from './templateWords.ts';
import type { SaveState } from './useDraftSaving.ts';

type Props = {
  /** The way back, where the breadcrumb has no room for it. */
  back?: string | undefined;
  saving: SaveState;
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
  children?: ReactNode;
};

export function EditorTools({ back, saving, canUndo, canRedo, onUndo, onRedo, children }: Props) {
  return (
    <div className={classes.tools}>
      {back && (
        <ActionIcon component={Link} to={back} aria-label="Back to the templates">
          <IconArrowLeft size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      )}
      <Status look={draftLook} form="label" />
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
