import { useState } from 'react';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { SearchableList } from '../../ui/SearchableList.tsx';
import { META_LANGUAGES } from './metaLanguages.ts';
import { languageName } from './templateWords.ts';

type Props = {
  label: string;
  chosen: readonly string[];
  /** What the chip says; undefined while it is off. */
  value: string | undefined;
  onChange: (chosen: string[] | null) => void;
};

/** Languages of Meta, by name or code. */
export function LanguageFilter({ label, chosen, value, onChange }: Props) {
  return (
    <FilterChip label={label} value={value} onClear={() => onChange(null)}>
      {() => <LanguageChoice chosen={chosen} onChange={onChange} />}
    </FilterChip>
  );
}

function LanguageChoice({ chosen, onChange }: Omit<Props, 'label' | 'value'>) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = ALL.filter((code) =>
    `${languageName(code)} ${code}`.toLowerCase().includes(wanted),
  );
  return (
    <SearchableList
      label="Find a language"
      search={search}
      onSearch={setSearch}
      items={found.map((code) => ({ value: code, label: languageName(code), note: code }))}
      chosen={chosen}
      onToggle={(code) =>
        onChange(chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code])
      }
      message={found.length === 0 ? 'Meta has no such language' : undefined}
    />
  );
}

const ALL = META_LANGUAGES.toSorted((a, b) => languageName(a).localeCompare(languageName(b)));
