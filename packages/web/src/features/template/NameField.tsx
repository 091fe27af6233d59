import { skipToken } from '@apollo/client/react';
import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTemplateNamesQuery } from '../../gql/operations.ts';
import { fieldId, useEdit, useFieldError } from './editorContext.ts';
import { setFact } from './editTemplate.ts';
import classes from './FactsFields.module.css';

const PAUSE_MS = 300;
/** One letter finds everything. */
const SHORTEST_SEARCH = 2;
const OFFERED = 8;

/** Meta takes small letters, digits and underscores. */
const asName = (typed: string) =>
  typed
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
    .slice(0, 512);

type Props = { wabaId: string; name: string; isFixed: boolean };

/** The name; those of the account are offered, for another language of the same. */
export function NameField({ wabaId, name, isFixed }: Props) {
  const edit = useEdit();
  return (
    <Autocomplete
      id={fieldId('name')}
      label="Name"
      className={classes.name ?? ''}
      value={name}
      data={useNames(wabaId, isFixed ? '' : name)}
      readOnly={isFixed}
      description={isFixed ? 'Fixed: Meta has it' : undefined}
      error={useFieldError('name')}
      autoComplete="off"
      spellCheck={false}
      onChange={(typed) => edit(setFact('name', asName(typed)), 'name')}
    />
  );
}

function useNames(wabaId: string, typed: string): string[] {
  const [search] = useDebouncedValue(typed, PAUSE_MS);
  const { data } = useTemplateNamesQuery(
    search.length < SHORTEST_SEARCH ? skipToken : { variables: { wabaId, search } },
  );
  const names = new Set((data?.waba?.templates.nodes ?? []).map(({ name }) => name));
  // The search looks into texts too.
  return [...names].filter((name) => name.includes(typed) && name !== typed).slice(0, OFFERED);
}
