import { useEffect, useEffectEvent, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useShortcut } from '../../ui/useShortcut.ts';
import { useJumpTargets } from './jumpTargets.ts';

const PATIENCE_MS = 1_500;

/** `g` and then a letter goes to a page. */
export function useJumps(): void {
  const navigate = useNavigate();
  const targets = useJumpTargets();
  const startedAt = useRef(-Infinity);
  useShortcut('g', () => {
    startedAt.current = Date.now();
  });
  const jump = useEffectEvent((event: KeyboardEvent) => {
    if (Date.now() - startedAt.current > PATIENCE_MS || event.key === 'g') return;
    startedAt.current = -Infinity;
    const target = targets.find(({ key }) => key === event.key);
    if (!target || event.metaKey || event.ctrlKey || event.altKey) return;
    // The letter belongs to the jump alone, whatever it does on the page.
    event.preventDefault();
    event.stopImmediatePropagation();
    void navigate(target.path);
  });
  useEffect(() => {
    document.addEventListener('keydown', jump, { capture: true });
    return () => document.removeEventListener('keydown', jump, { capture: true });
  }, []);
}
