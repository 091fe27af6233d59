import { render } from '@testing-library/react';
import { RouterProvider } from 'react-router/dom';
import { Providers } from '../src/app/Providers.tsx';
import { createRouter } from '../src/app/router.tsx';

const config = { productName: 'Hub', numberRetentionDays: 90, links: { status: '/status' } };

/** Draws the whole client at an address, and tells by its router where it goes. */
export function openPage(path: string): ReturnType<typeof createRouter> {
  window.history.replaceState(null, '', path);
  const router = createRouter();
  render(
    <Providers config={config}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return router;
}
