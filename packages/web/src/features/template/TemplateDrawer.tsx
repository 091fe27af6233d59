import { skipToken } from '@apollo/client/react';
import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { type TemplateDrawerQuery, useTemplateDrawerQuery } from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { Bar } from '../../ui/Bar.tsx';
import { CopyableId } from '../../ui/CopyableId.tsx';
import { Definition, DefinitionList } from '../../ui/DefinitionList.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { Status } from '../../ui/Status.tsx';
import classes from './TemplateDrawer.module.css';
import { CategoryChangeNotice } from './CategoryChangeNotice.tsx';
import { PauseNotice } from './PauseNotice.tsx';
import { RejectionNotice } from './RejectionNotice.tsx';
import { TemplateActions } from './TemplateActions.tsx';
import { TemplatePreview } from './TemplatePreview.tsx';
import { TemplateTimeline } from './TemplateTimeline.tsx';
import {
  languageName,
  severityTones,
  templateCategories,
  templateQualities,
  templateStatuses,
} from './templateWords.ts';

type Props = { id: string | null; onClose: () => void };
type Template = NonNullable<TemplateDrawerQuery['template']>;

/** A look at one template without leaving the list. */
export function TemplateDrawer({ id, onClose }: Props) {
  const { data, error, loading } = useTemplateDrawerQuery(id ? { variables: { id } } : skipToken);
  const template = id ? data?.template : undefined;
  const title = template ? template.name : 'Template';
  return (
    <SidePanel label={title} title={title} shown={id ?? undefined} takesFocus onClose={onClose}>
      {loading && !template && <Bar width="100%" height={240} />}
      {error && !template && <p role="alert">{failureOf(error).message}</p>}
      {!template && !loading && !error && id && (
        <p>There is no such template, or you may not see it.</p>
      )}
      {template && <Content template={template} onGone={onClose} />}
    </SidePanel>
  );
}

function Content({ template, onGone }: { template: Template; onGone: () => void }) {
  return (
    <div className={classes.content}>
      <p className={classes.language}>{languageName(template.language)}</p>
      <RejectionNotice template={template} />
      <PauseNotice template={template} />
      <CategoryChangeNotice template={template} />
      <TemplatePreview
        components={template.components}
        language={template.language}
        category={template.category}
      />
      <TemplateActions template={template} onGone={onGone} />
      <Facts template={template} />
      <Problems problems={template.problems} />
      <Recent template={template} />
    </div>
  );
}

function Facts({ template }: { template: Template }) {
  const change = template.categoryChange;
  return (
    <DefinitionList>
      <Definition label="Status">
        <Status look={templateStatuses[template.status]} />
      </Definition>
      <Definition label="Quality">
        <Status look={templateQualities[template.quality]} />
      </Definition>
      <Definition
        label="Category"
        hint={
          change &&
          (change.isAnnounced
            ? `Meta changes it to ${templateCategories[change.to]}`
            : `Was ${templateCategories[change.from]} before Meta changed it`)
        }
      >
        {templateCategories[template.category]}
      </Definition>
      <Definition label="Synced with Meta">
        <RelativeTime at={template.syncedAt} />
      </Definition>
      <Definition label="Template ID">
        <CopyableId value={template.id} of="template ID" />
      </Definition>
      <Definition label="Meta ID">
        <CopyableId value={template.metaId} of="Meta ID" />
      </Definition>
    </DefinitionList>
  );
}

const ICONS = { ERROR: IconCircleX, WARNING: IconAlertTriangle, INFO: IconInfoCircle };

function Problems({ problems }: { problems: Template['problems'] }) {
  if (problems.length === 0) return null;
  return (
    <section className={classes.section} aria-labelledby="template-problems">
      <h3 id="template-problems">What the rules say</h3>
      <ul className={classes.list}>
        {problems.map(({ ruleId, severity, path, message, cure }) => {
          const SeverityIcon = ICONS[severity];
          return (
            <li key={`${ruleId} ${path.join('.')}`} data-tone={severityTones[severity]}>
              <SeverityIcon size={16} aria-hidden className={classes.icon} />
              <span>
                {message}
                <span className={classes.note}>{cure}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** As many as stand beside a preview; the rest is on the template's page. */
const RECENT = 6;

function Recent({ template }: { template: Template }) {
  const workspace = useWorkspace();
  const [changes, versions] = [template.changes.nodes, template.versions.nodes];
  return (
    <section className={classes.section} aria-labelledby="template-timeline">
      <div className={classes.head}>
        <h3 id="template-timeline">Timeline</h3>
        <Link to={paths.template(workspace, template.id)}>Versions and all history</Link>
      </div>
      {changes.length + versions.length === 0 ? (
        <p className={classes.note}>Nothing has changed since it was found at Meta.</p>
      ) : (
        <TemplateTimeline changes={changes} versions={versions} most={RECENT} />
      )}
    </section>
  );
}
