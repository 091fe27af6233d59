import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDeviceDesktop } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { formatInteger } from '../../lib/format.ts';
import { authClient } from '../../lib/authClient.ts';
import { Bar } from '../../ui/Bar.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Section } from '../../ui/Section.tsx';
import { authProblem } from './authProblem.ts';
import { deviceName } from './deviceName.ts';
import { FormProblem } from './FormProblem.tsx';
import classes from './SessionsSection.module.css';

type Session = {
  id: string;
  token: string;
  ipAddress: string | undefined;
  userAgent: string | undefined;
  lastActiveAt: string;
  isCurrent: boolean;
};

/** More are a list that nobody reads unless something is wrong. */
const FEW = 5;

export function SessionsSection() {
  const { sessions, problem, signOut, signOutOthers } = useSessions();
  const [isLong, { open: showAll }] = useDisclosure(false);
  const shown = sessions?.slice(0, isLong ? undefined : FEW) ?? [];
  return (
    <Section
      title="Sessions"
      description="Browsers that are signed in as you"
      actions={
        sessions &&
        sessions.length > 1 && <Button onClick={signOutOthers}>Sign out all others</Button>
      }
    >
      <FormProblem>{problem}</FormProblem>
      <ul className={classes.list}>
        {!sessions && !problem && <SessionSkeleton />}
        {shown.map((session) => (
          <li key={session.id} className={classes.session}>
            <IconDeviceDesktop size={18} stroke={1.75} aria-hidden className={classes.icon} />
            <div className={classes.text}>
              <p className={classes.name}>{deviceName(session.userAgent)}</p>
              <p className={classes.detail}>
                {session.isCurrent ? (
                  'This session'
                ) : (
                  <>
                    Active <RelativeTime at={session.lastActiveAt} />
                  </>
                )}
                {session.ipAddress && ` · ${session.ipAddress}`}
              </p>
            </div>
            {!session.isCurrent && (
              <Button size="xs" onClick={() => signOut(session)}>
                Sign out
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions && sessions.length > shown.length && (
        <Button variant="subtle" size="xs" mb="sm" onClick={showAll}>
          Show all {formatInteger(sessions.length)} sessions
        </Button>
      )}
    </Section>
  );
}

/** There is one at least: this one. */
const SessionSkeleton = () => (
  <li className={classes.session} aria-hidden>
    <IconDeviceDesktop size={18} stroke={1.75} className={classes.icon} />
    <div className={classes.text}>
      <p className={classes.name}>
        <Bar width={140} />
      </p>
      <p className={classes.detail}>
        <Bar width={180} height={10} />
      </p>
    </div>
  </li>
);

function useSessions() {
  const [sessions, setSessions] = useState<Session[]>();
  const [problem, setProblem] = useState<string>();

  const load = useCallback(async () => {
    const [list, current] = await Promise.all([authClient.listSessions(), authClient.getSession()]);
    setProblem(authProblem(list.error, 'The sessions could not be loaded.'));
    const own = current.data?.session.id;
    setSessions(
      (list.data ?? [])
        .map((session) => ({
          id: session.id,
          token: session.token,
          ipAddress: session.ipAddress ?? undefined,
          userAgent: session.userAgent ?? undefined,
          lastActiveAt: new Date(session.updatedAt).toISOString(),
          isCurrent: session.id === own,
        }))
        .sort(
          (a, b) =>
            Number(b.isCurrent) - Number(a.isCurrent) ||
            b.lastActiveAt.localeCompare(a.lastActiveAt),
        ),
    );
  }, []);
  const guarded = useCallback(
    (act: () => Promise<unknown>) =>
      void act()
        .then(load)
        .catch(() => setProblem('The server did not answer.')),
    [load],
  );
  useEffect(() => guarded(async () => undefined), [guarded]);
  return {
    sessions,
    problem,
    signOut: ({ token }: Session) => guarded(() => authClient.revokeSession({ token })),
    signOutOthers: () => guarded(() => authClient.revokeOtherSessions()),
  };
}
