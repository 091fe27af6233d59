import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { FormIntro } from '../features/account/FormIntro.tsx';
import classes from '../features/account/FormIntro.module.css';
import { authClient } from '../lib/authClient.ts';
import { paths } from '../lib/paths.ts';
import { PageTitle } from '../ui/PageTitle.tsx';

type Outcome = 'checking' | 'done' | 'failed';

const words: Record<Outcome, { title: string; text: string }> = {
  checking: { title: 'Confirming your address', text: 'One moment.' },
  done: { title: 'E-mail address confirmed', text: 'Thank you. You can go on.' },
  failed: {
    title: 'This link is no longer valid',
    text: 'It was used already or is too old. Sign in to get a new one.',
  },
};

/** Reached from the mail, either with a token to check or after the server has checked it. */
export function VerifyEmailPage() {
  const [search] = useSearchParams();
  const token = search.get('token');
  const [outcome, setOutcome] = useState<Outcome>(
    search.has('error') ? 'failed' : token ? 'checking' : 'done',
  );
  useEffect(() => {
    if (!token || search.has('error')) return;
    let left = false;
    void authClient
      .verifyEmail({ query: { token } })
      .catch(() => ({ error: {} }))
      .then(({ error }) => {
        if (!left) setOutcome(error ? 'failed' : 'done');
      });
    return () => {
      left = true;
    };
  }, [token, search]);
  const { title, text } = words[outcome];
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <div role="status">
        <FormIntro title={title}>{text}</FormIntro>
      </div>
      {outcome !== 'checking' && (
        <p className={classes.after}>
          <Link to={outcome === 'done' ? paths.home() : paths.signIn()}>
            {outcome === 'done' ? 'Go to the Hub' : 'Go to sign in'}
          </Link>
        </p>
      )}
    </>
  );
}
