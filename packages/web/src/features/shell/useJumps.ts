import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { useShortcut } from '../../ui/useShortcut.ts';

const PATIENCE_MS = 1_500;

/** `g` and then a letter goes to a page. */
export function useJumps(): void {
  const navigate = useNavigate();
  const workspace = useWorkspace();
  const startedAt = useRef(0);
  const jumpTo = (path: string) => {
    if (Date.now() - startedAt.current > PATIENCE_MS) return;
    startedAt.current = 0;
    void navigate(path);
  };
  useShortcut('g', () => {
    startedAt.current = Date.now();
  });
  useShortcut('n', () => jumpTo(paths.numbers(workspace)));
  useShortcut('a', () => jumpTo(paths.settingsApiKeys(workspace)));
  useShortcut('s', () => jumpTo(paths.settings(workspace)));
}
