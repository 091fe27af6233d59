import { Button } from '@mantine/core';
import { IconBug } from '@tabler/icons-react';
import { useRouteError } from 'react-router';
import { useConfig } from '../lib/config.ts';
import { StatePanel } from '../ui/StatePanel.tsx';
import classes from '../ui/StandAlone.module.css';

/** The last net: a bug of ours, or a piece of the application that could not be loaded. */
export function AppErrorBoundary() {
  const error = useRouteError();
  const { links } = useConfig();
  const reason = error instanceof Error ? error.message : 'Unknown reason';
  return (
    <main className={classes.page}>
      <StatePanel
        headingLevel={1}
        role="alert"
        icon={IconBug}
        tone="red"
        title="This page stopped working"
        actions={
          <>
            <Button variant="filled" onClick={() => window.location.reload()}>
              Load the page again
            </Button>
            {links.support && (
              <Button component="a" href={links.support}>
                Contact support
              </Button>
            )}
          </>
        }
        footer={<code>{reason}</code>}
      >
        Your numbers keep sending and receiving. Nothing was changed.
      </StatePanel>
    </main>
  );
}
