import { IconCircleX, IconClock } from '@tabler/icons-react';
import type { DisplayNameDefinitionFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { formatDateTime } from '../../lib/format.ts';
import { Definition, Unknown } from '../../ui/DefinitionList.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { Status } from '../../ui/Status.tsx';
import { isRegisteredAgain, whyNotRegister } from './registerName.ts';
import { useNumberDialog } from './useNumberDialog.ts';

const GUIDELINES = 'https://www.facebook.com/business/help/757569725593362';

type Props = { number: DisplayNameDefinitionFragment };
type Request = NonNullable<DisplayNameDefinitionFragment['displayNameRequest']>;

/** The name, the one in review, and what somebody has to do about it. */
export function DisplayNameDefinition({ number }: Props) {
  const { open } = useNumberDialog();
  const { reason } = capabilityOf(number.capabilities, 'CHANGE_DISPLAY_NAME');
  const request = number.displayNameRequest;
  const isPending = request?.status === 'PENDING';
  return (
    <Definition label="WhatsApp display name" hint={<Hint number={number} />}>
      {number.displayName ?? <Unknown>No name yet</Unknown>}
      {request && <RequestStatus request={request} />}
      <Remedy number={number} />
      {!isPending && (
        <ReasonedButton size="xs" reason={reason} onClick={() => open('display-name', number.id)}>
          {request?.status === 'REJECTED' ? 'Try again' : 'Edit name'}
        </ReasonedButton>
      )}
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
  if (!request) return left;
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
  const whyNot = isRegisteredAgain(request) && whyNotRegister(number);
  return `${registrationHint(request, left)}${whyNot ? ` ${whyNot}.` : ''}`;
}

function registrationHint(request: Request, left: string): string {
  const by = request.registerBy ? ` before ${formatDateTime(request.registerBy)}` : '';
  switch (request.registration) {
    case 'NEEDS_PIN':
      return `Meta wants the number registered again${by}, and the Hub keeps no PIN of it.`;
    case 'PIN_DOUBTFUL':
      return `Meta wants the number registered again${by}. Its PIN was changed past the Hub, so another is needed.`;
    case 'PIN_REFUSED':
      return `Meta refused the PIN that the Hub keeps. Register again with another${by}.`;
    case 'BLOCKED':
      return `Meta has counted too many registrations of this number. Register again${by}.`;
    case 'FAILED':
      return `Meta refused to register the number: ${asSentence(request.failure?.message ?? 'it gave no reason')} ${request.failure?.traceId ? `Trace ID ${request.failure.traceId}. ` : ''}Try again${by}.`;
    case 'LAPSED':
      return `The number was not registered within 14 days. Ask for the name again. ${left}`;
    case 'DONE':
      return left;
    case 'WAITING':
    case null:
      return request.registersAt
        ? `Meta allows 10 registrations in 72 hours. The next is made ${formatDateTime(request.registersAt)}.`
        : 'The Hub registers the number again, then the name is in force.';
  }
}

const asSentence = (text: string): string => text.replace(/\.?$/, '.');

function Remedy({ number }: Props) {
  const { open } = useNumberDialog();
  if (!isRegisteredAgain(number.displayNameRequest)) return null;
  return (
    <ReasonedButton
      size="xs"
      reason={whyNotRegister(number)}
      onClick={() => open('register-name', number.id)}
    >
      Register again
    </ReasonedButton>
  );
}
