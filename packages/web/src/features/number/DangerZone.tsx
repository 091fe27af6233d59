import type { DangerZoneFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { Section } from '../../ui/Section.tsx';
import classes from './DangerZone.module.css';

export function DangerZone({ number }: { number: DangerZoneFragment }) {
  const { listed, reason } = capabilityOf(number.capabilities, 'CANCEL_NUMBER');
  if (!listed) return null;
  return (
    <Section title="Danger zone" danger>
      <div className={classes.danger}>
        <div className={classes.text}>
          <h3 className={classes.title}>Cancel subscription</h3>
          <p className={classes.effect}>
            The number keeps working until the end of the month. Then messaging and billing stop and
            the API key is revoked.
          </p>
          {reason && <p className={classes.reason}>{reason}</p>}
        </div>
        <ReasonedButton color="red" reason={reason ?? 'Coming'}>
          Cancel subscription
        </ReasonedButton>
      </div>
    </Section>
  );
}
