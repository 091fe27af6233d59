import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconCircleX } from '@tabler/icons-react';
import { useState } from 'react';
import type { DraftReviewFragment, TemplateDraftContentsFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { Breadcrumb, type Crumb } from '../../ui/Breadcrumb.tsx';
import { Definition, DefinitionList } from '../../ui/DefinitionList.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { SideColumns } from '../../ui/SideColumns.tsx';
import { Status } from '../../ui/Status.tsx';
import { ApproveReviewDialog } from './ApproveReviewDialog.tsx';
import classes from './DraftReview.module.css';
import { SendBackDialog } from './SendBackDialog.tsx';
import { TemplateDiff } from './TemplateDiff.tsx';
import { TemplatePreview } from './TemplatePreview.tsx';
import { draftStates, languageName } from './templateWords.ts';
import { useDraftUpdates } from './useDraftUpdates.ts';
import { WithdrawReviewDialog } from './WithdrawReviewDialog.tsx';

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
  const client = useApolloClient();
  useDraftUpdates(draft.id, (news) => {
    // On its way to Meta it may come back, and whoever sent it waits for the answer.
    if (news && (news.state === 'IN_REVIEW' || news.state === 'SUBMITTING')) return;
    void client.refetchQueries({ include: ['TemplateEditorPage'] }).catch(() => undefined);
  });
  return (
    <Page>
      <PageTitle>{`Review of ${title}`}</PageTitle>
      <Breadcrumb crumbs={[...crumbs, { label: title, onPhone: 'Review' }]} />
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
      <SideColumns
        title={draft.template ? 'What changes at Meta' : 'New: Meta has nothing of it yet'}
        label="Request and preview"
        aside={
          <>
            <Request draft={draft} />
            <TemplatePreview components={draft.components} language={draft.language} />
          </>
        }
      >
        <TemplateDiff label="Changes" before={draft.template} after={draft} />
      </SideColumns>
    </Page>
  );
}

type DecisionProps = Pick<Props, 'draft' | 'onSubmitted' | 'onSentBack'>;

function Decision({ draft, onSubmitted, onSentBack }: DecisionProps) {
  const [opened, setOpened] = useState<'approve' | 'sendBack' | 'withdraw'>();
  const { reason } = capabilityOf(draft.capabilities, 'REVIEW_DRAFT');
  const mayWithdraw = capabilityOf(draft.capabilities, 'WITHDRAW_REVIEW').allowed;
  const errors = errorsOf(draft.problems).length;
  const close = () => setOpened(undefined);
  return (
    <>
      {mayWithdraw ? (
        <Button onClick={() => setOpened('withdraw')}>Withdraw request</Button>
      ) : (
        <ReasonedButton reason={reason} onClick={() => setOpened('sendBack')}>
          Send back
        </ReasonedButton>
      )}
      <ReasonedButton
        variant="filled"
        reason={reason ?? (errors > 0 ? 'Errors block submission' : undefined)}
        onClick={() => setOpened('approve')}
      >
        Approve and submit
      </ReasonedButton>
      {opened === 'approve' && (
        <ApproveReviewDialog draft={draft} onSubmitted={onSubmitted} onClose={close} />
      )}
      {opened === 'withdraw' && (
        <WithdrawReviewDialog draftId={draft.id} onWithdrawn={close} onClose={close} />
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
