import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useBlocker } from 'react-router';
import { Kbd } from './Kbd.tsx';
import classes from './SaveBar.module.css';

type Props = {
  /** How many changes wait. */
  count: number;
  /** What they are, e.g. "2 shared, 1 removed". */
  detail?: ReactNode;
  saving: boolean;
  onSave: () => void;
  onDiscard: () => void;
};

/** Stands at the bottom while something is not saved, and asks before the page is left. */
export function SaveBar({ count, detail, saving, onSave, onDiscard }: Props) {
  useLeaveGuard(count > 0);
  useEffect(() => {
    if (count === 0) return;
    const save = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      onSave();
    };
    window.addEventListener('keydown', save);
    return () => window.removeEventListener('keydown', save);
  }, [count, onSave]);
  if (count === 0) return null;
  return (
    <div className={classes.bar} role="region" aria-label="Unsaved changes">
      <p className={classes.text} aria-live="polite">
        <IconPencil size={16} stroke={1.75} aria-hidden />
        <b>{count === 1 ? '1 unsaved change' : `${count} unsaved changes`}</b>
        <span className={classes.detail}>{detail}</span>
      </p>
      <Button variant="subtle" color="gray" disabled={saving} onClick={onDiscard}>
        Discard
      </Button>
      <Button
        variant="filled"
        loading={saving}
        onClick={onSave}
        rightSection={
          <span className={classes.keys}>
            <Kbd>Ctrl S</Kbd>
          </span>
        }
      >
        Save changes
      </Button>
    </div>
  );
}

/** Work that is not saved is not lost by a click elsewhere. Filters of the same page are no leaving. */
function useLeaveGuard(active: boolean): void {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      active && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (window.confirm('Leave without saving your changes?')) blocker.proceed();
    else blocker.reset();
  }, [blocker]);
  useEffect(() => {
    if (!active) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [active]);
}
