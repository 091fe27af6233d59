import type { ReactNode } from 'react';
import type { DangerZoneFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { formatDate, formatDateTimeIn } from '../../lib/format.ts';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { Section } from '../../ui/Section.tsx';
import classes from './DangerZone.module.css';
import { type NumberDialog, useNumberDialog } from './useNumberDialog.ts';

type Props = { number: DangerZoneFragment };

/** The end of a number, with date and way back, in each state of it. */
export function DangerZone({ number }: Props) {
  return (
    <Section title="Danger zone" danger>
      {number.cancellation?.status === 'PROCESSED' ? (
        <Ended number={number} />
      ) : number.terminatesAt ? (
        <Ending number={number} terminatesAt={number.terminatesAt} />
      ) : (
        <InUse number={number} />
      )}
    </Section>
  );
}

function InUse({ number }: Props) {
  return (
    <Step
      number={number}
      action="CANCEL_NUMBER"
      dialog="cancel"
      title="Cancel subscription"
      button="Cancel subscription"
      danger
    >
      The number works until{' '}
      <b>{momentIn(number.cancelledNowTerminatesAt, number.client.timezone)}</b>. Then messaging and
      billing stop and the API key is revoked. You can withdraw until that date.
    </Step>
  );
}

function Ending({ number, terminatesAt }: Props & { terminatesAt: string }) {
  const { cancellation } = number;
  return (
    <Step
      number={number}
      action="WITHDRAW_CANCELLATION"
      dialog="withdraw-cancellation"
      title={`Works until ${momentIn(terminatesAt, number.client.timezone)}`}
      button="Withdraw cancellation"
    >
      {cancellation &&
        `Cancelled by ${cancellation.requestedByName}, ${formatDate(cancellation.requestedAt)}. `}
      Then messaging and billing stop and the API key is revoked.
    </Step>
  );
}

function Ended({ number }: Props) {
  const { cancellation } = number;
  return (
    <Step
      number={number}
      action="REACTIVATE_NUMBER"
      dialog="reactivate"
      title="The subscription has ended"
      button="Reactivate number"
    >
      {cancellation?.processedAt &&
        `Messaging and billing stopped ${formatDate(cancellation.processedAt)}. `}
      {cancellation?.deletesAt &&
        `The number is deleted for good on ${formatDate(cancellation.deletesAt)} unless it is reactivated.`}
    </Step>
  );
}

type StepProps = Props & {
  action: 'CANCEL_NUMBER' | 'WITHDRAW_CANCELLATION' | 'REACTIVATE_NUMBER';
  dialog: NumberDialog;
  title: string;
  button: string;
  danger?: boolean;
  children: ReactNode;
};

function Step({ number, action, dialog, title, button, danger = false, children }: StepProps) {
  const { open } = useNumberDialog();
  const { reason } = capabilityOf(number.capabilities, action);
  return (
    <div className={classes.danger}>
      <div className={classes.text}>
        <h3 className={classes.title}>{title}</h3>
        <p className={classes.effect}>{children}</p>
        {reason && <p className={classes.reason}>{reason}</p>}
      </div>
      <ReasonedButton
        {...(danger && { className: classes.button ?? '' })}
        reason={reason}
        onClick={() => open(dialog, number.id)}
      >
        {button}
      </ReasonedButton>
    </div>
  );
}

const momentIn = (iso: string, timeZone: string) =>
  `${formatDateTimeIn(iso, timeZone)} ${timeZone}`;
