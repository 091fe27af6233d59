import { parseAsArrayOf, parseAsStringEnum, useQueryStates } from 'nuqs';
import type { SupportTopic, TicketSeverity, TicketStatus } from '../../gql/operations.ts';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { severities, ticketStatuses, topics } from './words.ts';

const keysOf = <Key extends string>(table: Record<Key, unknown>) => Object.keys(table) as Key[];
const STATUSES: TicketStatus[] = keysOf(ticketStatuses);
const TOPICS: SupportTopic[] = keysOf(topics);
const SEVERITIES: TicketSeverity[] = keysOf(severities);

const parsers = {
  status: parseAsArrayOf(parseAsStringEnum(STATUSES)).withDefault([]),
  topic: parseAsArrayOf(parseAsStringEnum(TOPICS)).withDefault([]),
  severity: parseAsArrayOf(parseAsStringEnum(SEVERITIES)).withDefault([]),
};

/** All tickets. */
export const NO_TICKETS_FILTER = { status: null, topic: null, severity: null };

/** Which tickets are shown, as it stands in the address. */
export const useTicketsQuery = () => useQueryStates(parsers, { history: 'replace' });
export type TicketsQuery = ReturnType<typeof useTicketsQuery>[0];

type Props = {
  query: TicketsQuery;
  onChange: (change: Partial<TicketsQuery>) => void;
};

export function TicketsFilters({ query, onChange }: Props) {
  return (
    <>
      <FilterChip
        label="Status"
        value={inWords(query.status.map((each) => ticketStatuses[each].word))}
        onClear={() => onChange({ status: [] })}
      >
        {() => (
          <ChoiceList
            label="Status"
            choices={STATUSES.map((value) => ({ value, label: ticketStatuses[value].word }))}
            chosen={query.status}
            onChange={(status) => onChange({ status })}
          />
        )}
      </FilterChip>
      <FilterChip
        label="Topic"
        value={inWords(query.topic.map((each) => topics[each]))}
        onClear={() => onChange({ topic: [] })}
      >
        {() => (
          <ChoiceList
            label="Topic"
            choices={TOPICS.map((value) => ({ value, label: topics[value] }))}
            chosen={query.topic}
            onChange={(topic) => onChange({ topic })}
          />
        )}
      </FilterChip>
      <FilterChip
        label="Severity"
        value={inWords(query.severity.map((each) => severities[each].word))}
        onClear={() => onChange({ severity: [] })}
      >
        {() => (
          <ChoiceList
            label="Severity"
            choices={SEVERITIES.map((value) => ({ value, label: severities[value].word }))}
            chosen={query.severity}
            onChange={(severity) => onChange({ severity })}
          />
        )}
      </FilterChip>
    </>
  );
}

function inWords([first, ...more]: readonly string[]): string | undefined {
  return first === undefined || more.length === 0 ? first : `${first} +${more.length}`;
}
