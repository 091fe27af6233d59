import { Button } from '@mantine/core';
import type { PartnerPermission } from '../../gql/operations.ts';
import { useViewer } from '../../lib/viewer.ts';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { Status, type StatusLook } from '../../ui/Status.tsx';
import { ClientFilter } from './ClientFilter.tsx';
import { CountryFilter } from './CountryFilter.tsx';
import {
  ACCOUNT_STATUSES,
  hasFilter,
  NO_FILTER,
  type NumbersQuery,
  type NumbersQueryChange,
  PARTNER_PERMISSIONS,
  QUALITY_RATINGS,
} from './numbersQuery.ts';
import { accountStatuses, partnerPermissions, qualityRatings } from './vocabulary.ts';
import { TagFilter } from './TagFilter.tsx';
import { WabaFilter } from './WabaFilter.tsx';

type Props = {
  query: NumbersQuery;
  onChange: (change: NumbersQueryChange) => void;
};

export function NumbersFilters({ query, onChange }: Props) {
  const { organization } = useViewer();
  return (
    <>
      <FilterChip
        label="Status"
        value={inWords(query.status, accountStatuses)}
        onClear={() => onChange({ status: [] })}
      >
        {() => (
          <ChoiceList
            label="Account status"
            choices={choicesOf(ACCOUNT_STATUSES, accountStatuses)}
            chosen={query.status}
            onChange={(status) => onChange({ status })}
          />
        )}
      </FilterChip>
      <FilterChip
        label="Quality"
        value={inWords(query.quality, qualityRatings)}
        onClear={() => onChange({ quality: [] })}
      >
        {() => (
          <ChoiceList
            label="Quality rating"
            choices={choicesOf(QUALITY_RATINGS, qualityRatings)}
            chosen={query.quality}
            onChange={(quality) => onChange({ quality })}
          />
        )}
      </FilterChip>
      <CountryFilter chosen={query.country} onChange={(country) => onChange({ country })} />
      {organization.kind !== 'CLIENT' && (
        <ClientFilter
          clientId={query.client}
          onChange={(client) => onChange({ client, waba: null })}
        />
      )}
      <WabaFilter
        wabaId={query.waba}
        clientId={query.client}
        onChange={(waba) => onChange({ waba })}
      />
      <FilterChip
        label="Permission"
        value={query.permission ? partnerPermissions[query.permission].word : undefined}
        onClear={() => onChange({ permission: null })}
      >
        {() => (
          <ChoiceList<PartnerPermission>
            label="Partner API key permission"
            choices={choicesOf(PARTNER_PERMISSIONS, partnerPermissions)}
            chosen={query.permission ? [query.permission] : []}
            onChange={(chosen) => onChange({ permission: chosen.at(-1) ?? null })}
          />
        )}
      </FilterChip>
      <TagFilter chosen={query.tag} onChange={(tag) => onChange({ tag })} />
      {hasFilter(query) && (
        <Button size="xs" variant="subtle" onClick={() => onChange(NO_FILTER)}>
          Clear all
        </Button>
      )}
    </>
  );
}

function inWords<State extends string>(
  chosen: readonly State[],
  table: Record<State, StatusLook>,
): string | undefined {
  const [first, ...more] = chosen;
  if (first === undefined) return undefined;
  return more.length === 0 ? table[first].word : `${table[first].word} +${more.length}`;
}

const choicesOf = <State extends string>(
  states: readonly State[],
  table: Record<State, StatusLook>,
) =>
  states.map((state) => ({
    value: state,
    label: <Status look={table[state]} form="plain" />,
  }));
