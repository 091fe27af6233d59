import { IconTemplateOff } from '@tabler/icons-react';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { Link, useNavigate, useParams } from 'react-router';
import { RejectionNotice } from '../features/template/RejectionNotice.tsx';
import { TemplateActions } from '../features/template/TemplateActions.tsx';
import { TemplatePreview } from '../features/template/TemplatePreview.tsx';
import { TemplateTimeline } from '../features/template/TemplateTimeline.tsx';
import { TemplateUpdates } from '../features/template/TemplateUpdates.tsx';
import { TemplateVersions } from '../features/template/TemplateVersions.tsx';
import { languageName, templateStatuses } from '../features/template/templateWords.ts';
import { type TemplatePageQuery, useTemplatePageQuery } from '../gql/operations.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { paths } from '../lib/paths.ts';
import { useWorkspace } from '../lib/viewer.ts';
import { Bar } from '../ui/Bar.tsx';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { Status } from '../ui/Status.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import classes from './TemplatePage.module.css';

/** One template with all that was submitted of it. */
export function TemplatePage() {
  return (
    <NuqsAdapter>
      <Page />
    </NuqsAdapter>
  );
}

function Page() {
  const { links } = useConfig();
  const { templateId = '' } = useParams();
  const { data, loading, error, refetch } = useTemplatePageQuery({
    variables: { id: templateId },
    fetchPolicy: 'cache-and-network',
  });
  const slow = useDelayed(loading);
  if (data?.template) return <Loaded template={data.template} />;
  return (
    <div className={classes.page}>
      <PageTitle>Template</PageTitle>
      <Breadcrumb crumbs={[{ label: 'Template' }]} />
      {error && (
        <ErrorState
          headingLevel={1}
          title="The template could not be loaded"
          failure={failureOf(error)}
          reassurance="Templates that are approved can still be sent."
          onRetry={() => void refetch().catch(() => undefined)}
          links={links}
        />
      )}
      {data && !loading && <Absent />}
      {slow && <Bar width="100%" height={480} />}
    </div>
  );
}

function Loaded({ template }: { template: NonNullable<TemplatePageQuery['template']> }) {
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const { id, name, language, category, status, waba, components } = template;
  const [number] = waba.phoneNumbers.nodes;
  const all = number ? paths.numberTemplates(workspace, number.id) : paths.numbers(workspace);
  return (
    <div className={classes.page}>
      <PageTitle>{name}</PageTitle>
      <Breadcrumb crumbs={[{ label: waba.name, to: all }, { label: name }]} />
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
      <div className={classes.columns}>
        <div className={classes.column}>
          <h2 className={classes.title}>Versions</h2>
          <TemplateVersions template={template} />
        </div>
        <aside className={classes.column} aria-label="Preview and timeline">
          <TemplatePreview components={components} language={language} category={category} />
          <TemplateActions template={template} onGone={() => void navigate(all)} />
          <h2 className={classes.title}>Timeline</h2>
          <TemplateTimeline changes={template.changes.nodes} versions={template.versions.nodes} />
        </aside>
      </div>
    </div>
  );
}

function Absent() {
  return (
    <StatePanel
      headingLevel={1}
      icon={IconTemplateOff}
      title="No such template in this workspace"
      actions={<Link to={paths.numbers(useWorkspace())}>All numbers</Link>}
    >
      The address is incomplete, or it belongs to somebody else.
    </StatePanel>
  );
}
