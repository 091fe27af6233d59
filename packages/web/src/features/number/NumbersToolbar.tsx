import { ActionIcon, Popover, SegmentedControl, Switch, Tooltip } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconLayoutGrid, IconList } from '@tabler/icons-react';
import { SearchField } from '../../ui/SearchField.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { NumbersFilters } from './NumbersFilters.tsx';
import { filtersOn, type NumbersQuery, type NumbersQueryChange } from './numbersQuery.ts';
import { type NumbersSort, NumbersSortMenu } from './NumbersSort.tsx';

export type NumbersLayout = 'list' | 'cards';

type Props = {
  query: NumbersQuery;
  onChange: (change: NumbersQueryChange) => void;
  sort: NumbersSort;
  onSort: (sort: NumbersSort) => void;
  layout: NumbersLayout;
  onLayout: (layout: NumbersLayout) => void;
  /** A phone always shows cards, so there is nothing to choose. */
  canChooseLayout: boolean;
};

export function NumbersToolbar({ query, onChange, sort, onSort, ...props }: Props) {
  return (
    <Toolbar
      search={
        <SearchField
          label="Number, name or Meta ID"
          value={query.q}
          onChange={(q) => onChange({ q })}
        />
      }
      filtersOn={filtersOn(query)}
      filters={<NumbersFilters query={query} onChange={onChange} />}
      options={
        <>
          <NumbersSortMenu sort={sort} onSort={onSort} />
          {props.canChooseLayout && (
            <LayoutOptions layout={props.layout} onLayout={props.onLayout} />
          )}
        </>
      }
    />
  );
}

function LayoutOptions({ layout, onLayout }: Pick<Props, 'layout' | 'onLayout'>) {
  return (
    <>
      <SegmentedControl
        aria-label="Layout"
        value={layout}
        onChange={(value) => onLayout(value === 'cards' ? 'cards' : 'list')}
        data={[
          { value: 'list', label: <LayoutIcon icon={IconList} word="List" /> },
          { value: 'cards', label: <LayoutIcon icon={IconLayoutGrid} word="Cards" /> },
        ]}
      />
      <Popover width={240} position="bottom-end" trapFocus returnFocus>
        <Popover.Target>
          <ActionIcon variant="default" aria-label="List settings">
            <IconAdjustmentsHorizontal size={16} aria-hidden />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown aria-label="List settings">
          <Switch
            label="Compressed list view"
            description="Off shows one card per number"
            checked={layout === 'list'}
            onChange={(event) => onLayout(event.currentTarget.checked ? 'list' : 'cards')}
          />
        </Popover.Dropdown>
      </Popover>
    </>
  );
}

function LayoutIcon({ icon: IconOfLayout, word }: { icon: typeof IconList; word: string }) {
  return (
    <Tooltip label={word}>
      <IconOfLayout size={16} role="img" aria-label={word} style={{ display: 'block' }} />
    </Tooltip>
  );
}
