import { Link } from 'react-router';
import type { DraftsOverviewLineFragment } from '../../gql/operations.ts';
import { paths } from '../../lib/paths.ts';
import { useViewer } from '../../lib/viewer.ts';
import { type FactColumn, FactTable } from '../../ui/FactTable.tsx';
import { FactTableSkeleton } from '../../ui/FactTableSkeleton.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Status } from '../../ui/Status.tsx';
import { draftStates, languageName } from './templateWords.ts';

type Draft = DraftsOverviewLineFragment;

/** Drafts of all accounts, and where each stands. */
export function DraftsOverview({ drafts }: { drafts: readonly Draft[] }) {
  return <FactTable label="Drafts" columns={useColumns()} rows={drafts} rowKey={({ id }) => id} />;
}

export function DraftsOverviewSkeleton() {
  return <FactTableSkeleton columns={useColumns()} rows={8} />;
}

function useColumns(): FactColumn<Draft>[] {
  const { organization } = useViewer();
  return [
    {
      head: 'Template',
      cell: ({ id, name, waba }) => (
        <Link to={paths.templateDraft(organization.slug, waba.id, id)}>
          {name || 'Without a name'}
        </Link>
      ),
    },
    { head: 'Language', cell: ({ language }) => languageName(language) },
    ...(organization.kind === 'CLIENT'
      ? []
      : [{ head: 'Client', cell: ({ waba }: Draft) => waba.client.name }]),
    { head: 'Account', cell: ({ waba }) => waba.name },
    { head: 'Status', cell: ({ state }) => <Status look={draftStates[state]} /> },
    { head: 'Last step', cell: (draft) => <Last draft={draft} /> },
  ];
}

function Last({ draft }: { draft: Draft }) {
  const { word, by, at } = lastOf(draft);
  return (
    <span>
      {word} by {by} <RelativeTime at={at} />
    </span>
  );
}

function lastOf(draft: Draft) {
  const { state, reviewRequestedBy, reviewRequestedAt, reviewedBy, reviewedAt } = draft;
  if (state === 'IN_REVIEW' && reviewRequestedAt) {
    return { word: 'Asked', by: reviewRequestedBy, at: reviewRequestedAt };
  }
  if (state === 'SENT_BACK' && reviewedAt)
    return { word: 'Sent back', by: reviewedBy, at: reviewedAt };
  return { word: 'Saved', by: draft.updatedBy, at: draft.updatedAt };
}
