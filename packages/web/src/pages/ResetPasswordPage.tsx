import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { FormIntro } from '../features/account/FormIntro.tsx';
import classes from '../features/account/FormIntro.module.css';
import { ResetPasswordForm } from '../features/account/ResetPasswordForm.tsx';
import { paths } from '../lib/paths.ts';
import { PageTitle } from '../ui/PageTitle.tsx';

export function ResetPasswordPage() {
  const [search] = useSearchParams();
  const [done, setDone] = useState(false);
  const token = search.get('token');
  return (
    <>
      <PageTitle>Set a new password</PageTitle>
      {done ? (
        <div role="status">
          <FormIntro title="Password set">You can sign in with it now.</FormIntro>
        </div>
      ) : token && !search.has('error') ? (
        <>
          <FormIntro title="Set a new password">The link works once.</FormIntro>
          <ResetPasswordForm token={token} onDone={() => setDone(true)} />
        </>
      ) : (
        <div role="alert">
          <FormIntro title="This link is no longer valid">
            It was used already or is older than one hour.{' '}
            <Link to={paths.forgotPassword()}>Ask for a new one</Link>.
          </FormIntro>
        </div>
      )}
      <p className={classes.after}>
        <Link to={paths.signIn()}>Go to sign in</Link>
      </p>
    </>
  );
}
