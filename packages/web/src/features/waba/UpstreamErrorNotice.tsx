import { IconCloudOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { WabaSyncFragment } from '../../gql/operations.ts';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { CopyableId } from '../../ui/CopyableId.tsx';
import { Notice } from '../../ui/Notice.tsx';

type UpstreamError = NonNullable<WabaSyncFragment['syncError']>;

/** What Meta answered, with the trace id that its support asks for. */
export function UpstreamErrorNotice({ title, error }: { title: string; error: UpstreamError }) {
  const workspace = useWorkspace();
  const code = [error.code, error.subcode].filter((part) => part !== null).join(' / ');
  return (
    <Notice tone="red" icon={IconCloudOff} title={title} role="status">
      {error.message && <p>{error.message}</p>}
      {error.recommendation && <p>{error.recommendation}</p>}
      {(code || error.traceId) && (
        <p>
          {code && `${error.service} code ${code}`}{' '}
          {error.traceId && (
            <>
              Trace ID <CopyableId value={error.traceId} of="trace ID" />{' '}
              <Link to={paths.newTicket(workspace, { trace: error.traceId })}>Ask support</Link>
            </>
          )}
        </p>
      )}
    </Notice>
  );
}
