import { Link, useSearchParams } from 'react-router';
import { ChangeEmailByLink } from '../features/account/ChangeEmailByLink.tsx';
import classes from '../features/account/FormIntro.module.css';
import { paths } from '../lib/paths.ts';
import { PublicClient } from '../lib/PublicClient.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';

/** Reached from the letters to the new and to the old address. */
export function ChangeEmailPage() {
  const [search] = useSearchParams();
  const stop = search.get('stop');
  return (
    <PublicClient>
      <PageTitle>Change of address</PageTitle>
      <ChangeEmailByLink
        linkToken={stop ?? search.get('confirm') ?? ''}
        intent={stop === null ? 'confirm' : 'stop'}
      />
      <p className={classes.after}>
        <Link to={paths.signIn()}>Go to sign in</Link>
      </p>
    </PublicClient>
  );
}
