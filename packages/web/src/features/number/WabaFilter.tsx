import { skipToken } from '@apollo/client/react';
import { useState } from 'react';
import { useChosenWabaQuery, useWabaFilterQuery } from '../../gql/operations.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { SearchableList } from '../../ui/SearchableList.tsx';

type Props = {
  wabaId: string | null;
  /** Narrows the choice to the WABAs of this client. */
  clientId: string | null;
  onChange: (wabaId: string | null) => void;
};

export function WabaFilter({ wabaId, clientId, onChange }: Props) {
  const { data } = useChosenWabaQuery(wabaId ? { variables: { id: wabaId } } : skipToken);
  return (
    <FilterChip
      label="WABA"
      value={wabaId === null ? undefined : (data?.waba?.name ?? 'Chosen WABA')}
      onClear={() => onChange(null)}
    >
      {(close) => (
        <WabaChoice
          wabaId={wabaId}
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

type WabaChoiceProps = {
  wabaId: string | null;
  clientId: string | null;
  onChoose: (wabaId: string) => void;
};

function WabaChoice({ wabaId, clientId, onChoose }: WabaChoiceProps) {
  const [search, setSearch] = useState('');
  const { data, error } = useWabaFilterQuery({ variables: clientId ? { clientId } : {} });
  const wanted = search.trim().toLowerCase();
  const found = (data?.wabas.nodes ?? []).filter(
    (waba) => waba.name.toLowerCase().includes(wanted) || waba.metaId.startsWith(wanted),
  );
  return (
    <SearchableList
      label="Search WABAs"
      search={search}
      onSearch={setSearch}
      items={found.map((waba) => ({ value: waba.id, label: waba.name, note: waba.metaId }))}
      chosen={wabaId ? [wabaId] : []}
      onToggle={onChoose}
      message={
        error
          ? 'WABAs could not be loaded'
          : data && found.length === 0
            ? 'No WABA of that name'
            : data?.wabas.pageInfo.hasNextPage && 'The first 100 are listed. Choose a client first.'
      }
    />
  );
}
