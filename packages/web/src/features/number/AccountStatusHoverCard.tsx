import { Popover } from '@mantine/core';
import { useState } from 'react';
import type { AccountStatusHoverCardFragment } from '../../gql/operations.ts';
import { useViewer } from '../../lib/viewer.ts';
import { OverlayTarget } from '../../ui/OverlayTarget.tsx';
import { Status } from '../../ui/Status.tsx';
import { useHoverIntent } from '../../ui/useHoverIntent.ts';
import classes from './AccountStatusHoverCard.module.css';
import { accountStatuses, accountStatusMeanings, actorWord } from './vocabulary.ts';

type Props = { number: AccountStatusHoverCardFragment; form?: 'plain' | 'label' | undefined };

/** The account status; on hover or focus what it means, what comes next and who must act. */
export function AccountStatusHoverCard({ number, form }: Props) {
  const look = accountStatuses[number.accountStatus];
  const [opened, setOpened] = useState(false);
  const { handlers } = useHoverIntent(setOpened);
  return (
    <button
      type="button"
      className={classes.target}
      aria-label={`${look.word}: what it means`}
      aria-expanded={opened}
      {...handlers}
    >
      <Status look={look} form={form} />
      {opened && (
        <Popover opened width={320} position="bottom-start" withinPortal withRoles={false}>
          <Popover.Target>
            <OverlayTarget />
          </Popover.Target>
          <Popover.Dropdown>
            <Explanation number={number} />
          </Popover.Dropdown>
        </Popover>
      )}
    </button>
  );
}

function Explanation({ number }: { number: AccountStatusHoverCardFragment }) {
  const { organization } = useViewer();
  return (
    <div role="status">
      <p className={classes.meaning}>{accountStatusMeanings[number.accountStatus]}</p>
      {number.statusReasons.map((reason) => (
        <div key={reason.code} className={classes.reason}>
          <p className={classes.fact}>{reason.message}</p>
          {reason.nextStep && <p className={classes.step}>{reason.nextStep}</p>}
          <p className={classes.actor}>Next step: {actorWord(reason.actor, organization.kind)}</p>
        </div>
      ))}
    </div>
  );
}
