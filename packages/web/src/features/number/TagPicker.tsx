import { useState } from 'react';
import { useTagListQuery } from '../../gql/operations.ts';
import { SearchableList } from '../../ui/SearchableList.tsx';
import type { Chosen } from './useSelection.ts';

type Props = { chosen: Chosen; onTag: (add: string[], remove: string[]) => void };

const NEW = 'new tag';

/** Puts a tag on all of the selected numbers, or takes off one that all of them have. */
export function TagPicker({ chosen, onTag }: Props) {
  const [search, setSearch] = useState('');
  const { data, error } = useTagListQuery({ fetchPolicy: 'cache-and-network' });
  const wanted = search.trim().toLowerCase();
  const tags = (data?.tags.nodes ?? []).filter(({ name }) => name.toLowerCase().includes(wanted));
  const worn = (name: string) =>
    [...chosen.values()].filter(({ tags: on }) => on.some(({ tag }) => tag.name === name)).length;
  const isNew = wanted !== '' && !tags.some(({ name }) => name.toLowerCase() === wanted);
  const onAll = tags.filter(({ name }) => worn(name) === chosen.size).map(({ name }) => name);
  return (
    <SearchableList
      label="Find or make a tag"
      search={search}
      onSearch={setSearch}
      items={[
        ...tags.map(({ name }) => ({
          value: name,
          label: name,
          note:
            worn(name) > 0 && chosen.size > 1 ? `on ${worn(name)} of ${chosen.size}` : undefined,
        })),
        ...(isNew ? [{ value: NEW, label: `Make “${search.trim()}”` }] : []),
      ]}
      chosen={onAll}
      onToggle={(value) => {
        if (value === NEW) onTag([search.trim()], []);
        else if (onAll.includes(value)) onTag([], [value]);
        else onTag([value], []);
      }}
      message={
        error
          ? 'Tags could not be loaded'
          : wanted === '' && tags.length === 0 && 'No tags yet. Type one.'
      }
    />
  );
}
