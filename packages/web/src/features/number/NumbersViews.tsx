import type { OrganizationKind } from '../../gql/operations.ts';
import { useViewer } from '../../lib/viewer.ts';
import { ViewTabs } from '../../ui/ViewTabs.tsx';
import {
  NEED_ACTION,
  NO_FILTER,
  type NumbersQuery,
  type NumbersQueryChange,
} from './numbersQuery.ts';
import { totalWord, type Total } from './useNumbersList.ts';

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
};

/** Built-in views. A view is nothing but a filter, so it is on when the filter equals it. */
export function NumbersViews({ query, onChange, total }: Props) {
  const { organization } = useViewer();
  const views = VIEWS.filter(({ kinds }) => !kinds || kinds.includes(organization.kind));
  return (
    <ViewTabs
      label="Views"
      tabs={views.map((view) => {
        const on = isView(query, view);
        return {
          label: view.label,
          on,
          count: on && total !== undefined ? totalWord(total) : undefined,
          onSelect: () => onChange({ ...NO_FILTER, ...view.query }),
        };
      })}
    />
  );
}

const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one) => b.includes(one));

const isView = (query: NumbersQuery, { query: preset }: View): boolean =>
  query.q === '' &&
  query.client === null &&
  query.waba === null &&
  query.country.length === 0 &&
  query.permission === (preset.permission ?? null) &&
  sameSet(query.status, preset.status ?? []) &&
  sameSet(query.quality, preset.quality ?? []);
