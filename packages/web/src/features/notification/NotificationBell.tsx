import { useApolloClient } from '@apollo/client/react';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { Link } from 'react-router';
import {
  useNotificationAddedSubscription,
  useNotificationBellQuery,
} from '../../gql/operations.ts';
import { useOnReturn } from '../../lib/live.ts';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import classes from './NotificationBell.module.css';

const MOST = 99;
const QUERIES = new Set<string | undefined>(['NotificationBell', 'NotificationsPage']);

export function NotificationBell() {
  const client = useApolloClient();
  const workspace = useWorkspace();
  const { data } = useNotificationBellQuery();
  const ask = () =>
    void client
      .refetchQueries({
        include: 'active',
        onQueryUpdated: ({ queryName }) => QUERIES.has(queryName),
      })
      .catch(() => undefined);
  useNotificationAddedSubscription({ onData: ask });
  useOnReturn(ask);
  const count = data?.notifications.totalCount ?? 0;
  const label = count === 0 ? 'Notifications' : `Notifications, ${countWord(count)} unread`;
  return (
    <Tooltip label={label}>
      <ActionIcon
        component={Link}
        to={paths.notifications(workspace)}
        aria-label={label}
        className={classes.bell ?? ''}
      >
        <IconBell size={16} aria-hidden />
        {count > 0 && (
          <span className={classes.count} aria-hidden>
            {countWord(count)}
          </span>
        )}
      </ActionIcon>
    </Tooltip>
  );
}

const countWord = (count: number) => (count > MOST ? `${MOST}+` : String(count));
