import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { ApiKeyDefinitionFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { paths } from '../../lib/paths.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Definition, Unknown } from '../../ui/DefinitionList.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import classes from './ApiKeyDefinition.module.css';
import { keyWords } from './keyWords.ts';
import { RequestPermissionButton } from './RequestPermissionButton.tsx';
import { useNumberDialog } from './useNumberDialog.ts';

type Props = { number: ApiKeyDefinitionFragment };

/** The live API key of a number, who holds it, and who may make the next one. */
export function ApiKeyDefinition({ number }: Props) {
  const { open } = useNumberDialog();
  const generate = capabilityOf(number.capabilities, 'GENERATE_API_KEY');
  const revoke = capabilityOf(number.capabilities, 'REVOKE_API_KEY');
  const { apiKey } = number;
  return (
    <Definition
      label="API key"
      note={apiKey && <KeyUse lastUsedAt={apiKey.lastUsedAt} />}
      hint={<Hint number={number} reason={generate.reason} />}
    >
      {apiKey ? (
        <code className={classes.key}>
          {apiKey.prefix}…{apiKey.last4}
        </code>
      ) : (
        <Unknown>None</Unknown>
      )}
      <ReasonedButton
        size="xs"
        reason={generate.reason}
        onClick={() => open('generate-key', number.id)}
      >
        Generate API key
      </ReasonedButton>
      <RequestPermissionButton number={number} />
      {apiKey && revoke.allowed && (
        <Button size="xs" variant="subtle" onClick={() => open('revoke-key', number.id)}>
          Revoke key
        </Button>
      )}
    </Definition>
  );
}

function Hint({ number, reason }: Props & { reason: string | undefined }) {
  const { organization } = useViewer();
  const { apiKey } = number;
  const managesPermission = organization.kind === 'CLIENT' && number.partnerPermission === 'SHARED';
  return (
    <>
      {apiKey && `${keyWords(apiKey)} `}
      {reason}{' '}
      {reason && managesPermission && (
        <Link to={paths.settingsPartner(organization.slug)}>Organization Settings</Link>
      )}
    </>
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
