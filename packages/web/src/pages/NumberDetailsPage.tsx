import { IconPhoneOff } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { AccountSection } from '../features/number/AccountSection.tsx';
import { CommerceSection, DangerZone } from '../features/number/ActionSections.tsx';
import { ActivationRail } from '../features/number/ActivationRail.tsx';
import { ChannelSection } from '../features/number/ChannelSection.tsx';
import { BillingSection, ClientSection } from '../features/number/ClientSection.tsx';
import { NumberHeader } from '../features/number/NumberHeader.tsx';
import { NumberActionsButton } from '../features/number/NumberMenu.tsx';
import { NumberNotices } from '../features/number/NumberNotices.tsx';
import { WabaSection } from '../features/number/WabaSection.tsx';
import { SyncButton, SyncedFact, SyncNotices, useSync } from '../features/waba/WabaSync.tsx';
import {
  NumberDetailsPageDocument,
  type NumberDetailsPageQuery,
  useNumberDetailsPageQuery,
} from '../gql/operations.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { formatPhoneNumber } from '../lib/format.ts';
import { paths } from '../lib/paths.ts';
import type { FirstQuestion } from '../lib/prefetch.ts';
import { useViewer } from '../lib/viewer.ts';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import classes from './NumberDetailsPage.module.css';
import { NumberDetailsSkeleton } from './NumberDetailsSkeleton.tsx';

const POLL_WHILE_SYNCING_MS = 2_000;

export const firstQuestion: FirstQuestion = (client, { numberId = '' }) =>
  client.query({ query: NumberDetailsPageDocument, variables: { id: numberId } });

export function NumberDetailsPage() {
  const { numberId = '' } = useParams();
  const { links } = useConfig();
  const { data, error, loading, refetch, startPolling, stopPolling } = useNumberDetailsPageQuery({
    variables: { id: numberId },
    fetchPolicy: 'cache-and-network',
  });
  const slow = useDelayed(loading && !data);
  const number = data?.phoneNumber;

  if (number) return <NumberDetails number={number} poll={{ startPolling, stopPolling }} />;
  return (
    <div className={classes.page}>
      <PageTitle>Number</PageTitle>
      <Breadcrumb crumbs={[{ label: 'Numbers' }]} />
      {data || (error && failureOf(error).code === 'NOT_FOUND') ? (
        <NumberNotFound />
      ) : error ? (
        <ErrorState
          headingLevel={1}
          title="The number could not be loaded"
          failure={failureOf(error)}
          reassurance="It keeps sending and receiving."
          onRetry={() => void refetch().catch(() => undefined)}
          links={links}
        />
      ) : (
        slow && <NumberDetailsSkeleton />
      )}
    </div>
  );
}

type Number = NonNullable<NumberDetailsPageQuery['phoneNumber']>;
type Poll = { startPolling: (ms: number) => void; stopPolling: () => void };

function NumberDetails({ number, poll }: { number: Number; poll: Poll }) {
  const { organization } = useViewer();
  const { sync, problem, running } = useSync(number.waba);
  usePollingWhile(number.waba.syncState === 'PENDING', poll);
  const title = formatPhoneNumber(number.number);
  return (
    <div className={classes.page}>
      <PageTitle>{title}</PageTitle>
      <Breadcrumb
        crumbs={[{ label: 'Numbers', to: paths.numbers(organization.slug) }, { label: title }]}
        facts={<SyncedFact waba={number.waba} />}
      />
      <NumberHeader
        number={number}
        synced={<SyncedFact waba={number.waba} />}
        actions={
          <>
            <SyncButton waba={number.waba} running={running} onSync={() => void sync()} />
            <NumberActionsButton number={number} />
          </>
        }
      />
      <div className={classes.columns}>
        <div className={classes.main}>
          <SyncNotices waba={number.waba} problem={problem} />
          <NumberNotices number={number} />
          <AccountSection number={number} />
          <ChannelSection number={number} />
          <WabaSection number={number} />
          {organization.kind !== 'CLIENT' && <ClientSection number={number} />}
          <CommerceSection number={number} />
          <BillingSection number={number} />
          <DangerZone number={number} />
        </div>
        <ActivationRail number={number} />
      </div>
    </div>
  );
}

function usePollingWhile(active: boolean, { startPolling, stopPolling }: Poll): void {
  useEffect(() => {
    if (!active) return;
    startPolling(POLL_WHILE_SYNCING_MS);
    return stopPolling;
  }, [active, startPolling, stopPolling]);
}

function NumberNotFound() {
  const { organization } = useViewer();
  return (
    <StatePanel
      headingLevel={1}
      icon={IconPhoneOff}
      title="No such number in this workspace"
      actions={<Link to={paths.numbers(organization.slug)}>All numbers</Link>}
    >
      It may belong to another workspace, or the address is incomplete.
    </StatePanel>
  );
}
