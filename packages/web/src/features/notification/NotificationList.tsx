import { UnstyledButton } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleX,
  IconInfoCircle,
  IconMail,
  IconMailOpened,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import {
  type NotificationListItemFragment,
  useMarkNotificationsMutation,
} from '../../gql/operations.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { Bar } from '../../ui/Bar.tsx';
import iconButton from '../../ui/IconButton.module.css';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import classes from './NotificationList.module.css';

type Item = NotificationListItemFragment;

const SEVERITIES = {
  CRITICAL: { word: 'Critical', icon: IconCircleX, tone: 'red' },
  WARNING: { word: 'Warning', icon: IconAlertTriangle, tone: 'amber' },
  INFO: { word: 'For your information', icon: IconInfoCircle, tone: 'blue' },
};

export function NotificationList({ items }: { items: readonly Item[] }) {
  return (
    <ul className={classes.list}>
      {items.map((item) => (
        <NotificationItem key={item.id} item={item} />
      ))}
    </ul>
  );
}

const BARS = [280, 220, 320, 240, 260, 300, 220, 280];

/** Before the first answer: a bar for every line. */
export const NotificationListSkeleton = () => (
  <ul className={classes.list} aria-busy inert>
    {BARS.map((width, item) => (
      <li key={item} className={classes.item}>
        <span className={classes.icon}>
          <Bar width={18} height={18} />
        </span>
        <div className={classes.text}>
          <Bar width={width} />
          <p className={classes.body}>
            <Bar width={width + 120} height={10} />
          </p>
        </div>
      </li>
    ))}
  </ul>
);

function NotificationItem({ item }: { item: Item }) {
  const workspace = useWorkspace();
  const mark = useMark();
  const { word, icon: Icon, tone } = SEVERITIES[item.severity];
  const isRead = item.readAt !== null;
  const action = isRead ? 'Mark as unread' : 'Mark as read';
  return (
    <li className={classes.item} data-read={isRead || undefined}>
      <Icon
        size={18}
        stroke={1.75}
        aria-label={word}
        role="img"
        className={classes.icon}
        data-tone={tone}
      />
      <div className={classes.text}>
        <Link
          to={`/${workspace}${item.path}`}
          className={classes.title}
          onClick={() => !isRead && mark(item, true)}
        >
          {item.title}
        </Link>
        {item.body !== null && <p className={classes.body}>{item.body}</p>}
      </div>
      <span className={classes.age}>
        <RelativeTime at={item.at} />
      </span>
      <UnstyledButton
        className={iconButton.button ?? ''}
        aria-label={`${action}: ${item.title}`}
        title={action}
        onClick={() => mark(item, !isRead)}
      >
        {isRead ? <IconMail size={16} aria-hidden /> : <IconMailOpened size={16} aria-hidden />}
      </UnstyledButton>
    </li>
  );
}

function useMark() {
  const [markNotifications] = useMarkNotificationsMutation({
    refetchQueries: ['NotificationBell'],
  });
  return (item: Item, isRead: boolean) =>
    void markNotifications({ variables: { input: { ids: [item.id], isRead } } }).catch(
      () => undefined,
    );
}
