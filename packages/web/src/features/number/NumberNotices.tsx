import { Button } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { NumberNoticesFragment, OrganizationKind, StatusActor } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { formatDateTime } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { isRegisteredAgain, whyNotRegister } from './registerName.ts';
import { type Remedy, remedies } from './remedies.ts';
import { useNumberDialog } from './useNumberDialog.ts';
import { accountStatuses, actorWord } from './vocabulary.ts';

const AT_MOST = 2;

type Props = { number: NumberNoticesFragment };
type Reason = NumberNoticesFragment['statusReasons'][number];

/** Why the number is not simply running, at most two at a time, those that wait for you first. */
export function NumberNotices({ number }: Props) {
  const { organization } = useViewer();
  const notices = number.statusReasons.map((reason) => {
    const isMine = reason.actor === actorOf(organization.kind);
    return { isMine, notice: <ReasonNotice key={reason.code} {...{ number, reason, isMine }} /> };
  });
  const { displayNameRequest: request } = number;
  if (isRegisteredAgain(request)) {
    // Staff may do it, but nobody waits for them.
    const isMine = organization.kind !== 'OPERATOR' && whyNotRegister(number) === undefined;
    notices.push({ isMine, notice: <NameNotice key="name" {...{ number, isMine }} /> });
  }
  return notices
    .toSorted((a, b) => Number(b.isMine) - Number(a.isMine))
    .slice(0, AT_MOST)
    .map(({ notice }): ReactElement => notice);
}

function ReasonNotice({ number, reason, isMine }: Props & { reason: Reason; isMine: boolean }) {
  const { organization } = useViewer();
  const { tone } = accountStatuses[number.accountStatus];
  const remedy = remedies[reason.code];
  return (
    <Notice
      tone={tone === 'red' ? 'red' : isMine ? 'amber' : 'blue'}
      icon={isMine || tone === 'red' ? IconAlertTriangle : IconInfoCircle}
      title={isMine ? `Action required from you: ${lowerFirst(reason.message)}` : reason.message}
      action={remedy && <RemedyButton {...{ number, remedy, isMine }} />}
    >
      {reason.nextStep}
      {!isMine && ` Next step: ${actorWord(reason.actor, organization.kind)}.`}
    </Notice>
  );
}

/** What the Hub can do, with its reason where it may not; ways to Meta only for who has to go. */
function RemedyButton({ number, remedy, isMine }: Props & { remedy: Remedy; isMine: boolean }) {
  const { organization } = useViewer();
  const { open } = useNumberDialog();
  if ('dialog' in remedy) {
    const { reason } = capabilityOf(number.capabilities, remedy.action);
    return (
      <ReasonedButton size="xs" reason={reason} onClick={() => open(remedy.dialog, number.id)}>
        {remedy.button}
      </ReasonedButton>
    );
  }
  if ('href' in remedy) {
    if (!isMine) return null;
    return (
      <Button component="a" size="xs" href={remedy.href} target="_blank" rel="noreferrer">
        {remedy.button}
      </Button>
    );
  }
  // Staff answer tickets and file none.
  if (organization.kind === 'OPERATOR') return null;
  const ticket = paths.newTicket(organization.slug, { number: number.id });
  return (
    <Button component={Link} size="xs" to={ticket}>
      {remedy.button}
    </Button>
  );
}

/** Meta has approved a name, and did not let it come into force. */
function NameNotice({ number, isMine }: Props & { isMine: boolean }) {
  const { open } = useNumberDialog();
  const { displayNameRequest: request } = number;
  const refusal = whyNotRegister(number);
  if (!request) return null;
  return (
    <Notice
      tone="amber"
      icon={IconAlertTriangle}
      title={
        isMine
          ? `Action required from you: register the number again for ${request.newName}`
          : `${request.newName} is approved, but not in force`
      }
      action={
        <ReasonedButton size="xs" reason={refusal} onClick={() => open('register-name', number.id)}>
          Register again
        </ReasonedButton>
      }
    >
      {request.registerBy &&
        `Meta wants the number registered again before ${formatDateTime(request.registerBy)}. `}
      {refusal && `${refusal}.`}
    </Notice>
  );
}

const actorOf = (kind: OrganizationKind): StatusActor => kind;

/** Lower case after the colon, but never in a name or an abbreviation. */
function lowerFirst(sentence: string): string {
  const [word = ''] = sentence.split(' ');
  const isPlainWord = /^(The|A|An|This|Your|No|It|Enter|Verify|Register|Pay|Add|Accept)$/.test(
    word,
  );
  return isPlainWord ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
