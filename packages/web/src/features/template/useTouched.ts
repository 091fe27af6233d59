import { type FocusEvent, useCallback, useState } from 'react';

const PREFIX = 'field-';

/** A field complains once somebody has left it; all of them in a draft that was opened again. */
export function useTouched(isAll: boolean) {
  const [all] = useState(isAll);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const onBlur = useCallback(({ target }: FocusEvent) => {
    if (!target.id.startsWith(PREFIX)) return;
    const at = target.id.slice(PREFIX.length);
    setTouched((before) => (before.has(at) ? before : new Set([...before, at])));
  }, []);
  const isShown = useCallback(
    (at: string) => all || [...touched].some((each) => `${each}.`.startsWith(`${at}.`)),
    [all, touched],
  );
  return { isShown, onBlur };
}
