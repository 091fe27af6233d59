import { IconBell } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { MarkAllButton } from '../features/notification/MarkAllButton.tsx';
import {
  NotificationList,
  NotificationListSkeleton,
} from '../features/notification/NotificationList.tsx';
import { useNotificationsPageQuery } from '../gql/operations.ts';
import { appended } from '../lib/appended.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { paths } from '../lib/paths.ts';
import { useWorkspace } from '../lib/viewer.ts';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { MoreButton } from '../ui/MoreButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import { ViewTabs } from '../ui/ViewTabs.tsx';
import classes from './SettingsLayout.module.css';

const PAGE_SIZE = 30;

export function NotificationsPage() {
  const [search, setSearch] = useSearchParams();
  const onlyUnread = search.get('view') === 'unread';
  const view = (next: 'unread' | undefined) => setSearch(next ? { view: next } : {});
  return (
    <div className={classes.page}>
      <PageTitle>Notifications</PageTitle>
      <Breadcrumb crumbs={[{ label: 'Notifications' }]} />
      <PageHeader inBar title="Notifications" actions={<MarkAllButton />} />
      <ViewTabs
        label="Views"
        tabs={[
          { label: 'All', on: !onlyUnread, count: undefined, onSelect: () => view(undefined) },
          { label: 'Unread', on: onlyUnread, count: undefined, onSelect: () => view('unread') },
        ]}
      />
      <Notifications onlyUnread={onlyUnread} />
    </div>
  );
}

function Notifications({ onlyUnread }: { onlyUnread: boolean }) {
  const { links } = useConfig();
  const workspace = useWorkspace();
  const { data, error, loading, refetch, fetchMore } = useNotificationsPageQuery({
    variables: { first: PAGE_SIZE, ...(onlyUnread && { isUnread: true }) },
    fetchPolicy: 'cache-and-network',
  });
  const slow = useDelayed(loading && !data);
  if (!data) {
    if (!error) return slow && <NotificationListSkeleton />;
    return (
      <ErrorState
        title="Notifications could not be loaded"
        failure={failureOf(error)}
        reassurance="None of them is lost."
        onRetry={() => void refetch().catch(() => undefined)}
        links={links}
      />
    );
  }
  const { nodes, pageInfo } = data.notifications;
  if (nodes.length === 0) {
    return (
      <StatePanel
        icon={IconBell}
        title={onlyUnread ? 'Nothing unread' : 'No notifications yet'}
        actions={
          <LinkButton to={paths.settingsNotifications(workspace)}>Choose what you get</LinkButton>
        }
      >
        Changes of quality, status and permissions appear here, and whatever needs you.
      </StatePanel>
    );
  }
  const showMore = () =>
    void fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (shown, { fetchMoreResult: { notifications: more } }) => ({
        ...shown,
        notifications: appended(shown.notifications, more),
      }),
    });
  return (
    <>
      <NotificationList items={nodes} />
      <MoreButton pageInfo={pageInfo} onClick={showMore}>
        Show older ones
      </MoreButton>
    </>
  );
}
