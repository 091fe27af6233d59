import { useState } from 'react';
import { COUNTRIES } from '../../lib/countries.ts';
import { countryName } from '../../lib/format.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { SearchableList } from '../../ui/SearchableList.tsx';

const SHOWN = 50;

type Props = { chosen: readonly string[]; onChange: (countries: string[]) => void };

export function CountryFilter({ chosen, onChange }: Props) {
  const [search, setSearch] = useState('');
  const toggle = (country: string) =>
    onChange(
      chosen.includes(country) ? chosen.filter((one) => one !== country) : [...chosen, country],
    );
  return (
    <FilterChip
      label="Country"
      value={chosen.length > 0 ? chosen.join(', ') : undefined}
      onClear={() => onChange([])}
    >
      {() => {
        const found = countriesLike(search);
        return (
          <SearchableList
            label="Search countries"
            search={search}
            onSearch={setSearch}
            items={found.slice(0, SHOWN)}
            chosen={chosen}
            onToggle={toggle}
            message={found.length === 0 ? 'No country of that name' : undefined}
          />
        );
      }}
    </FilterChip>
  );
}

function countriesLike(search: string) {
  const wanted = search.trim().toLowerCase();
  return COUNTRIES.map((country) => ({
    value: country,
    label: countryName(country),
    note: country,
  }))
    .filter(
      ({ value, label }) => value.toLowerCase() === wanted || label.toLowerCase().includes(wanted),
    )
    .sort((a, b) => a.label.localeCompare(b.label));
}
