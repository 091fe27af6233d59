import { Stack } from '@mantine/core';
import { AppearanceSection } from '../features/account/AppearanceSection.tsx';
import { KeyboardSection } from '../features/account/KeyboardSection.tsx';
import { EmailSection } from '../features/account/EmailSection.tsx';
import { PasswordSection } from '../features/account/PasswordSection.tsx';
import { SessionsSection } from '../features/account/SessionsSection.tsx';
import { TwoFactorSection } from '../features/account/TwoFactorSection.tsx';
import { UserNameForm } from '../features/account/UserNameForm.tsx';
import { UserSettingsPageDocument, useUserSettingsPageQuery } from '../gql/operations.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import type { FirstQuestion } from '../lib/prefetch.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Section } from '../ui/Section.tsx';
import { useDelayed } from '../ui/useDelayed.ts';

export const firstQuestion: FirstQuestion = (client) =>
  client.query({ query: UserSettingsPageDocument });

export function UserSettingsPage() {
  const { links } = useConfig();
  const { data, error, loading, refetch } = useUserSettingsPageQuery({
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch().catch(() => undefined);
  const user = data?.viewer.user;
  const slow = useDelayed(loading && !data);
  return (
    <>
      <PageTitle>Your account</PageTitle>
      {!data && error && (
        <ErrorState
          title="Your settings could not be loaded"
          failure={failureOf(error)}
          onRetry={again}
          links={links}
        />
      )}
      {user && (
        <>
          <Section title="User name">
            <UserNameForm name={user.name} />
          </Section>
          <EmailSection email={user.email} pendingEmail={user.pendingEmail} onChanged={again} />
          <PasswordSection />
          <TwoFactorSection enabled={user.twoFactorEnabled} onChanged={again} />
        </>
      )}
      {slow && <LoginSkeleton />}
      {/* What is above them comes first, so that nothing moves. */}
      {(user || slow || error) && (
        <>
          <AppearanceSection />
          <KeyboardSection />
          <SessionsSection />
        </>
      )}
    </>
  );
}

/** The same in the same places, before it is known who looks. */
const LoginSkeleton = () => (
  <Stack gap="lg" aria-busy inert>
    <Section title="User name">
      <UserNameForm name="" />
    </Section>
    <EmailSection email={undefined} pendingEmail={null} onChanged={() => undefined} />
    <PasswordSection />
    <TwoFactorSection enabled={undefined} onChanged={() => undefined} />
  </Stack>
);
