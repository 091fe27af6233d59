import { UnstyledButton } from '@mantine/core';
import classes from './ViewTabs.module.css';

export type ViewTab = {
  label: string;
  on: boolean;
  count: string | undefined;
  onSelect: () => void;
};

/** Views of one list. Not a tab widget: they change what the list is asked for, not the panel. */
export function ViewTabs({ label, tabs }: { label: string; tabs: readonly ViewTab[] }) {
  return (
    <nav className={classes.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <UnstyledButton
          key={tab.label}
          className={classes.tab}
          aria-current={tab.on || undefined}
          onClick={tab.onSelect}
        >
          {tab.label}
          {tab.count !== undefined && <span className={classes.count}>{tab.count}</span>}
        </UnstyledButton>
      ))}
    </nav>
  );
}
