import { type RevokeApiKeyDialogFragment, useRevokeApiKeyMutation } from '../../gql/operations.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useAction } from './useAction.ts';

type Props = { number: RevokeApiKeyDialogFragment; onClose: () => void };

export function RevokeApiKeyDialog({ number, onClose }: Props) {
  const [revoke] = useRevokeApiKeyMutation();
  const { busy, problem, run } = useAction();
  const confirm = async () => {
    const done = await run(async () => {
      const { data } = await revoke({ variables: { input: { phoneNumberId: number.id } } });
      return data?.revokeApiKey;
    });
    if (done) onClose();
  };
  if (!number.apiKey) return null;
  return (
    <ConfirmDialog
      opened
      danger
      title="Revoke API key"
      confirm="Revoke key"
      refuse="Keep the key"
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        Programs of {number.apiKey.holderName} that use {number.apiKey.prefix}…{number.apiKey.last4}{' '}
        are refused from this moment on. No message leaves until somebody generates a new key.
      </p>
    </ConfirmDialog>
  );
}
