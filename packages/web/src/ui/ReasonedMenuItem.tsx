import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ReasonedMenuItem.module.css';

type Props = { reason: ReactNode; icon?: ReactNode; children: ReactNode };

/** What cannot be chosen now, with why under it; the arrow keys stop at it, so that the reason is heard as well. */
export const ReasonedMenuItem = ({ reason, icon, children }: Props) => (
  <Menu.Item
    aria-disabled
    closeMenuOnClick={false}
    className={classes.item ?? ''}
    leftSection={icon}
  >
    {children}
    <span className={classes.reason}>{reason}</span>
  </Menu.Item>
);
