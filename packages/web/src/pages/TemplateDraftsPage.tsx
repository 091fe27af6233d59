import { IconChecks } from '@tabler/icons-react';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { parseAsStringEnum, useQueryState } from 'nuqs';
import { DraftsOverview, DraftsOverviewSkeleton } from '../features/template/DraftsOverview.tsx';
import { type TemplateDraftFilter, useTemplateDraftsPageQuery } from '../gql/operations.ts';
import { appended } from '../lib/appended.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { formatCount } from '../lib/format.ts';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { MoreButton } from '../ui/MoreButton.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import { ViewTabs } from '../ui/ViewTabs.tsx';

const PAGE_SIZE = 50;

type View = { label: string; filter: TemplateDraftFilter; nothing: string };

const VIEWS: Record<string, View> = {
  waiting: {
    label: 'Waiting for you',
    filter: { awaitsCaller: true },
    nothing: 'No colleague waits for your review',
  },
  reviews: {
    label: 'With a reviewer',
    filter: { state: ['IN_REVIEW'] },
    nothing: 'No template is with a reviewer',
  },
  back: {
    label: 'Changes asked for',
    filter: { state: ['SENT_BACK'] },
    nothing: 'No template was sent back',
  },
  all: { label: 'All drafts', filter: {}, nothing: 'No template is being written' },
};

/** What is written here and is not at Meta yet: one place for all accounts. */
export function TemplateDraftsPage() {
  return (
    <NuqsAdapter>
      <Drafts />
    </NuqsAdapter>
  );
}

function Drafts() {
  const { links } = useConfig();
  const [name, setName] = useQueryState(
    'view',
    parseAsStringEnum(Object.keys(VIEWS)).withDefault('waiting'),
  );
  const view = VIEWS[name];
  const { data, previousData, error, loading, refetch, fetchMore } = useTemplateDraftsPageQuery({
    variables: { filter: view?.filter ?? {}, first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const drafts = (data ?? previousData)?.templateDrafts;
  const slow = useDelayed(loading && !drafts);
  const showMore = () =>
    void fetchMore({
      variables: { after: drafts?.pageInfo.endCursor ?? null },
      updateQuery: (shown, { fetchMoreResult: { templateDrafts: more } }) => ({
        ...shown,
        templateDrafts: appended(shown.templateDrafts, more),
      }),
    });
  return (
    <Page>
      <PageTitle>Template drafts</PageTitle>
      <Breadcrumb crumbs={[{ label: 'Template drafts' }]} />
      <PageHeader
        inBar
        title="Template drafts"
        fact="What is written here and is not at Meta yet. What Meta has stands with each number."
      />
      <ViewTabs
        label="Views"
        tabs={Object.entries(VIEWS).map(([key, { label }]) => ({
          key,
          label,
          on: key === name,
          count:
            key === name && data
              ? formatCount(data.templateDrafts.totalCount, data.templateDrafts.totalCountIsCapped)
              : undefined,
          onSelect: () => void setName(key),
        }))}
      />
      {drafts && drafts.nodes.length > 0 && (
        <div aria-busy={loading}>
          <DraftsOverview drafts={drafts.nodes} />
        </div>
      )}
      {drafts?.nodes.length === 0 && !loading && (
        <StatePanel icon={IconChecks} title={view?.nothing ?? 'Nothing here'}>
          Drafts begin in the list of templates of a number, and come here when somebody asks for a
          review.
        </StatePanel>
      )}
      {!drafts && error && (
        <ErrorState
          title="The drafts could not be loaded"
          failure={failureOf(error)}
          onRetry={() => void refetch().catch(() => undefined)}
          links={links}
        />
      )}
      {slow && <DraftsOverviewSkeleton />}
      <MoreButton pageInfo={drafts?.pageInfo} onClick={showMore}>
        Show more drafts
      </MoreButton>
    </Page>
  );
}
