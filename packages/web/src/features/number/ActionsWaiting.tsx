import { Button } from '@mantine/core';
import { IconCircleCheck, IconKeyOff, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type {
  AccountStatus,
  NumbersWaitingFragment,
  StatusCountFragment,
} from '../../gql/operations.ts';
import { paths } from '../../lib/paths.ts';
import { useViewer } from '../../lib/viewer.ts';
import { numbersWord } from '../../lib/words.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Section } from '../../ui/Section.tsx';
import type { Tone } from '../../ui/Status.tsx';
import classes from './ActionsWaiting.module.css';
import { accountStatuses, qualityRatings } from './vocabulary.ts';

/** What these numbers have come to, and what helps, said of one as of many. */
const WAITING: Partial<Record<AccountStatus, readonly [fact: string, detail: string]>> = {
  ERROR: ['stopped with an error', 'Nothing is sent or received until it is solved.'],
  RESTRICTED: ['restricted by Meta', 'Meta limits what may be sent.'],
  SUSPENDED: [
    'suspended until paid',
    'Outgoing messages are blocked until the account is settled.',
  ],
  PENDING_BUSINESS_VERIFICATION: [
    'waiting for business verification',
    'The client verifies the business at Meta.',
  ],
  PENDING_MESSAGE_ON_BEHALF: [
    'waiting for message on behalf',
    'The client accepts the request in Meta Business Manager.',
  ],
  PENDING_REGISTRATION: [
    'waiting for registration',
    'Verified, but not registered for messaging yet.',
  ],
  PENDING_DELETION: [
    'about to end',
    'Everything works until the last day, then messaging and billing stop.',
  ],
};

type Props = {
  counts: readonly StatusCountFragment[];
  qualityLow: NumbersWaitingFragment;
  permissionMissing: NumbersWaitingFragment;
};

type Action = {
  key: string;
  icon: Icon | (() => ReactNode);
  tone: Tone;
  fact: string;
  detail: string;
  query: Record<string, string>;
};

/** What somebody should look at, each with a link to exactly these numbers. */
export function ActionsWaiting(props: Props) {
  const { organization } = useViewer();
  const actions = actionsOf(props, organization.kind === 'PARTNER');
  return (
    <Section
      title="Actions waiting"
      actions={<span className={classes.count}>{actions.length}</span>}
    >
      {actions.length === 0 && (
        <p className={classes.none}>
          <IconCircleCheck size={16} aria-hidden /> Nothing waits. All numbers are fine.
        </p>
      )}
      <ul className={classes.list}>
        {actions.map(({ icon: IconOfAction, ...action }) => (
          <li key={action.key} className={classes.row} data-tone={action.tone}>
            <span className={classes.icon}>
              <IconOfAction size={18} stroke={1.75} aria-hidden />
            </span>
            <div className={classes.text}>
              <p className={classes.fact}>{action.fact}</p>
              <p className={classes.detail}>{action.detail}</p>
            </div>
            <Button
              component={Link}
              to={paths.numbersWith(organization.slug, action.query)}
              size="xs"
              variant="default"
              aria-label={`Review: ${action.fact}`}
            >
              Review
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** As many as a morning often has. */
const BARS = [260, 220, 300];

export function ActionsWaitingSkeleton() {
  return (
    <Section title="Actions waiting">
      <ul className={classes.list}>
        {BARS.map((width) => (
          <li key={width} className={classes.row}>
            <span className={classes.icon}>
              <Bar width={18} height={18} />
            </span>
            <div className={classes.text}>
              <p className={classes.fact}>
                <Bar width={width} />
              </p>
              <p className={classes.detail}>
                <Bar width={width - 80} height={10} />
              </p>
            </div>
            <Bar width={66} height={28} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function actionsOf({ counts, qualityLow, permissionMissing }: Props, isPartner: boolean): Action[] {
  const actions: Action[] = [];
  if (qualityLow.totalCount > 0) {
    actions.push({
      key: 'quality',
      icon: qualityRatings.RED.icon,
      tone: 'red',
      fact: `Quality low on ${numbersWord(qualityLow.totalCount, qualityLow.totalCountIsCapped)}`,
      detail: namesOf(qualityLow),
      query: { quality: 'RED' },
    });
  }
  for (const [status, [waits, detail]] of Object.entries(WAITING)) {
    const counted = counts.find(({ accountStatus }) => accountStatus === status);
    if (!counted || counted.count === 0) continue;
    const look = accountStatuses[counted.accountStatus];
    actions.push({
      key: status,
      icon: look.icon,
      tone: look.tone,
      fact: `${numbersWord(counted.count, counted.isCapped)} ${waits}`,
      detail,
      query: { status },
    });
  }
  if (isPartner && permissionMissing.totalCount > 0) {
    const { totalCount, totalCountIsCapped } = permissionMissing;
    actions.push({
      key: 'permission',
      icon: IconKeyOff,
      tone: 'blue',
      fact: `Permission missing on ${numbersWord(totalCount, totalCountIsCapped)}`,
      detail: 'Needed before you can generate API keys.',
      query: { permission: 'MISSING' },
    });
  }
  return actions;
}

function namesOf({ nodes, totalCount }: NumbersWaitingFragment): string {
  const names = nodes.map((node) => node.displayName ?? node.formattedNumber);
  const more = totalCount - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}
