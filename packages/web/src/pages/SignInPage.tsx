import { useSearchParams } from 'react-router';
import { FormIntro } from '../features/account/FormIntro.tsx';
import { SignInForm } from '../features/account/SignInForm.tsx';
import { safeReturnPath } from '../lib/paths.ts';
import { PageTitle } from '../ui/PageTitle.tsx';

export function SignInPage() {
  const [search] = useSearchParams();
  return (
    <>
      <PageTitle>Sign in</PageTitle>
      <FormIntro title="Sign in">Use the address you were invited with.</FormIntro>
      <SignInForm
        // A full load, so that the explorer can be a return path too.
        onSignedIn={() => window.location.assign(safeReturnPath(search.get('returnTo')))}
      />
    </>
  );
}
