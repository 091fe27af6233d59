import type { MessagingWebhookDefinitionFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { CopyableId } from '../../ui/CopyableId.tsx';
import { Definition, Unknown } from '../../ui/DefinitionList.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { Status } from '../../ui/Status.tsx';
import { useNumberDialog } from './useNumberDialog.ts';
import { webhookStates } from './vocabulary.ts';

type Props = { number: MessagingWebhookDefinitionFragment };

/** Where messages of a number go, and whether Meta knows it. */
export function MessagingWebhookDefinition({ number }: Props) {
  const { open } = useNumberDialog();
  const { url, state, error } = number.messagingWebhook;
  const { allowed, reason } = capabilityOf(number.capabilities, 'SET_MESSAGING_WEBHOOK');
  return (
    <Definition
      label="Messaging webhook"
      hint={error && `${error.message}${error.traceId ? ` Meta’s trace: ${error.traceId}.` : ''}`}
    >
      {url ? <CopyableId value={url} of="webhook address" /> : <Unknown>Not set</Unknown>}
      {state !== 'NOT_SET' && <Status look={webhookStates[state]} />}
      <ReasonedButton
        size="xs"
        variant={allowed ? 'subtle' : 'default'}
        reason={reason}
        onClick={() => open('webhook', number.id)}
      >
        {url ? 'Change' : 'Set webhook'}
      </ReasonedButton>
    </Definition>
  );
}
