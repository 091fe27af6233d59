import { useParams } from 'react-router';
import { AuditSection } from '../features/audit/AuditSection.tsx';
import { AccountSection } from '../features/number/AccountSection.tsx';
import { ActivationRail } from '../features/number/ActivationRail.tsx';
import { ChannelSection } from '../features/number/ChannelSection.tsx';
import { BillingSection, ClientSection } from '../features/number/ClientSection.tsx';
import { CommerceSection } from '../features/number/CommerceSection.tsx';
import { DangerZone } from '../features/number/DangerZone.tsx';
import { NumberNotices } from '../features/number/NumberNotices.tsx';
import { WabaSection } from '../features/number/WabaSection.tsx';
import {
  NumberDetailsPageDocument,
  type NumberDetailsPageQuery,
  useNumberDetailsPageQuery,
} from '../gql/operations.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import type { FirstQuestion } from '../lib/prefetch.ts';
import { useViewer } from '../lib/viewer.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import classes from './NumberDetailsPage.module.css';
import { NumberDetailsSkeleton } from './NumberDetailsSkeleton.tsx';

export const firstQuestion: FirstQuestion = (client, { numberId = '' }) =>
  client.query({ query: NumberDetailsPageDocument, variables: { id: numberId } });

/** The tab "Details" of a number. */
export function NumberDetailsPage() {
  const { numberId = '' } = useParams();
  const { links } = useConfig();
  const { data, error, loading, refetch } = useNumberDetailsPageQuery({
    variables: { id: numberId },
    fetchPolicy: 'cache-and-network',
  });
  const slow = useDelayed(loading && !data);
  if (data?.phoneNumber) return <NumberDetails number={data.phoneNumber} />;
  if (error) {
    return (
      <ErrorState
        title="The details could not be loaded"
        failure={failureOf(error)}
        reassurance="The number keeps sending and receiving."
        onRetry={() => void refetch().catch(() => undefined)}
        links={links}
      />
    );
  }
  return slow && <NumberDetailsSkeleton />;
}

function NumberDetails({ number }: { number: NonNullable<NumberDetailsPageQuery['phoneNumber']> }) {
  const { organization } = useViewer();
  return (
    <div className={classes.columns}>
      <div className={classes.main}>
        <NumberNotices number={number} />
        <AccountSection number={number} />
        <ChannelSection number={number} />
        <WabaSection number={number} />
        {organization.kind !== 'CLIENT' && <ClientSection number={number} />}
        <CommerceSection number={number} />
        <BillingSection number={number} />
        <AuditSection number={number} />
        <DangerZone number={number} />
      </div>
      <ActivationRail number={number} />
    </div>
  );
}
