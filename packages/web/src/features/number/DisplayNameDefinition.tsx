import { Button } from '@mantine/core';
import { IconCircleX, IconClock } from '@tabler/icons-react';
import {
  type DisplayNameDefinitionFragment,
  useRegisterDisplayNameMutation,
} from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { formatDateTime } from '../../lib/format.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Definition, Unknown } from '../../ui/DefinitionList.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { Status } from '../../ui/Status.tsx';
import { useAction } from './useAction.ts';
import { useNumberDialog } from './useNumberDialog.ts';

const GUIDELINES = 'https://www.facebook.com/business/help/757569725593362';

type Props = { number: DisplayNameDefinitionFragment };
type Request = NonNullable<DisplayNameDefinitionFragment['displayNameRequest']>;

/** The name, the one in review, and what somebody has to do about it. */
export function DisplayNameDefinition({ number }: Props) {
  const { open } = useNumberDialog();
  const change = capabilityOf(number.capabilities, 'CHANGE_DISPLAY_NAME');
  const request = number.displayNameRequest;
  const isPending = request?.status === 'PENDING';
  return (
    <Definition label="WhatsApp display name" hint={<Hint number={number} />}>
      {number.displayName ?? <Unknown>No name yet</Unknown>}
      {request && <RequestStatus request={request} />}
      {change.listed && !isPending && (
        <ReasonedButton
          size="xs"
          reason={change.allowed ? undefined : change.reason}
          onClick={() => open('display-name', number.id)}
        >
          {request?.status === 'REJECTED' ? 'Try again' : 'Edit name'}
        </ReasonedButton>
      )}
      {request?.status === 'APPROVED' && <Remedy number={number} request={request} />}
    </Definition>
  );
}

function RequestStatus({ request: { newName, status, registration } }: { request: Request }) {
  const waits = status === 'APPROVED' && registration === 'WAITING';
  if (status === 'PENDING' || waits) {
    const word = waits ? `${newName} approved, being registered` : `${newName} in review`;
    return <Status look={{ word, icon: IconClock, tone: 'blue', needsAction: true }} />;
  }
  if (status === 'APPROVED' && registration === 'DONE') return null;
  const word =
    status === 'REJECTED'
      ? `${newName} rejected`
      : registration === 'LAPSED'
        ? `${newName} lapsed`
        : `${newName} approved, not in force`;
  const tone = status === 'REJECTED' ? 'red' : 'amber';
  return <Status look={{ word, icon: IconCircleX, tone, needsAction: true }} />;
}

function Hint({ number }: Props) {
  const request = number.displayNameRequest;
  const left = `${number.displayNameChangesLeft} of 10 changes left in 30 days.`;
  if (!request || request.registration === 'DONE') return left;
  if (request.status === 'PENDING') {
    return request.submittedAt === null
      ? 'Meta does not answer. The Hub goes on trying and submits the name by itself.'
      : `Submitted ${formatDateTime(request.submittedAt)}. Meta usually decides within 24 h. Until then the present name stays, and another name or a move of the number has to wait. ${left}`;
  }
  if (request.status === 'REJECTED') {
    return (
      <>
        {request.failure?.message ?? request.rejectionMessage}{' '}
        {request.failure?.traceId && `Trace ID ${request.failure.traceId}. `}
        <a href={GUIDELINES} target="_blank" rel="noreferrer">
          Meta’s guidelines for names
        </a>
        . {left}
      </>
    );
  }
  const by = request.registerBy ? ` before ${formatDateTime(request.registerBy)}` : '';
  switch (request.registration) {
    case 'NEEDS_PIN':
      return `The number has to be registered again${by}. The Hub keeps no PIN of it: set one, and the rest happens by itself.`;
    case 'PIN_REFUSED':
      return `Meta refused the PIN that the Hub keeps. Set another${by}, and the rest happens by itself.`;
    case 'BLOCKED':
      return `Meta takes no registrations of this number for 72 hours. Register again afterwards${by}.`;
    case 'FAILED':
      return `Meta refused to register the number: ${request.failure?.message ?? 'it gave no reason'}. Try again${by}.`;
    case 'LAPSED':
      return `The number was not registered within 14 days. Ask for the name again. ${left}`;
    case 'WAITING':
    case null:
      return request.registersAt
        ? `Meta allows 10 registrations in 72 hours. The next is made ${formatDateTime(request.registersAt)}.`
        : 'The Hub registers the number again, then the name is in force.';
  }
}

function Remedy({ number, request: { registration } }: Props & { request: Request }) {
  const { organization } = useViewer();
  const { open } = useNumberDialog();
  const [register] = useRegisterDisplayNameMutation();
  const { busy, problem, run } = useAction();
  const pin = capabilityOf(number.capabilities, 'SET_PIN');
  if (registration === 'NEEDS_PIN' || registration === 'PIN_REFUSED') {
    return (
      <ReasonedButton
        size="xs"
        reason={pin.allowed ? undefined : pin.reason}
        onClick={() => open('pin', number.id)}
      >
        Set PIN
      </ReasonedButton>
    );
  }
  if (registration !== 'BLOCKED' && registration !== 'FAILED') return null;
  // Staff say why, in a dialog.
  if (organization.kind === 'OPERATOR') {
    return (
      <Button size="xs" onClick={() => open('register-name', number.id)}>
        Register again
      </Button>
    );
  }
  const again = () =>
    run(async () => {
      const input = { phoneNumberId: number.id };
      return (await register({ variables: { input } })).data?.registerDisplayName;
    });
  return (
    <>
      <Button size="xs" loading={busy} onClick={() => void again()}>
        Register again
      </Button>
      {problem && <span role="alert">{problem}</span>}
    </>
  );
}
