import { AppearanceSection } from '../features/account/AppearanceSection.tsx';
import { SessionsSection } from '../features/account/SessionsSection.tsx';
import { UserNameForm } from '../features/account/UserNameForm.tsx';
import { useViewer } from '../lib/viewer.ts';
import { Definition, DefinitionList } from '../ui/DefinitionList.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Section } from '../ui/Section.tsx';

export function UserSettingsPage() {
  const { user } = useViewer();
  return (
    <>
      <PageTitle>User settings</PageTitle>
      {user && (
        <Section title="User">
          <UserNameForm name={user.name} />
          <DefinitionList>
            <Definition label="E-mail">{user.email}</Definition>
          </DefinitionList>
        </Section>
      )}
      <AppearanceSection />
      <SessionsSection />
    </>
  );
}
