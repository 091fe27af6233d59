import type { ApiKeyDefinitionFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { Definition, Unknown } from '../../ui/DefinitionList.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import classes from './ApiKeyDefinition.module.css';

/** The live API key of a number, as a row of the account. */
export function ApiKeyDefinition({ number }: { number: ApiKeyDefinitionFragment }) {
  const generate = capabilityOf(number.capabilities, 'GENERATE_API_KEY');
  const { apiKey } = number;
  return (
    <Definition
      label="API key"
      note={apiKey && <KeyUse lastUsedAt={apiKey.lastUsedAt} />}
      hint={generate.reason}
    >
      {apiKey ? (
        <code className={classes.key} title={`Made by ${apiKey.createdByName}`}>
          {apiKey.prefix}…{apiKey.last4}
        </code>
      ) : (
        <Unknown>None</Unknown>
      )}
      {generate.listed && !generate.allowed && (
        <ReasonedButton size="xs" reason={generate.reason ?? 'Coming'}>
          Generate API key
        </ReasonedButton>
      )}
    </Definition>
  );
}

function KeyUse({ lastUsedAt }: { lastUsedAt: string | null }) {
  if (!lastUsedAt) return 'never used';
  return (
    <>
      last used <RelativeTime at={lastUsedAt} />
    </>
  );
}
