import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import { useAuditPersonFilterQuery } from '../../gql/operations.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { PeriodFilter } from '../../ui/PeriodFilter.tsx';
import { SearchableList } from '../../ui/SearchableList.tsx';
import { ACTIONS, SUBJECT_TYPES } from './auditActions.ts';
import {
  type AuditQuery,
  type AuditQueryChange,
  hasAuditFilter,
  NO_AUDIT_FILTER,
} from './auditQuery.ts';
import { inWords } from './words.ts';

type Props = {
  query: AuditQuery;
  onChange: (change: AuditQueryChange) => void;
  mayActAbroad: boolean;
};

export function AuditFilters({ query, onChange, mayActAbroad }: Props) {
  return (
    <>
      <PersonFilter person={query.person} onChange={(person) => onChange({ person })} />
      <WordsFilter
        label="Action"
        words={ACTIONS}
        chosen={query.action}
        onChange={(action) => onChange({ action })}
      />
      <WordsFilter
        label="Object"
        words={SUBJECT_TYPES}
        chosen={query.type}
        onChange={(type) => onChange({ type })}
      />
      <PeriodFilter period={query} onChange={onChange} />
      {query.subject && (
        <FilterChip label="About" value={query.subject} onClear={() => onChange({ subject: null })}>
          {() => <p>Acts on one object only.</p>}
        </FilterChip>
      )}
      {mayActAbroad && (
        <Switch
          size="xs"
          label="Done by us anywhere"
          checked={query.ours}
          onChange={(event) => onChange({ ours: event.currentTarget.checked || null })}
        />
      )}
      {hasAuditFilter(query) && (
        <Button size="xs" variant="subtle" onClick={() => onChange(NO_AUDIT_FILTER)}>
          Clear all
        </Button>
      )}
    </>
  );
}

type PersonProps = { person: string | null; onChange: (person: string | null) => void };

function PersonFilter({ person, onChange }: PersonProps) {
  const [search, setSearch] = useState('');
  const { data } = useAuditPersonFilterQuery();
  const people = (data?.viewer.organization.members.nodes ?? []).map(({ user }) => user);
  const wanted = search.trim().toLowerCase();
  const found = people.filter(({ name, email }) =>
    `${name} ${email}`.toLowerCase().includes(wanted),
  );
  return (
    <FilterChip
      label="Person"
      value={
        person === null
          ? undefined
          : (people.find(({ id }) => id === person)?.name ?? 'Chosen person')
      }
      onClear={() => onChange(null)}
    >
      {(close) => (
        <SearchableList
          label="Search people"
          search={search}
          onSearch={setSearch}
          items={found.map(({ id, name, email }) => ({ value: id, label: name, note: email }))}
          chosen={person ? [person] : []}
          onToggle={(id) => {
            onChange(id);
            close();
          }}
          message={found.length === 0 ? 'Nobody of that name works here' : undefined}
        />
      )}
    </FilterChip>
  );
}

type WordsProps = {
  label: string;
  words: readonly string[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

/** Known words, and whatever else somebody types: new actions need no new screen. */
function WordsFilter({ label, words, chosen, onChange }: WordsProps) {
  const [search, setSearch] = useState('');
  const typed = search.trim();
  const found = words.filter(
    (word) =>
      word.toLowerCase().includes(typed.toLowerCase()) ||
      inWords(word).toLowerCase().includes(typed.toLowerCase()),
  );
  const isNew = /^\w+$/.test(typed) && !words.includes(typed);
  const [first, ...more] = chosen;
  const toggle = (word: string) =>
    onChange(chosen.includes(word) ? chosen.filter((one) => one !== word) : [...chosen, word]);
  return (
    <FilterChip
      label={label}
      value={first && inWords(first) + (more.length > 0 ? ` +${more.length}` : '')}
      onClear={() => onChange([])}
    >
      {() => (
        <SearchableList
          label={`Search ${label.toLowerCase()}s`}
          search={search}
          onSearch={setSearch}
          items={[
            ...found.map((word) => ({ value: word, label: inWords(word) })),
            ...(isNew ? [{ value: typed, label: typed, note: 'as it stands in the API' }] : []),
          ]}
          chosen={chosen}
          onToggle={toggle}
        />
      )}
    </FilterChip>
  );
}
