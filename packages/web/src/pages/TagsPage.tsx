import { IconTag } from '@tabler/icons-react';
import { parseAsString, useQueryStates } from 'nuqs';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { DeleteTagDialog } from '../features/tag/DeleteTagDialog.tsx';
import { EditTagDialog } from '../features/tag/EditTagDialog.tsx';
import { TagsTable } from '../features/tag/TagsTable.tsx';
import { TagsPageDocument, useTagsPageQuery } from '../gql/operations.ts';
import { appended } from '../lib/appended.ts';
import { capabilityOf } from '../lib/capability.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { paths } from '../lib/paths.ts';
import type { FirstQuestion } from '../lib/prefetch.ts';
import { useWorkspace } from '../lib/viewer.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { MoreButton } from '../ui/MoreButton.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import classes from './SettingsPage.module.css';

const PAGE_SIZE = 50;

export const firstQuestion: FirstQuestion = (client) =>
  client.query({ query: TagsPageDocument, variables: { first: PAGE_SIZE } });

export function TagsPage() {
  return (
    <NuqsAdapter>
      <PageTitle>Tags</PageTitle>
      <TagList />
    </NuqsAdapter>
  );
}

function TagList() {
  const { links } = useConfig();
  const [dialog, setDialog] = useQueryStates({ edit: parseAsString, delete: parseAsString });
  const close = () => void setDialog(null);
  const { data, error, loading, refetch, fetchMore } = useTagsPageQuery({
    variables: { first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch().catch(() => undefined);
  const slow = useDelayed(loading && !data);
  if (!data && error) {
    return (
      <ErrorState
        title="Tags could not be loaded"
        failure={failureOf(error)}
        onRetry={again}
        links={links}
      />
    );
  }
  const tags = data?.tags;
  const may = data && capabilityOf(data.viewer.organization.capabilities, 'TAG_NUMBERS');
  const [edited, deleted] = [dialog.edit, dialog.delete].map((id) =>
    may?.allowed ? tags?.nodes.find((tag) => tag.id === id) : undefined,
  );
  const showMore = () =>
    void fetchMore({
      variables: { after: tags?.pageInfo.endCursor ?? null },
      updateQuery: (shown, { fetchMoreResult: { tags: more } }) => ({
        ...shown,
        tags: appended(shown.tags, more),
      }),
    });
  return (
    <>
      <p className={classes.text}>
        Words that this workspace puts on numbers. Nobody else sees them.
        {may?.reason && <span className={classes.refusal}>{may.reason}</span>}
      </p>
      {tags?.nodes.length === 0 ? (
        <NoTags />
      ) : (
        (tags || slow) && (
          <TagsTable
            tags={tags?.nodes}
            reason={may?.reason}
            onEdit={(edit) => void setDialog({ edit })}
            onDelete={(id) => void setDialog({ delete: id })}
          />
        )
      )}
      <MoreButton pageInfo={tags?.pageInfo} onClick={showMore}>
        Show more tags
      </MoreButton>
      {edited && <EditTagDialog key={edited.id} tag={edited} onClose={close} />}
      {deleted && (
        <DeleteTagDialog
          tag={deleted}
          onClose={close}
          onDeleted={() => {
            close();
            again();
          }}
        />
      )}
    </>
  );
}

function NoTags() {
  return (
    <StatePanel
      icon={IconTag}
      title="No tags yet"
      actions={<LinkButton to={paths.numbers(useWorkspace())}>To the numbers</LinkButton>}
    >
      Select numbers in the list, or open one, and put a word on them to find them by.
    </StatePanel>
  );
}
