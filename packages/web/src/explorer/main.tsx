import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/jetbrains-mono/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { paths } from '../lib/paths.ts';
import { Explorer } from './Explorer.tsx';
import './explorer.css';
import { loadWorkspaces } from './workspaces.ts';

const root = document.getElementById('root');
if (!root) throw new Error('graphiql.html has no #root.');

const { pathname, search } = window.location;
const workspaces = await loadWorkspaces();
if (workspaces === 'signed-out') {
  window.location.replace(paths.signIn(pathname + search));
} else {
  createRoot(root).render(
    <StrictMode>
      <Explorer
        workspaces={workspaces}
        initial={new URLSearchParams(search).get('workspace') ?? undefined}
      />
    </StrictMode>,
  );
}
