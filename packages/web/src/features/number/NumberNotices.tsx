import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { NumberNoticesFragment, OrganizationKind, StatusActor } from '../../gql/operations.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Notice } from '../../ui/Notice.tsx';
import { accountStatuses, actorWord } from './vocabulary.ts';

const AT_MOST = 2;

/** Why the number is not simply running, at most two at a time, those that wait for you first. */
export function NumberNotices({ number }: { number: NumberNoticesFragment }) {
  const { organization } = useViewer();
  const isMine = ({ actor }: { actor: StatusActor }) => actor === actorOf(organization.kind);
  const reasons = [...number.statusReasons].sort((a, b) => Number(isMine(b)) - Number(isMine(a)));
  const { tone } = accountStatuses[number.accountStatus];
  return reasons.slice(0, AT_MOST).map((reason) => (
    <Notice
      key={reason.code}
      tone={tone === 'red' ? 'red' : isMine(reason) ? 'amber' : 'blue'}
      icon={isMine(reason) || tone === 'red' ? IconAlertTriangle : IconInfoCircle}
      title={
        isMine(reason) ? `Action required from you: ${lowerFirst(reason.message)}` : reason.message
      }
    >
      {reason.nextStep}
      {!isMine(reason) && ` Next step: ${actorWord(reason.actor, organization.kind)}.`}
    </Notice>
  ));
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
