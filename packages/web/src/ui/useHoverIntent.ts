import { useRef } from 'react';

const OPEN_AFTER_MS = 200;
const CLOSE_AFTER_MS = 120;

/** Opens on a resting mouse, on focus and on a tap; closes on leaving and on Escape. */
export function useHoverIntent(setOpened: (opened: boolean) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const after = (ms: number, opened: boolean) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpened(opened), ms);
  };
  return {
    onMouseEnter: () => after(OPEN_AFTER_MS, true),
    onMouseLeave: () => after(CLOSE_AFTER_MS, false),
    onFocus: () => after(0, true),
    onBlur: () => after(0, false),
    onClick: () => after(0, true),
    onKeyDown: (event: { key: string }) => {
      if (event.key === 'Escape') after(0, false);
    },
  };
}
