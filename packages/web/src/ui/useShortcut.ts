import { createContext, use, useEffect, useEffectEvent } from 'react';

/** Single keys can be switched off for people whose dictation or tremor presses them by accident. */
const ShortcutsContext = createContext(true);
export const ShortcutsProvider = ShortcutsContext.Provider;

export const useShortcutsEnabled = (): boolean => use(ShortcutsContext);

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select') !== null);

const isDialogOpen = () => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;

/** Calls back on one plain key, unless somebody types or a dialog is open. */
export function useShortcut(key: string, onPress: (event: KeyboardEvent) => void): void {
  const enabled = useShortcutsEnabled();
  const press = useEffectEvent(onPress);
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== key || event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.defaultPrevented || isTyping(event.target) || isDialogOpen()) return;
      event.preventDefault();
      press(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key, enabled]);
}
