import { Button } from '@mantine/core';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { PeriodFilter } from '../../ui/PeriodFilter.tsx';
import {
  hasHistoryFilter,
  HISTORY_KINDS,
  HISTORY_SOURCES,
  type HistoryQuery,
  type HistoryQueryChange,
  NO_HISTORY_FILTER,
} from './historyQuery.ts';
import { historyKinds, historySources } from './historyWords.ts';

type Props = {
  query: HistoryQuery;
  onChange: (change: HistoryQueryChange) => void;
};

export function HistoryFilters({ query, onChange }: Props) {
  return (
    <>
      <FilterChip
        label="Kind"
        value={inWords(query.kind.map((kind) => historyKinds[kind].label))}
        onClear={() => onChange({ kind: null })}
      >
        {() => (
          <ChoiceList
            label="What changed"
            choices={HISTORY_KINDS.map((value) => ({ value, label: historyKinds[value].label }))}
            chosen={query.kind}
            onChange={(kind) => onChange({ kind })}
          />
        )}
      </FilterChip>
      <FilterChip
        label="Source"
        value={inWords(query.source.map((source) => historySources[source]))}
        onClear={() => onChange({ source: null })}
      >
        {() => (
          <ChoiceList
            label="Where it came from"
            choices={HISTORY_SOURCES.map((value) => ({ value, label: historySources[value] }))}
            chosen={query.source}
            onChange={(source) => onChange({ source })}
          />
        )}
      </FilterChip>
      <PeriodFilter period={query} onChange={onChange} />
      {hasHistoryFilter(query) && (
        <Button size="xs" variant="subtle" onClick={() => onChange(NO_HISTORY_FILTER)}>
          Clear all
        </Button>
      )}
    </>
  );
}

function inWords([first, ...more]: readonly string[]): string | undefined {
  return first === undefined || more.length === 0 ? first : `${first} +${more.length}`;
}
