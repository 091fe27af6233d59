import { skipToken } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useChosenClientQuery, useClientFilterQuery } from '../../gql/operations.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { SearchableList } from '../../ui/SearchableList.tsx';

type Props = { clientId: string | null; onChange: (clientId: string | null) => void };

export function ClientFilter({ clientId, onChange }: Props) {
  const { data } = useChosenClientQuery(clientId ? { variables: { id: clientId } } : skipToken);
  return (
    <FilterChip
      label="Client"
      value={clientId === null ? undefined : (data?.client?.name ?? 'Chosen client')}
      onClear={() => onChange(null)}
    >
      {(close) => (
        <ClientChoice
          clientId={clientId}
          onChoose={(id) => {
            onChange(id);
            close();
          }}
        />
      )}
    </FilterChip>
  );
}

type ClientChoiceProps = { clientId: string | null; onChoose: (clientId: string) => void };

function ClientChoice({ clientId, onChoose }: ClientChoiceProps) {
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search.trim(), 250);
  const { data, previousData, error } = useClientFilterQuery({
    variables: asked ? { search: asked } : {},
  });
  const clients = (data ?? previousData)?.clients;
  return (
    <SearchableList
      label="Search clients"
      search={search}
      onSearch={setSearch}
      items={(clients?.nodes ?? []).map((client) => ({
        value: client.id,
        label: client.name,
        note: client.legalName === client.name ? undefined : client.legalName,
      }))}
      chosen={clientId ? [clientId] : []}
      onToggle={onChoose}
      message={
        error
          ? 'Clients could not be loaded'
          : clients?.nodes.length === 0
            ? 'No client of that name'
            : clients?.pageInfo.hasNextPage && 'Type to find more'
      }
    />
  );
}
