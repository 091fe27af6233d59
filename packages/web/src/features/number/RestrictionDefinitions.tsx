import type { RestrictionDefinitionsFragment } from '../../gql/operations.ts';
import { formatDateTime } from '../../lib/format.ts';
import { Definition } from '../../ui/DefinitionList.tsx';
import { Status } from '../../ui/Status.tsx';
import { noRestriction, restrictionLevels } from './facts.ts';

/** What Meta does not let an account do, and until when; under Meta's own name where the Hub has no words for it. */
export function RestrictionDefinitions({ waba }: { waba: RestrictionDefinitionsFragment }) {
  const { restrictionLevel, restrictions } = waba;
  return (
    <>
      <Definition label="Restrictions by Meta">
        <Status look={restrictionLevel ? restrictionLevels[restrictionLevel] : noRestriction} />
      </Definition>
      {restrictions.map(({ type, message, expiresAt, remediation }) => (
        <Definition key={type} label={untilWhen(expiresAt)} hint={remediation}>
          {message ?? type}
        </Definition>
      ))}
    </>
  );
}

function untilWhen(expiresAt: string | null): string {
  return expiresAt ? `Until ${formatDateTime(expiresAt)}` : 'Until Meta lifts it';
}
