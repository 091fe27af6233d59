import './ui/theme/global.css';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/jetbrains-mono/wght.css';
import './ui/theme/mantine.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Providers } from './app/Providers.tsx';
import { createRouter } from './app/router.tsx';
import { loadConfig } from './lib/config.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

// Before the answer of the server: the code of the first page is loaded meanwhile.
const router = createRouter();
const config = await loadConfig();
createRoot(root).render(
  <StrictMode>
    <Providers config={config}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
