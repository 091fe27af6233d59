import { useApolloClient } from '@apollo/client/react';
import { IconDownload } from '@tabler/icons-react';
import {
  type TemplateFileFragment,
  TemplateFilesDocument,
  type TemplateFilesQuery,
} from '../../gql/operations.ts';
import { download } from '../../lib/download.ts';
import { ExportButton } from './ExportButton.tsx';
import { packFiles } from './packFiles.ts';

/** The API takes no more at once. */
const MOST = 100;

/** The templates as files, which can be kept, changed and imported again. */
export function ExportFilesButton({ ids }: { ids: readonly string[] }) {
  const client = useApolloClient();
  const run = async () => {
    const templates: TemplateFileFragment[] = [];
    for (let from = 0; from < ids.length; from += MOST) {
      const variables = { ids: ids.slice(from, from + MOST) };
      const { data } = await client.query({
        query: TemplateFilesDocument,
        variables,
        fetchPolicy: 'no-cache',
      });
      templates.push(...(data?.nodes ?? []).filter(isTemplate));
    }
    if (templates.length === 0) return [{ message: 'They are not there any more.' }];
    const { name, content, type } = await packFiles(templates);
    download(name, content, type);
    return [];
  };
  const reason = ids.length === 0 ? 'Deleted at Meta: a file would bring it back' : undefined;
  const door = { label: 'Export files', icon: IconDownload, reason };
  return <ExportButton {...door} onExport={run} />;
}

/** What is out of sight by now is null, and nothing else comes for the id of a template. */
function isTemplate(node: TemplateFilesQuery['nodes'][number]): node is TemplateFileFragment {
  return node !== null && 'file' in node;
}
