import { IconCircleX } from '@tabler/icons-react';
import { useState } from 'react';
import type { DraftReviewFragment, TemplateDraftContentsFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { Breadcrumb, type Crumb } from '../../ui/Breadcrumb.tsx';
import { Definition, DefinitionList } from '../../ui/DefinitionList.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Status } from '../../ui/Status.tsx';
import { ApproveReviewDialog } from './ApproveReviewDialog.tsx';
import classes from './DraftReview.module.css';
import { SendBackDialog } from './SendBackDialog.tsx';
import { TemplateDiff } from './TemplateDiff.tsx';
import { TemplatePreview } from './TemplatePreview.tsx';
import { draftStates, languageName } from './templateWords.ts';

type Draft = TemplateDraftContentsFragment & DraftReviewFragment;
type Props = {
  draft: Draft;
  crumbs: readonly Crumb[];
  onSubmitted: (templateId: string | null) => void;
  onSentBack: () => void;
};

/** A draft before a colleague: what differs from what Meta has, and the two ways on. */
export function DraftReview({ draft, crumbs, onSubmitted, onSentBack }: Props) {
  const title = draft.name || 'Without a name';
  return (
    <div className={classes.page}>
      <PageTitle>{`Review of ${title}`}</PageTitle>
      <Breadcrumb crumbs={[...crumbs, { label: title }]} />
      <PageHeader
        title={
          <>
            {title}
            <Status look={draftStates[draft.state]} form="label" />
          </>
        }
        fact={languageName(draft.language)}
        actions={<Decision draft={draft} onSubmitted={onSubmitted} onSentBack={onSentBack} />}
      />
      <Blocking problems={draft.problems} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <h2 className={classes.title}>
            {draft.template ? 'What changes at Meta' : 'New: Meta has nothing of it yet'}
          </h2>
          <TemplateDiff label="Changes" before={draft.template} after={draft} />
        </div>
        <aside className={classes.column} aria-label="Request and preview">
          <Request draft={draft} />
          <TemplatePreview components={draft.components} language={draft.language} />
        </aside>
      </div>
    </div>
  );
}

type DecisionProps = Pick<Props, 'draft' | 'onSubmitted' | 'onSentBack'>;

function Decision({ draft, onSubmitted, onSentBack }: DecisionProps) {
  const [opened, setOpened] = useState<'approve' | 'sendBack'>();
  const { allowed, reason = 'Not available' } = capabilityOf(draft.capabilities, 'REVIEW_DRAFT');
  const refusal = allowed ? undefined : reason;
  const errors = errorsOf(draft.problems).length;
  const close = () => setOpened(undefined);
  return (
    <>
      <ReasonedButton reason={refusal} onClick={() => setOpened('sendBack')}>
        Send back
      </ReasonedButton>
      <ReasonedButton
        variant="filled"
        reason={refusal ?? (errors > 0 ? 'Errors block submission' : undefined)}
        onClick={() => setOpened('approve')}
      >
        Approve and submit
      </ReasonedButton>
      {opened === 'approve' && (
        <ApproveReviewDialog draft={draft} onSubmitted={onSubmitted} onClose={close} />
      )}
      {opened === 'sendBack' && (
        <SendBackDialog
          draftId={draft.id}
          author={draft.reviewRequestedBy ?? draft.author}
          onSentBack={onSentBack}
          onClose={close}
        />
      )}
    </>
  );
}

const errorsOf = (problems: Draft['problems']) =>
  problems.filter(({ severity }) => severity === 'ERROR');

function Blocking({ problems }: Pick<Draft, 'problems'>) {
  const errors = errorsOf(problems);
  if (errors.length === 0) return null;
  return (
    <Notice
      tone="red"
      icon={IconCircleX}
      title={
        errors.length === 1
          ? '1 error blocks submission'
          : `${errors.length} errors block submission`
      }
    >
      <ul className={classes.errors}>
        {errors.map(({ ruleId, path, message }) => (
          <li key={`${ruleId} ${path.join('.')}`}>{message}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Request({ draft }: { draft: Draft }) {
  const { reviewRequestedBy, reviewRequestedAt, reviewNote } = draft;
  return (
    <DefinitionList>
      <Definition label="Asked by">{reviewRequestedBy}</Definition>
      {reviewRequestedAt && (
        <Definition label="Asked">
          <RelativeTime at={reviewRequestedAt} />
        </Definition>
      )}
      {reviewNote && (
        <Definition label="Note">
          <span className={classes.note}>{reviewNote}</span>
        </Definition>
      )}
    </DefinitionList>
  );
}
