import type { ActionSectionsFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { useConfig } from '../../lib/config.ts';
import { Definition, DefinitionList } from '../../ui/DefinitionList.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { Section } from '../../ui/Section.tsx';
import classes from './ActionSections.module.css';

type Props = { number: ActionSectionsFragment };

export function CommerceSection({ number }: Props) {
  const { links } = useConfig();
  const { listed, reason } = capabilityOf(number.capabilities, 'CHANGE_COMMERCE_SETTINGS');
  if (!listed) return null;
  return (
    <Section title="Commerce settings">
      <DefinitionList>
        <Definition
          label="Catalogue visibility"
          note={
            number.waba.type === 'OBO' &&
            links.support && <a href={links.support}>Contact support</a>
          }
        >
          {reason ?? 'Changed in Meta’s Commerce Manager'}
        </Definition>
      </DefinitionList>
    </Section>
  );
}

export function DangerZone({ number }: Props) {
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
