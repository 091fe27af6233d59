import { IconAlertTriangle } from '@tabler/icons-react';
import type { PinDefinitionFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { formatDate } from '../../lib/format.ts';
import { Definition, Unknown } from '../../ui/DefinitionList.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { Status, type StatusLook } from '../../ui/Status.tsx';
import { useNumberDialog } from './useNumberDialog.ts';

const DOUBTFUL: StatusLook = {
  word: 'Doubtful',
  icon: IconAlertTriangle,
  tone: 'amber',
  needsAction: true,
};

/** Whether the Hub keeps the PIN and since when; never the PIN. */
export function PinDefinition({ number }: { number: PinDefinitionFragment }) {
  const { open } = useNumberDialog();
  const { reason } = capabilityOf(number.capabilities, 'SET_PIN');
  const pin = number.twoStepPin;
  const hint = pin?.doubtfulSince
    ? 'It was changed past the Hub, which does not register the number with the kept one any more. Set the PIN again.'
    : pin?.pendingSince
      ? 'Meta has not confirmed the new PIN yet. The Hub goes on trying.'
      : pin?.failure
        ? `Meta did not take the last PIN: ${pin.failure.message ?? 'it gave no reason'}`
        : 'With it the Hub registers the number again by itself, for instance when a name was approved.';
  return (
    <Definition label="Two-step PIN" hint={hint}>
      {pin?.keptSince ? (
        <>
          {`Kept since ${formatDate(pin.keptSince)}${pin.setByName ? `, set by ${pin.setByName}` : ''}`}
          {pin.doubtfulSince && (
            <Status look={DOUBTFUL} word={`Doubtful since ${formatDate(pin.doubtfulSince)}`} />
          )}
        </>
      ) : (
        <Unknown>Not kept</Unknown>
      )}
      <ReasonedButton size="xs" reason={reason} onClick={() => open('pin', number.id)}>
        {pin?.keptSince ? 'Change PIN' : 'Set PIN'}
      </ReasonedButton>
    </Definition>
  );
}
