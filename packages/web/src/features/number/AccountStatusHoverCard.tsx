import { HoverCard, UnstyledButton } from '@mantine/core';
import type { AccountStatusHoverCardFragment } from '../../gql/operations.ts';
import { Status } from '../../ui/Status.tsx';
import classes from './AccountStatusHoverCard.module.css';
import { accountStatuses, accountStatusMeanings, actors } from './vocabulary.ts';

type Props = { number: AccountStatusHoverCardFragment; form?: 'plain' | 'label' | undefined };

/** The account status; on hover or focus what it means, what comes next and who must act. */
export function AccountStatusHoverCard({ number, form }: Props) {
  const look = accountStatuses[number.accountStatus];
  return (
    <HoverCard width={320} position="bottom-start" withinPortal>
      <HoverCard.Target>
        <UnstyledButton className={classes.target} aria-label={`${look.word}: what it means`}>
          <Status look={look} form={form} />
        </UnstyledButton>
      </HoverCard.Target>
      <HoverCard.Dropdown>
        <p className={classes.meaning}>{accountStatusMeanings[number.accountStatus]}</p>
        {number.statusReasons.map((reason) => (
          <div key={reason.code} className={classes.reason}>
            <p className={classes.fact}>{reason.message}</p>
            {reason.nextStep && <p className={classes.step}>{reason.nextStep}</p>}
            <p className={classes.actor}>Next step: {actors[reason.actor]}</p>
          </div>
        ))}
      </HoverCard.Dropdown>
    </HoverCard>
  );
}
