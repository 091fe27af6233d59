import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import classes from './Toolbar.module.css';

const FilterSheet = lazy(async () => ({
  default: (await import('./FilterSheet.tsx')).FilterSheet,
}));

type Props = {
  search: ReactNode;
  filters: ReactNode;
  options: ReactNode;
  /** How many filters are on: a phone says it on the button that opens them. */
  filtersOn?: number;
};

/** Search, filters and options of a list. On a phone the filters are in a sheet. */
export function Toolbar({ search, filters, options, filtersOn = 0 }: Props) {
  const [opened, setOpened] = useState(false);
  const isPhone = useMediaQuery('(max-width: 719px)', false, { getInitialValueInEffect: false });
  return (
    <div className={classes.toolbar} role="search">
      <div className={classes.search}>{search}</div>
      {filters && isPhone ? (
        <Button
          size="lg"
          leftSection={<IconFilter size={16} aria-hidden />}
          aria-haspopup="dialog"
          onClick={() => setOpened(true)}
        >
          {filtersOn > 0 ? `Filters (${filtersOn})` : 'Filters'}
        </Button>
      ) : (
        <div className={classes.filters}>{filters}</div>
      )}
      <div className={classes.options}>{options}</div>
      <Suspense>
        {opened && <FilterSheet onClose={() => setOpened(false)}>{filters}</FilterSheet>}
      </Suspense>
    </div>
  );
}
