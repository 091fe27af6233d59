import { Button } from '@mantine/core';
import { IconCloudOff, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type SyncState,
  useSyncWabaMutation,
  type WabaSyncFragment,
} from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { failureOf } from '../../lib/failure.ts';
import { useOperatorReason } from '../../lib/useOperatorReason.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import type { Tone } from '../../ui/Status.tsx';
import { UpstreamErrorNotice } from './UpstreamErrorNotice.tsx';
import classes from './WabaSync.module.css';

type Props = { waba: WabaSyncFragment };

/** "Synced with Meta 4 min ago", or what keeps it from being so, with a dot of its colour. */
export function SyncedFact({ waba }: Props) {
  return (
    <span className={classes.synced} data-tone={tones[waba.syncState]}>
      <SyncedWords waba={waba} />
    </span>
  );
}

const tones: Record<SyncState, Tone> = {
  FRESH: 'green',
  PENDING: 'blue',
  STALE: 'amber',
  ERROR: 'red',
};

function SyncedWords({ waba }: Props) {
  const last = waba.syncedAt ? <RelativeTime at={waba.syncedAt} /> : 'never';
  if (waba.syncState === 'PENDING') return <span>Syncing with Meta, last synced {last}</span>;
  if (waba.syncState === 'STALE') return <span>Meta does not answer, last synced {last}</span>;
  if (waba.syncState === 'ERROR') return <span>Sync failed, last synced {last}</span>;
  return waba.syncedAt ? (
    <span>Synced with Meta {last}</span>
  ) : (
    <span>Not synced with Meta yet</span>
  );
}

export function useSync(waba: WabaSyncFragment | undefined) {
  const [problem, setProblem] = useState<string>();
  const [syncWaba, { loading }] = useSyncWabaMutation();
  const sync = async (reason: string | null) => {
    if (!waba) return;
    setProblem(undefined);
    try {
      const { data } = await syncWaba({ variables: { input: { wabaId: waba.id, reason } } });
      setProblem(data?.syncWaba.userErrors[0]?.message);
    } catch (error) {
      setProblem(failureOf(error).message);
    }
  };
  return { sync, problem, running: loading || waba?.syncState === 'PENDING' };
}

type ButtonProps = Props & { running: boolean; onSync: (reason: string | null) => void };

export function SyncButton({ waba, running, onSync }: ButtonProps) {
  const { allowed, reason } = capabilityOf(waba.capabilities, 'SYNC');
  const { act, dialog } = useOperatorReason('Sync with Meta');
  if (!allowed && !running) {
    return <ReasonedButton reason={reason}>Sync</ReasonedButton>;
  }
  return (
    <>
      <Button
        leftSection={<IconRefresh size={16} aria-hidden />}
        onClick={() => act(onSync)}
        loading={running}
        loaderProps={{ type: 'dots' }}
        aria-label={running ? 'Syncing with Meta' : 'Sync with Meta'}
      >
        Sync
      </Button>
      {dialog}
    </>
  );
}

export function SyncNotices({ waba, problem }: Props & { problem: string | undefined }) {
  return (
    <>
      {problem && (
        <Notice tone="red" icon={IconCloudOff} title="The sync did not start" role="alert">
          {problem}
        </Notice>
      )}
      {waba.syncError && waba.syncState !== 'PENDING' && (
        <UpstreamErrorNotice title="The last sync with Meta failed" error={waba.syncError} />
      )}
    </>
  );
}
