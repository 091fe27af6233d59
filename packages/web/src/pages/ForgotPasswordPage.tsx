import { useState } from 'react';
import { Link } from 'react-router';
import { ForgotPasswordForm } from '../features/account/ForgotPasswordForm.tsx';
import { FormIntro } from '../features/account/FormIntro.tsx';
import classes from '../features/account/FormIntro.module.css';
import { useConfig } from '../lib/config.ts';
import { paths } from '../lib/paths.ts';
import { PageTitle } from '../ui/PageTitle.tsx';

export function ForgotPasswordPage() {
  const [sentTo, setSentTo] = useState<string>();
  const { sandboxMailUrl } = useConfig();
  return (
    <>
      <PageTitle>Forgot password</PageTitle>
      {sentTo ? (
        <div role="status">
          <FormIntro title="Look at your mail">
            If {sentTo} has an account, a link to set a new password is on its way. It works for one
            hour.
          </FormIntro>
          {sandboxMailUrl && <a href={sandboxMailUrl}>Open the sandbox mail</a>}
        </div>
      ) : (
        <>
          <FormIntro title="Forgot password">We send a link to set a new one.</FormIntro>
          <ForgotPasswordForm onSent={setSentTo} />
        </>
      )}
      <p className={classes.after}>
        <Link to={paths.signIn()}>Back to sign in</Link>
      </p>
    </>
  );
}
