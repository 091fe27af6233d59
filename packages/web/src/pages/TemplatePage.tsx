import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { useNavigate, useParams } from 'react-router';
import { CategoryChangeNotice } from '../features/template/CategoryChangeNotice.tsx';
import { PauseNotice } from '../features/template/PauseNotice.tsx';
import { RejectionNotice } from '../features/template/RejectionNotice.tsx';
import { TemplateActions } from '../features/template/TemplateActions.tsx';
import { TemplatePreview } from '../features/template/TemplatePreview.tsx';
import { TemplateTimeline } from '../features/template/TemplateTimeline.tsx';
import { TemplateUpdates } from '../features/template/TemplateUpdates.tsx';
import { TemplateVersions } from '../features/template/TemplateVersions.tsx';
import { languageName, templateStatuses } from '../features/template/templateWords.ts';
import { type TemplatePageQuery, useTemplatePageQuery } from '../gql/operations.ts';
import { paths } from '../lib/paths.ts';
import { useWorkspace } from '../lib/viewer.ts';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { PartHeader } from '../ui/PartHeader.tsx';
import { SideColumns } from '../ui/SideColumns.tsx';
import { Status } from '../ui/Status.tsx';
import { TemplateNotLoaded } from './TemplateNotLoaded.tsx';

/** One template with all that was submitted of it. */
export function TemplatePage() {
  return (
    <NuqsAdapter>
      <Template />
    </NuqsAdapter>
  );
}

function Template() {
  const { templateId = '' } = useParams();
  const { data, loading, error, refetch } = useTemplatePageQuery({
    variables: { id: templateId },
    fetchPolicy: 'cache-and-network',
  });
  if (data?.template) return <Loaded template={data.template} />;
  return (
    <TemplateNotLoaded
      loading={loading}
      error={error}
      absent={data ? ABSENT : null}
      onRetry={refetch}
    />
  );
}

const ABSENT = {
  title: 'No such template in this workspace',
  why: 'The address is incomplete, or it belongs to somebody else.',
};

function Loaded({ template }: { template: NonNullable<TemplatePageQuery['template']> }) {
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const { id, name, language, category, status, waba, components } = template;
  const [number] = waba.phoneNumbers.nodes;
  const all = number ? paths.numberTemplates(workspace, number.id) : paths.numbers(workspace);
  return (
    <Page>
      <PageTitle>{name}</PageTitle>
      <Breadcrumb
        crumbs={[
          { label: waba.name, to: all },
          { label: name, onPhone: 'Template' },
        ]}
      />
      <TemplateUpdates ids={[id]} />
      <PageHeader
        title={
          <>
            {name}
            <Status look={templateStatuses[status]} form="label" />
          </>
        }
        fact={`${languageName(language)} · ${waba.name}`}
      />
      <RejectionNotice template={template} />
      <PauseNotice template={template} />
      <CategoryChangeNotice template={template} />
      <SideColumns
        title="Versions"
        label="Preview and timeline"
        aside={
          <>
            <TemplatePreview components={components} language={language} category={category} />
            <TemplateActions template={template} onGone={() => void navigate(all)} />
            <PartHeader title="Timeline" />
            <TemplateTimeline changes={template.changes.nodes} versions={template.versions.nodes} />
          </>
        }
      >
        <TemplateVersions template={template} />
      </SideColumns>
    </Page>
  );
}
