import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useMarkAllNotificationsMutation } from '../../gql/operations.ts';

/** Marks everything as read; until something else is done it can be taken back. */
export function MarkAllButton() {
  const [marked, setMarked] = useState<{ readAt: string; count: number }>();
  const [markAll, { loading }] = useMarkAllNotificationsMutation({
    refetchQueries: ['NotificationBell', 'NotificationsPage'],
  });
  const mark = async (undo: string | undefined) => {
    const { data } = await markAll({ variables: { input: undo ? { undo } : {} } });
    const { readAt, markedCount = 0 } = data?.markAllNotifications ?? {};
    setMarked(readAt && markedCount ? { readAt, count: markedCount } : undefined);
  };
  return (
    <Group gap={8}>
      <span role="status">{marked && `${marked.count} marked as read`}</span>
      {marked && (
        <Button
          variant="subtle"
          loading={loading}
          onClick={() => void mark(marked.readAt).catch(() => undefined)}
        >
          Undo
        </Button>
      )}
      <Button loading={loading} onClick={() => void mark(undefined).catch(() => undefined)}>
        Mark all as read
      </Button>
    </Group>
  );
}
