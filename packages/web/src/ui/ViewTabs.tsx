import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCurrentInView } from './useCurrentInView.ts';
import classes from './ViewTabs.module.css';

export type ViewTab = {
  /** Tells apart views of one name; the name by default. */
  key?: string;
  label: string;
  on: boolean;
  count: string | undefined;
  onSelect: () => void;
  /** What can be done with the view, beside its name. */
  menu?: ReactNode;
};

type Props = { label: string; tabs: readonly ViewTab[]; end?: ReactNode };

/** Views of one list. Not a tab widget: they change what the list is asked for, not the panel. */
export function ViewTabs({ label, tabs, end }: Props) {
  const on = tabs.find((tab) => tab.on);
  const bar = useCurrentInView(on?.key ?? on?.label);
  return (
    <nav ref={bar} className={classes.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <span key={tab.key ?? tab.label} className={classes.place}>
          <UnstyledButton
            className={classes.tab}
            aria-current={tab.on || undefined}
            onClick={tab.onSelect}
          >
            {tab.label}
            {tab.count !== undefined && <span className={classes.count}>{tab.count}</span>}
          </UnstyledButton>
          {tab.menu}
        </span>
      ))}
      {end}
    </nav>
  );
}
