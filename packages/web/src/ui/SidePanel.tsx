import { ActionIcon, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, use, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import classes from './SidePanel.module.css';
import { SidePanelSlotContext } from './sidePanelSlot.ts';
import { useEscape } from './useEscape.ts';
import { useFocusReturn } from './useFocusReturn.ts';

type Props = {
  /** What it is called by those who hear it. */
  label: string;
  title: ReactNode;
  /** What is looked at; undefined while nothing is. */
  shown: string | undefined;
  /** Whether it is gone to when it opens. The focus goes back to what opened it. */
  takesFocus?: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** To look at something without leaving: part of the page, so that its rows stay usable; a sheet where there is no room. */
export function SidePanel({ shown, takesFocus = false, ...props }: Props) {
  const slot = use(SidePanelSlotContext);
  const hasRoom = useMediaQuery('(min-width: 1000px)', true, { getInitialValueInEffect: false });
  if (hasRoom) return shown && slot && <Beside {...props} {...{ shown, takesFocus, slot }} />;
  return (
    <Drawer
      opened={shown !== undefined}
      onClose={props.onClose}
      size={456}
      title={props.title}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.contents}>{props.children}</div>
    </Drawer>
  );
}

type BesideProps = Required<Props> & { shown: string; slot: HTMLElement };

function Beside({ label, title, shown, takesFocus, slot, onClose, children }: BesideProps) {
  const panel = useFocusReturn<HTMLDivElement>(takesFocus ? shown : undefined);
  useEscape(onClose);
  useLayoutEffect(() => {
    // For what is fixed to the window, such as the bar of a selection.
    const all = document.documentElement;
    all.setAttribute('data-beside', '');
    return () => all.removeAttribute('data-beside');
  }, []);
  return createPortal(
    <div
      ref={panel}
      role={takesFocus ? 'dialog' : 'complementary'}
      aria-label={label}
      tabIndex={-1}
      className={classes.panel}
    >
      <header className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        <ActionIcon aria-label="Close" onClick={onClose}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </header>
      <div className={`${classes.body} ${classes.contents}`}>{children}</div>
    </div>,
    slot,
  );
}
