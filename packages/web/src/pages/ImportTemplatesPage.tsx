import { useParams } from 'react-router';
import { ImportFiles } from '../features/template/ImportFiles.tsx';
import { type ImportTemplatesPageQuery, useImportTemplatesPageQuery } from '../gql/operations.ts';
import { paths } from '../lib/paths.ts';
import { useWorkspace } from '../lib/viewer.ts';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { TemplateNotLoaded } from './TemplateNotLoaded.tsx';

/** Templates of files, into one account. */
export function ImportTemplatesPage() {
  const { wabaId = '' } = useParams();
  const { data, loading, error, refetch } = useImportTemplatesPageQuery({
    variables: { wabaId },
    fetchPolicy: 'cache-and-network',
  });
  if (data?.waba) return <Loaded key={data.waba.id} waba={data.waba} />;
  return (
    <TemplateNotLoaded
      what="Account"
      loading={loading}
      error={error}
      absent={data ? ABSENT : null}
      onRetry={refetch}
    />
  );
}

const ABSENT = {
  title: 'No such account in this workspace',
  why: 'The address is incomplete, or it belongs to somebody else.',
};

function Loaded({ waba }: { waba: NonNullable<ImportTemplatesPageQuery['waba']> }) {
  const workspace = useWorkspace();
  const [number] = waba.phoneNumbers.nodes;
  const back = number ? paths.numberTemplates(workspace, number.id) : paths.numbers(workspace);
  return (
    <Page>
      <PageTitle>Import templates</PageTitle>
      <Breadcrumb
        crumbs={[
          { label: waba.name, to: back },
          { label: 'Import templates', onPhone: 'Import' },
        ]}
      />
      <PageHeader title="Import templates" fact={`From files into ${waba.name}`} />
      <ImportFiles waba={waba} back={back} />
    </Page>
  );
}
