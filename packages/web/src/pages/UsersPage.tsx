import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { InvitationsTable } from '../features/member/InvitationsTable.tsx';
import { InviteMemberDialog } from '../features/member/InviteMemberDialog.tsx';
import { MembersTable } from '../features/member/MembersTable.tsx';
import { UsersPageDocument, useUsersPageQuery } from '../gql/operations.ts';
import { appended } from '../lib/appended.ts';
import { capabilityOf } from '../lib/capability.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { formatInteger } from '../lib/format.ts';
import type { FirstQuestion } from '../lib/prefetch.ts';
import { useViewer } from '../lib/viewer.ts';
import { Bar } from '../ui/Bar.tsx';
import { ButtonSkeleton } from '../ui/ButtonSkeleton.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { MoreButton } from '../ui/MoreButton.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { PartHeader } from '../ui/PartHeader.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import classes from './SettingsPage.module.css';

const PAGE_SIZE = 50;

export const firstQuestion: FirstQuestion = (client) =>
  client.query({ query: UsersPageDocument, variables: { first: PAGE_SIZE } });

export function UsersPage() {
  const { links } = useConfig();
  const { data, error, loading, refetch, fetchMore } = useUsersPageQuery({
    variables: { first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch().catch(() => undefined);
  const slow = useDelayed(loading && !data);
  if (!data) {
    return (
      <>
        <PageTitle>Users</PageTitle>
        {error && (
          <ErrorState
            title="Users could not be loaded"
            failure={failureOf(error)}
            onRetry={again}
            links={links}
          />
        )}
        {slow && <UsersSkeleton />}
      </>
    );
  }
  const { user, organization } = data.viewer;
  const { members, invitations, kind, capabilities } = organization;
  const { reason } = capabilityOf(capabilities, 'MANAGE_MEMBERS');
  const showMore = (list: 'members' | 'invitations') =>
    void fetchMore({
      variables: {
        after: members.pageInfo.endCursor,
        invitationsAfter: invitations.pageInfo.endCursor,
      },
      updateQuery: (shown, { fetchMoreResult: more }) => {
        const own = shown.viewer.organization;
        const page = more.viewer.organization;
        const merged =
          list === 'members'
            ? { members: appended(own.members, page.members) }
            : { invitations: appended(own.invitations, page.invitations) };
        return { ...shown, viewer: { ...shown.viewer, organization: { ...own, ...merged } } };
      },
    });
  return (
    <NuqsAdapter>
      <PageTitle>Users</PageTitle>
      <div className={classes.head}>
        <p className={classes.text}>
          {formatInteger(members.totalCount)}{' '}
          {members.totalCount === 1 ? 'person works' : 'people work'} in this workspace.
          {reason && <span className={classes.refusal}>{reason}</span>}
        </p>
        <InviteMemberDialog kind={kind} reason={reason} onInvited={again} />
      </div>
      <MembersTable
        members={members.nodes}
        kind={kind}
        ownUserId={user?.id}
        reason={reason}
        onChanged={again}
      />
      <MoreButton pageInfo={members.pageInfo} onClick={() => showMore('members')}>
        Show more users
      </MoreButton>
      {invitations.nodes.length > 0 && (
        <>
          <PartHeader title="Invitations" />
          <InvitationsTable invitations={invitations.nodes} reason={reason} onWithdrawn={again} />
        </>
      )}
      <MoreButton pageInfo={invitations.pageInfo} onClick={() => showMore('invitations')}>
        Show more invitations
      </MoreButton>
    </NuqsAdapter>
  );
}

function UsersSkeleton() {
  const { kind } = useViewer().organization;
  return (
    <>
      <div className={classes.head}>
        <p className={classes.text}>
          <Bar width={200} />
        </p>
        <ButtonSkeleton>Invite user</ButtonSkeleton>
      </div>
      <MembersTable
        members={undefined}
        kind={kind}
        ownUserId={undefined}
        reason={undefined}
        onChanged={() => undefined}
      />
    </>
  );
}
