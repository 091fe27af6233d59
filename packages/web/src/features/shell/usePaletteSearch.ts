import { skipToken } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { usePaletteSearchQuery } from '../../gql/operations.ts';
import { useViewer } from '../../lib/viewer.ts';

const SHORTEST = 2;
const ID = /^(number|client|waba|template|ticket)_[0-9a-z]{26}$/;

/** What the server finds for a text, or the one object that an id names. */
export function usePaletteSearch(typed: string) {
  const { organization } = useViewer();
  const [text] = useDebouncedValue(typed.trim(), 150);
  const kind = ID.exec(text)?.[1];
  const byText = kind === undefined;
  const { data, previousData, loading, error } = usePaletteSearchQuery(
    text.length < SHORTEST
      ? skipToken
      : {
          variables: {
            text,
            id: text,
            byText,
            withClients: byText && organization.kind !== 'CLIENT',
            isNumber: kind === 'number',
            isClient: kind === 'client',
            isWaba: kind === 'waba',
            isTemplate: kind === 'template',
            isTicket: kind === 'ticket',
          },
          fetchPolicy: 'cache-and-network',
        },
  );
  const found = text.length < SHORTEST ? undefined : (data ?? previousData);
  return {
    numbers: found?.phoneNumbers?.nodes ?? one(found?.phoneNumber),
    clients: found?.clients?.nodes ?? one(found?.client),
    wabas: found?.wabas?.nodes ?? one(found?.waba),
    templates: found?.templates?.nodes ?? one(found?.template),
    tickets: one(found?.supportTicket),
    searching: text !== typed.trim() || (loading && data === undefined),
    failed: error !== undefined,
  };
}

const one = <Item>(item: Item | null | undefined): readonly Item[] => (item ? [item] : []);
