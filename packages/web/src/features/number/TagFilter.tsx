import { useState } from 'react';
import { useTagListQuery } from '../../gql/operations.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { SearchableList } from '../../ui/SearchableList.tsx';

type Props = { chosen: readonly string[]; onChange: (tags: string[]) => void };

export function TagFilter({ chosen, onChange }: Props) {
  const [first, ...more] = chosen;
  return (
    <FilterChip
      label="Tag"
      value={first && (more.length === 0 ? first : `${first} +${more.length}`)}
      onClear={() => onChange([])}
    >
      {() => <TagChoice chosen={chosen} onChange={onChange} />}
    </FilterChip>
  );
}

function TagChoice({ chosen, onChange }: Props) {
  const [search, setSearch] = useState('');
  const { data, error } = useTagListQuery({ fetchPolicy: 'cache-and-network' });
  const wanted = search.trim().toLowerCase();
  const tags = (data?.tags.nodes ?? []).filter(({ name }) => name.toLowerCase().includes(wanted));
  return (
    <SearchableList
      label="Search tags"
      search={search}
      onSearch={setSearch}
      items={tags.map(({ name }) => ({ value: name, label: name }))}
      chosen={chosen}
      onToggle={(name) =>
        onChange(chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name])
      }
      message={
        error ? 'Tags could not be loaded' : data && tags.length === 0 && 'No tag of that name'
      }
    />
  );
}
