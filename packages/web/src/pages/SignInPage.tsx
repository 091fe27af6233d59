import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { FormIntro } from '../features/account/FormIntro.tsx';
import { SecondStepForm } from '../features/account/SecondStepForm.tsx';
import { SignInForm } from '../features/account/SignInForm.tsx';
import { safeReturnPath } from '../lib/paths.ts';
import { PageTitle } from '../ui/PageTitle.tsx';

export function SignInPage() {
  const [search] = useSearchParams();
  const [needsCode, setNeedsCode] = useState(false);
  // A full load, so that the explorer can be a return path too.
  const goOn = () => window.location.assign(safeReturnPath(search.get('returnTo')));
  return (
    <>
      <PageTitle>Sign in</PageTitle>
      {needsCode ? (
        <>
          <FormIntro title="Second step">Your password is right. One more thing.</FormIntro>
          <SecondStepForm onSignedIn={goOn} onStartAgain={() => setNeedsCode(false)} />
        </>
      ) : (
        <>
          <FormIntro title="Sign in">Use the address you were invited with.</FormIntro>
          <SignInForm onSignedIn={goOn} onSecondStep={() => setNeedsCode(true)} />
        </>
      )}
    </>
  );
}
