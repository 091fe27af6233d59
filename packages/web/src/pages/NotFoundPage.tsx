import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../lib/paths.ts';
import { PageTitle } from '../ui/PageTitle.tsx';
import classes from '../ui/StandAlone.module.css';
import { StatePanel } from '../ui/StatePanel.tsx';

export function NotFoundPage() {
  return (
    <div className={classes.page}>
      <PageTitle>Page not found</PageTitle>
      <StatePanel
        headingLevel={1}
        icon={IconMapOff}
        title="No page at this address"
        actions={
          <Button variant="filled" component={Link} to={paths.home()}>
            Go to your numbers
          </Button>
        }
      >
        The link may be old, or a part of it got lost.
      </StatePanel>
    </div>
  );
}
