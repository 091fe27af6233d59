import { ActionIcon, Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import {
  type OrganizationKind,
  type SavedViewFragment,
  useSavedViewsQuery,
} from '../../gql/operations.ts';
import { formatCount } from '../../lib/format.ts';
import { useViewer } from '../../lib/viewer.ts';
import tabClasses from '../../ui/ViewTabs.module.css';
import { ViewTabs } from '../../ui/ViewTabs.tsx';
import {
  filterOf,
  hasFilter,
  NEED_ACTION,
  NO_FILTER,
  NOTHING,
  type NumbersQuery,
  type NumbersQueryChange,
  queryOf,
  sortOf,
} from './numbersQuery.ts';
import type { Total } from './useNumbersList.ts';
import { useSavedViewChanges } from './useSavedViews.ts';

const SaveViewDialog = lazy(async () => ({
  default: (await import('./SaveViewDialog.tsx')).SaveViewDialog,
}));

type View = {
  label: string;
  kinds?: OrganizationKind[];
  query: Partial<Pick<NumbersQuery, 'status' | 'quality' | 'permission'>>;
};

const VIEWS: View[] = [
  { label: 'All numbers', query: {} },
  { label: 'Needs action', query: { status: NEED_ACTION } },
  { label: 'Quality low', query: { quality: ['RED'] } },
  { label: 'Pending verification', query: { status: ['PENDING_BUSINESS_VERIFICATION'] } },
  {
    label: 'Permission missing',
    kinds: ['PARTNER', 'OPERATOR'],
    query: { permission: 'MISSING' },
  },
];

type Props = {
  query: NumbersQuery;
  onChange: (change: NumbersQueryChange) => void;
  total: Total | undefined;
  layout: 'list' | 'cards';
};

/** Built-in views and the person's own. A view is a filter, so it is on when the filter equals it. */
export function NumbersViews({ query, onChange, total, layout }: Props) {
  const { organization, user } = useViewer();
  const { data } = useSavedViewsQuery();
  const { create, update } = useSavedViewChanges();
  const [named, setNamed] = useState<SavedViewFragment | 'new'>();
  const views = VIEWS.filter(({ kinds }) => !kinds || kinds.includes(organization.kind));
  const saved = data?.savedViews ?? [];
  const own = saved.find((view) => shows(query, queryOf(view)));
  const tabs = [
    ...views.map((view) => ({
      key: view.label,
      label: view.label,
      on: !own && shows(query, view.query),
      onSelect: () => onChange({ ...NO_FILTER, ...view.query }),
    })),
    ...saved.map((view) => ({
      key: view.id,
      label: view.name,
      on: own === view,
      onSelect: () => onChange({ ...NO_FILTER, layout: null, ...queryOf(view) }),
      ...(own === view && {
        menu: <ViewMenu view={view} last={saved.length - 1} onRename={() => setNamed(view)} />,
      }),
    })),
  ];
  const isView = tabs.some(({ on }) => on);
  return (
    <>
      <ViewTabs
        label="Views"
        tabs={tabs.map((tab) => ({
          ...tab,
          count:
            tab.on && total !== undefined ? formatCount(total.count, total.isCapped) : undefined,
        }))}
        end={
          user &&
          hasFilter(query) &&
          !isView && (
            <UnstyledButton className={tabClasses.tab} onClick={() => setNamed('new')}>
              <IconPlus size={14} stroke={1.9} aria-hidden />
              Save view
            </UnstyledButton>
          )
        }
      />
      <Suspense>
        {named && (
          <SaveViewDialog
            {...(named === 'new'
              ? { title: 'Save view', name: '', confirm: 'Save view' }
              : { title: 'Rename view', name: named.name, confirm: 'Rename' })}
            onClose={() => setNamed(undefined)}
            onSave={(name) =>
              named === 'new'
                ? create({
                    name,
                    filter: filterOf(query),
                    orderBy: sortOf(query.sort),
                    layout: layout === 'cards' ? 'CARDS' : 'LIST',
                  })
                : update({ savedViewId: named.id, name })
            }
          />
        )}
      </Suspense>
    </>
  );
}

type ViewMenuProps = { view: SavedViewFragment; last: number; onRename: () => void };

function ViewMenu({ view, last, onRename }: ViewMenuProps) {
  const { update, said, removeWithUndo } = useSavedViewChanges();
  const move = (position: number) => void said(() => update({ savedViewId: view.id, position }));
  return (
    <Menu width={180} withinPortal position="bottom-start">
      <Menu.Target>
        <ActionIcon size={24} aria-label={`Change the view ${view.name}`}>
          <IconChevronDown size={14} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onRename}>Rename</Menu.Item>
        <Menu.Item disabled={view.position === 0} onClick={() => move(view.position - 1)}>
          Move left
        </Menu.Item>
        <Menu.Item disabled={view.position >= last} onClick={() => move(view.position + 1)}>
          Move right
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void removeWithUndo(view)}>Delete</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Whether the filter of the address is that of the view; the order of what it lists is no matter. */
function shows(query: NumbersQuery, view: Partial<NumbersQuery>): boolean {
  const plain = { ...NOTHING, ...view };
  return (
    query.q === plain.q &&
    query.client === plain.client &&
    query.waba === plain.waba &&
    query.permission === plain.permission &&
    sameSet(query.country, plain.country) &&
    sameSet(query.tag, plain.tag) &&
    sameSet(query.status, plain.status) &&
    sameSet(query.quality, plain.quality)
  );
}

const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one) => b.includes(one));
