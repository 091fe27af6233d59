import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** The way on from where there is nothing. */
export const LinkButton = ({ to, children }: { to: string; children: ReactNode }) => (
  <Button variant="filled" component={Link} to={to}>
    {children}
  </Button>
);
