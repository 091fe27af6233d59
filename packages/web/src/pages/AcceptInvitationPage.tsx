import { skipToken } from '@apollo/client/react';
import { Link, useSearchParams } from 'react-router';
import { AcceptInvitationForm } from '../features/account/AcceptInvitationForm.tsx';
import { FormIntro } from '../features/account/FormIntro.tsx';
import classes from '../features/account/FormIntro.module.css';
import { useAcceptInvitationPageQuery } from '../gql/operations.ts';
import { failureOf } from '../lib/failure.ts';
import { formatDate } from '../lib/format.ts';
import { paths } from '../lib/paths.ts';
import { PublicClient } from '../lib/PublicClient.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';

export function AcceptInvitationPage() {
  return (
    <PublicClient>
      <Invitation />
    </PublicClient>
  );
}

function Invitation() {
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const { data, error, loading } = useAcceptInvitationPageQuery(
    token
      ? {
          variables: { token },
          // Accepting must not fetch it again: it is used up then.
          fetchPolicy: 'network-only',
          nextFetchPolicy: 'cache-only',
        }
      : skipToken,
  );
  const invitation = data?.invitation;
  return (
    <>
      <PageTitle>Accept invitation</PageTitle>
      {invitation ? (
        <>
          <FormIntro title={`Join ${invitation.organizationName}`}>
            You are invited as {invitation.role.toLowerCase()}. The invitation works until{' '}
            {formatDate(invitation.expiresAt)}.
          </FormIntro>
          <AcceptInvitationForm
            token={token}
            email={invitation.email}
            name={invitation.name}
            hasAccount={invitation.hasAccount}
          />
        </>
      ) : (
        !loading && (
          <div role="alert">
            <FormIntro title="This invitation cannot be used">
              {error && failureOf(error).code === 'NETWORK'
                ? 'The server did not answer. Try again in a minute.'
                : 'It was used already, withdrawn, or is too old. Ask for a new one.'}
            </FormIntro>
          </div>
        )
      )}
      <p className={classes.after}>
        <Link to={paths.signIn()}>Go to sign in</Link>
      </p>
    </>
  );
}
