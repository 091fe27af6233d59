import { useApolloClient } from '@apollo/client/react';
import { IconLanguage } from '@tabler/icons-react';
import {
  type TemplateTextFragment,
  TemplateTextsDocument,
  type TemplateTextsQuery,
} from '../../gql/operations.ts';
import { download } from '../../lib/download.ts';
import { ExportButton } from './ExportButton.tsx';
import { translationsCsv } from './translations.ts';

/** The texts of templates for a translator, a column for each language. */
export function ExportTextsButton({ ids }: { ids: readonly string[] }) {
  const client = useApolloClient();
  const run = async () => {
    const variables = { ids: [...ids] };
    const { data } = await client.query({ query: TemplateTextsDocument, variables });
    const templates = (data?.nodes ?? []).filter(isTemplate);
    download('template-texts.csv', await translationsCsv(templates), 'text/csv');
    return [];
  };
  return <ExportButton label="Export texts" icon={IconLanguage} onExport={run} />;
}

/** What is out of sight by now is null, and nothing else comes for the id of a template. */
function isTemplate(node: TemplateTextsQuery['nodes'][number]): node is TemplateTextFragment {
  return node !== null && 'components' in node;
}
