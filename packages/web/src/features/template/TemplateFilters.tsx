import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { LanguageFilter } from './LanguageFilter.tsx';
import classes from './TemplateFilters.module.css';
import {
  CATEGORIES,
  QUALITIES,
  STATUSES,
  type TemplatesQuery,
  type TemplatesQueryChange,
} from './templatesQuery.ts';
import {
  languageName,
  templateCategories,
  templateQualities,
  templateStatuses,
} from './templateWords.ts';

const ARCHIVED = { value: 'archived', label: 'Only archived' };

type Props = { query: TemplatesQuery; onChange: (change: TemplatesQueryChange) => void };

export function TemplateFilters({ query, onChange }: Props) {
  return (
    <>
      <div className={classes.search}>
        <SearchField
          label="Search name and text"
          value={query.q}
          onChange={(q) => onChange({ q: q || null })}
        />
      </div>
      <FilterChip
        label="Category"
        value={inWords(query.category.map((each) => templateCategories[each]))}
        onClear={() => onChange({ category: null })}
      >
        {() => (
          <ChoiceList
            label="Category"
            choices={CATEGORIES.map((value) => ({ value, label: templateCategories[value] }))}
            chosen={query.category}
            onChange={(category) => onChange({ category })}
          />
        )}
      </FilterChip>
      <FilterChip
        label="Status"
        value={inWords(query.status.map((each) => templateStatuses[each].word))}
        onClear={() => onChange({ status: null })}
      >
        {() => (
          <ChoiceList
            label="Status at Meta"
            choices={STATUSES.map((value) => ({ value, label: templateStatuses[value].word }))}
            chosen={query.status}
            onChange={(status) => onChange({ status })}
          />
        )}
      </FilterChip>
      <FilterChip
        label="Quality"
        value={inWords(query.quality.map((each) => templateQualities[each].word))}
        onClear={() => onChange({ quality: null })}
      >
        {() => (
          <ChoiceList
            label="Quality at Meta"
            choices={QUALITIES.map((value) => ({ value, label: templateQualities[value].word }))}
            chosen={query.quality}
            onChange={(quality) => onChange({ quality })}
          />
        )}
      </FilterChip>
      <LanguageFilter
        label="Language"
        chosen={query.language}
        value={inWords(query.language.map(languageName))}
        onChange={(language) => onChange({ language })}
      />
      <LanguageFilter
        label="Missing language"
        chosen={query.missing}
        value={inWords(query.missing.map(languageName))}
        onChange={(missing) => onChange({ missing })}
      />
      <FilterChip
        label="Archive"
        value={query.archived ? ARCHIVED.label : undefined}
        onClear={() => onChange({ archived: null })}
      >
        {() => (
          <ChoiceList
            label="Archived in the Hub"
            choices={[ARCHIVED]}
            chosen={query.archived ? [ARCHIVED.value] : []}
            onChange={(chosen) => onChange({ archived: chosen.length > 0 || null })}
          />
        )}
      </FilterChip>
    </>
  );
}

function inWords([first, ...more]: readonly string[]): string | undefined {
  return first === undefined || more.length === 0 ? first : `${first} +${more.length}`;
}
