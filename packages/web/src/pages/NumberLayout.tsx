import { useApolloClient } from '@apollo/client/react';
import { IconPhoneOff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { NavLink, Outlet, useParams } from 'react-router';
import { NumberDialogHost } from '../features/number/NumberDialogHost.tsx';
import { NumberHeader } from '../features/number/NumberHeader.tsx';
import { NumberActionsButton } from '../features/number/NumberMenu.tsx';
import { NumberUpdates } from '../features/number/NumberUpdates.tsx';
import { SyncButton, SyncedFact, SyncNotices, useSync } from '../features/waba/WabaSync.tsx';
import {
  NumberLayoutDocument,
  type NumberLayoutQuery,
  useNumberLayoutQuery,
} from '../gql/operations.ts';
import { useConfig } from '../lib/config.ts';
import { type Failure, failureOf } from '../lib/failure.ts';
import { paths } from '../lib/paths.ts';
import { rememberRecent } from '../lib/recent.ts';
import type { FirstQuestion } from '../lib/prefetch.ts';
import { useViewer, useWorkspace } from '../lib/viewer.ts';
import { numbersTitle } from '../lib/words.ts';
import { Bar } from '../ui/Bar.tsx';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { ButtonSkeleton } from '../ui/ButtonSkeleton.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import tabClasses from '../ui/ViewTabs.module.css';
import classes from './NumberLayout.module.css';
import { useNumberTabs } from './numberTabs.ts';

const POLL_WHILE_SYNCING_MS = 2_000;

export const firstQuestion: FirstQuestion = (client, { numberId = '' }) =>
  client.query({ query: NumberLayoutDocument, variables: { id: numberId } });

/** What stands above every tab of a number; the tab below asks at the same time. */
export function NumberLayout() {
  const { numberId = '' } = useParams();
  const { data, error, refetch, startPolling, stopPolling } = useNumberLayoutQuery({
    variables: { id: numberId },
    fetchPolicy: 'cache-and-network',
  });
  const number = data?.phoneNumber;
  useSyncInProgress(number?.waba.syncState === 'PENDING', { startPolling, stopPolling });
  if (!number && (data || error)) {
    return (
      <AbsentNumber
        failure={error && failureOf(error)}
        onRetry={() => void refetch().catch(() => undefined)}
      />
    );
  }
  return (
    <>
      <div className={classes.page}>
        <NumberUpdates id={numberId} />
        {number ? <LoadedTop number={number} /> : <LoadingTop />}
        <div className={classes.tab}>
          <Outlet />
        </div>
      </div>
      <NumberDialogHost />
    </>
  );
}

type Number = NonNullable<NumberLayoutQuery['phoneNumber']>;

function LoadedTop({ number }: { number: Number }) {
  const { organization, user } = useViewer();
  const workspace = organization.slug;
  useEffect(() => {
    if (!user) return;
    rememberRecent(user.id, workspace, {
      path: paths.number(workspace, number.id),
      label: number.formattedNumber,
      kind: 'number',
    });
  }, [user, workspace, number.id, number.formattedNumber]);
  const { current } = useNumberTabs();
  const { sync, problem, running } = useSync(number.waba);
  const title = number.formattedNumber;
  return (
    <>
      <PageTitle>{current === 'Details' || !current ? title : `${title} ${current}`}</PageTitle>
      <Breadcrumb
        crumbs={[
          { label: numbersTitle(organization.kind), to: paths.numbers(workspace) },
          { label: title, to: paths.number(workspace, number.id), isOwn: true },
          ...(current ? [{ label: current, onPhone: 'Number' }] : []),
        ]}
        facts={<SyncedFact waba={number.waba} />}
      />
      <NumberHeader
        number={number}
        synced={<SyncedFact waba={number.waba} />}
        actions={
          <>
            <SyncButton
              waba={number.waba}
              running={running}
              onSync={(reason) => void sync(reason)}
            />
            <NumberActionsButton number={number} />
          </>
        }
      />
      <Tabs />
      <div className={classes.notices}>
        <SyncNotices waba={number.waba} problem={problem} />
      </div>
    </>
  );
}

function LoadingTop() {
  const slow = useDelayed(true);
  return (
    <>
      <PageTitle>Number</PageTitle>
      <Breadcrumb crumbs={[{ label: 'Number' }]} />
      <div className={classes.heading} aria-busy inert>
        {slow && (
          <PageHeader
            title={<Bar width={240} height={24} />}
            fact={<Bar width={280} />}
            actions={
              <>
                <ButtonSkeleton>Sync</ButtonSkeleton>
                <ButtonSkeleton>Actions</ButtonSkeleton>
              </>
            }
          />
        )}
      </div>
      <Tabs />
    </>
  );
}

function Tabs() {
  const { links } = useNumberTabs();
  return (
    <nav aria-label="Number" className={`${tabClasses.tabs} ${classes.tabs}`}>
      {links.map(({ label, to }) => (
        <NavLink key={label} to={to} end className={tabClasses.tab ?? ''}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}

function AbsentNumber({
  failure,
  onRetry,
}: {
  failure?: Failure | undefined;
  onRetry: () => void;
}) {
  const { links } = useConfig();
  return (
    <div className={classes.page}>
      <PageTitle>Number</PageTitle>
      <Breadcrumb crumbs={[{ label: 'Number' }]} />
      {failure && failure.code !== 'NOT_FOUND' ? (
        <ErrorState
          headingLevel={1}
          title="The number could not be loaded"
          failure={failure}
          reassurance="It keeps sending and receiving."
          onRetry={onRetry}
          links={links}
        />
      ) : (
        <NumberNotFound />
      )}
    </div>
  );
}

function NumberNotFound() {
  return (
    <StatePanel
      headingLevel={1}
      icon={IconPhoneOff}
      title="No such number in this workspace"
      actions={<LinkButton to={paths.numbers(useWorkspace())}>All numbers</LinkButton>}
    >
      It may belong to another workspace, or the address is incomplete.
    </StatePanel>
  );
}

type Poll = { startPolling: (ms: number) => void; stopPolling: () => void };

/** Looks again and again while a sync runs; when it has ended, every tab asks for what it brought. */
function useSyncInProgress(active: boolean, { startPolling, stopPolling }: Poll): void {
  const client = useApolloClient();
  const wasActive = useRef(false);
  useEffect(() => {
    if (wasActive.current && !active) void client.refetchQueries({ include: 'active' });
    wasActive.current = active;
    if (!active) return;
    startPolling(POLL_WHILE_SYNCING_MS);
    return stopPolling;
  }, [active, client, startPolling, stopPolling]);
}
