import {
  NotificationPreferences,
  NotificationPreferencesSkeleton,
} from '../features/notification/NotificationPreferences.tsx';
import { useNotificationSettingsPageQuery } from '../gql/operations.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import classes from './SettingsPage.module.css';

export function NotificationSettingsPage() {
  const { links } = useConfig();
  const { data, error, loading, refetch } = useNotificationSettingsPageQuery();
  const slow = useDelayed(loading && !data);
  const membership = data?.viewer.membership;
  return (
    <>
      <PageTitle>Notification settings</PageTitle>
      <p className={classes.text}>
        What you are told of in this workspace. What comes once a day comes at eight in the morning.
      </p>
      {membership && <NotificationPreferences membership={membership} />}
      {slow && <NotificationPreferencesSkeleton />}
      {error && !data && (
        <ErrorState
          title="Your choices could not be loaded"
          failure={failureOf(error)}
          reassurance="Nothing was changed."
          onRetry={() => void refetch().catch(() => undefined)}
          links={links}
        />
      )}
    </>
  );
}
