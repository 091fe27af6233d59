import { ApolloProvider, useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconBuildingOff } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { Link, Outlet, ScrollRestoration, useNavigate, useParams } from 'react-router';
import { AppFrame } from '../features/shell/AppFrame.tsx';
import { useShellQuery } from '../gql/operations.ts';
import { createApolloClient } from '../lib/apollo.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { LiveProvider } from '../lib/live.ts';
import { LiveStreams } from '../lib/liveStreams.ts';
import { paths } from '../lib/paths.ts';
import { signOut } from '../lib/signOut.ts';
import { usePrefetch } from '../lib/prefetch.ts';
import { ViewerProvider } from '../lib/viewer.ts';
import { ErrorState, SupportAddressContext } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import classes from '../ui/StandAlone.module.css';
import { useLinkIntent } from '../ui/useLinkIntent.ts';
import { ShortcutsProvider } from '../ui/useShortcut.ts';

// Most visits never open it.
const WorkspacePalette = lazy(async () => ({
  default: (await import('./WorkspacePalette.tsx')).WorkspacePalette,
}));

/** Everything below has a workspace: its own client, whose requests name the organization. */
export function WorkspaceLayout() {
  const { workspace } = useParams();
  const navigate = useNavigate();
  const { client, streams } = useMemo(() => {
    const leave = () => {
      const { pathname, search } = window.location;
      void navigate(paths.signIn(pathname + search), { replace: true });
    };
    return connect(workspace, leave);
  }, [workspace, navigate]);
  return (
    <ApolloProvider client={client}>
      <LiveProvider value={streams}>
        <SignedIn key={workspace} />
      </LiveProvider>
      <ScrollRestoration />
    </ApolloProvider>
  );
}

/** The workspace's client, which leaves when nobody is signed in any more. */
function connect(workspace: string | undefined, leave: () => void) {
  const streams = new LiveStreams();
  let hasLeft = false;
  const client = createApolloClient({
    workspace,
    streams,
    onUnauthenticated: () => {
      // All that was under way is refused; a late one must not disturb who is signing in again.
      if (hasLeft) return;
      hasLeft = true;
      leave();
    },
  });
  return { client, streams };
}

/** Not needed before the page is there. */
const NotificationBell = lazy(async () => ({
  default: (await import('../features/notification/NotificationBell.tsx')).NotificationBell,
}));

function Bell() {
  return (
    <Suspense fallback={null}>
      <NotificationBell />
    </Suspense>
  );
}

function SignedIn() {
  const { links } = useConfig();
  const { data, error, refetch } = useShellQuery();
  const { workspace } = useParams();
  const client = useApolloClient();
  const prefetch = usePrefetch();
  useLinkIntent((pathname) => prefetch({ client, workspace, pathname }));
  const newTicketAbout = useCallback(
    (requestId: string | undefined) =>
      paths.newTicket(workspace ?? '', requestId === undefined ? {} : { request: requestId }),
    [workspace],
  );
  if (data) {
    return (
      <ViewerProvider value={data.viewer}>
        <SupportAddressContext value={newTicketAbout}>
          <ShortcutsProvider value={data.viewer.user?.hasSingleKeyShortcuts ?? true}>
            <AppFrame tools={<Bell />} palette={(doors) => <WorkspacePalette {...doors} />}>
              <Outlet />
            </AppFrame>
          </ShortcutsProvider>
        </SupportAddressContext>
      </ViewerProvider>
    );
  }
  if (!error) return null;
  const failure = failureOf(error);
  if (failure.code === 'UNAUTHENTICATED') return null;
  return (
    <main className={classes.page}>
      {failure.code === 'NOT_FOUND' || failure.code === 'FORBIDDEN' ? (
        <>
          <PageTitle>Workspace not found</PageTitle>
          <StatePanel
            headingLevel={1}
            icon={IconBuildingOff}
            title="No such workspace"
            actions={
              <>
                <Button component={Link} to={paths.home()} variant="filled">
                  Go to your workspace
                </Button>
                <Button onClick={() => void signOut()}>Sign out</Button>
              </>
            }
          >
            You are not a member of a workspace at this address.
          </StatePanel>
        </>
      ) : (
        <>
          <PageTitle>Not available</PageTitle>
          <ErrorState
            headingLevel={1}
            title="The Hub could not be loaded"
            failure={failure}
            reassurance="Your numbers keep sending and receiving."
            onRetry={() => void refetch().catch(() => undefined)}
            links={links}
          />
        </>
      )}
    </main>
  );
}
