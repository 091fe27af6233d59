import { useApolloClient } from '@apollo/client/react';
import { Group, Textarea } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  OpenPermissionRequestsDocument,
  type PermissionMatrixRowFragment,
  type PermissionRequestsNoticeFragment,
  useDeclinePermissionRequestsMutation,
} from '../../gql/operations.ts';
import { formatCount, formatDate, formatInteger } from '../../lib/format.ts';
import { numbersWord } from '../../lib/words.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { useAction } from './useAction.ts';

type Request = PermissionRequestsNoticeFragment;
type Page = {
  nodes: readonly Request[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};
type Props = {
  /** The first page of those that are open, and how many there are. */
  requests: Page & { totalCount: number; totalCountIsCapped: boolean };
  reason: string | undefined;
  onTick: (numbers: PermissionMatrixRowFragment[]) => void;
  onDeclined: () => void;
};

/** What the partner asks for. Ticking is not yet granting: that is saved with the matrix. */
export function PermissionRequestsNotice({ requests, reason, onTick, onDeclined }: Props) {
  const [declining, setDeclining] = useState(false);
  const findAll = useAllRequests(requests);
  const { busy, problem, run } = useAction();
  const [first] = requests.nodes;
  if (!first) return null;
  const { totalCount: count, totalCountIsCapped } = requests;
  const notes = [...new Set(requests.nodes.flatMap(({ note }) => note ?? []))];
  const tick = () =>
    run(async () => {
      onTick((await findAll()).flatMap(({ phoneNumber }) => phoneNumber ?? []));
      return undefined;
    });
  return (
    <>
      <Notice
        tone="blue"
        icon={IconHourglass}
        title={`${first.partnerName} asks for access to ${numbersWord(count, totalCountIsCapped)}`}
        action={
          <Group gap="xs">
            <ReasonedButton
              size="xs"
              variant="subtle"
              reason={reason}
              onClick={() => setDeclining(true)}
            >
              Decline
            </ReasonedButton>
            <ReasonedButton size="xs" reason={reason} loading={busy} onClick={() => void tick()}>
              {count === 1 ? 'Tick it' : count === 2 ? 'Tick both' : 'Tick all'}
            </ReasonedButton>
          </Group>
        }
      >
        {problem && <span role="alert">{problem} </span>}
        {nameNumbers(requests)}, requested {formatDate(first.requestedAt)} by{' '}
        {first.requestedByName}. {notes.join(' ')}{' '}
        {count > NAMED && (
          <Link to="?show=requested">Show all {formatCount(count, totalCountIsCapped)}</Link>
        )}
      </Notice>
      {declining && (
        <DeclineDialog
          partnerName={first.partnerName}
          count={count}
          findAll={findAll}
          onClose={() => setDeclining(false)}
          onDeclined={onDeclined}
        />
      )}
    </>
  );
}

/** Asks for the requests behind the first page, page after page. */
function useAllRequests({ nodes, pageInfo }: Page) {
  const client = useApolloClient();
  return async (): Promise<Request[]> => {
    const requests = [...nodes];
    let after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    while (after !== null) {
      const answer: { data?: { permissionRequests: Page } | undefined } = await client.query({
        query: OpenPermissionRequestsDocument,
        variables: { after },
        fetchPolicy: 'no-cache',
      });
      const page = answer.data?.permissionRequests;
      requests.push(...(page?.nodes ?? []));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
    return requests;
  };
}

const NAMED = 3;

function nameNumbers({ nodes, totalCount }: Props['requests']): string {
  const names = nodes
    .slice(0, NAMED)
    .flatMap(({ phoneNumber }) => phoneNumber ?? [])
    .map(({ displayName, formattedNumber }) => displayName ?? formattedNumber);
  const more = totalCount - names.length;
  if (more > 0) return `${names.join(', ')} and ${formatInteger(more)} more`;
  const last = names.pop();
  return names.length > 0 ? `${names.join(', ')} and ${last}` : (last ?? '');
}

/** What one mutation takes. */
const AT_ONCE = 100;

type DeclineProps = {
  partnerName: string;
  count: number;
  findAll: () => Promise<Request[]>;
  onClose: () => void;
  onDeclined: () => void;
};

function DeclineDialog({ partnerName, count, findAll, onClose, onDeclined }: DeclineProps) {
  const [declineReason, setReason] = useState('');
  const [decline] = useDeclinePermissionRequestsMutation();
  const { busy, problem, run } = useAction();
  const confirm = async () => {
    const done = await run(async () => {
      const ids = (await findAll()).map(({ id }) => id);
      for (let start = 0; start < ids.length; start += AT_ONCE) {
        const input = { ids: ids.slice(start, start + AT_ONCE), declineReason };
        const answer = (await decline({ variables: { input } })).data?.declinePermissionRequests;
        if (answer && answer.userErrors.length > 0) return answer;
      }
      return undefined;
    });
    if (!done) return;
    onClose();
    onDeclined();
  };
  return (
    <ConfirmDialog
      opened
      title={count === 1 ? 'Decline request' : `Decline ${formatInteger(count)} requests`}
      confirm="Decline"
      refuse="Cancel"
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{partnerName} is told, and may ask again later.</p>
      <Textarea
        label="Reason"
        description="Optional; the partner reads it"
        maxLength={500}
        autosize
        minRows={2}
        value={declineReason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
