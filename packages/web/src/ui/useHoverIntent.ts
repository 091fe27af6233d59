import { useRef } from 'react';

const OPEN_AFTER_MS = 200;
const CLOSE_AFTER_MS = 120;

/**
 * Opens on a resting mouse, on focus and on a tap; closes on leaving and on Escape. While it is
 * held, because somebody went in, only `close` closes it.
 */
export function useHoverIntent(setOpened: (opened: boolean) => void, held = false) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const after = (ms: number, opened: boolean) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpened(opened), ms);
  };
  const leave = (ms: number) => {
    if (!held) after(ms, false);
  };
  return {
    close: () => after(0, false),
    handlers: {
      onMouseEnter: () => after(OPEN_AFTER_MS, true),
      onMouseLeave: () => leave(CLOSE_AFTER_MS),
      onFocus: () => after(0, true),
      onBlur: () => leave(0),
      onClick: () => after(0, true),
      onKeyDown: (event: { key: string }) => {
        if (event.key === 'Escape') leave(0);
      },
    },
  };
}
