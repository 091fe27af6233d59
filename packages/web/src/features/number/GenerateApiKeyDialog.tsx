import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import {
  type GenerateApiKeyDialogFragment,
  useGenerateApiKeyMutation,
} from '../../gql/operations.ts';
import { formatDate } from '../../lib/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { NewSecret } from '../../ui/NewSecret.tsx';
import { useAction } from './useAction.ts';

type Props = { number: GenerateApiKeyDialogFragment; onClose: () => void };

export function GenerateApiKeyDialog({ number, onClose }: Props) {
  const [secret, setSecret] = useState<string>();
  const [generate] = useGenerateApiKeyMutation();
  const { busy, problem, run } = useAction();
  if (secret !== undefined) {
    return (
      <Modal
        opened
        onClose={onClose}
        title="Copy the key now"
        size={480}
        closeOnClickOutside={false}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <NewSecret secret={secret}>
          <Button variant="filled" onClick={onClose}>
            I have copied it
          </Button>
        </NewSecret>
      </Modal>
    );
  }
  const confirm = () =>
    run(async () => {
      const { data } = await generate({ variables: { input: { phoneNumberId: number.id } } });
      if (data?.generateApiKey.secret) setSecret(data.generateApiKey.secret);
      return data?.generateApiKey;
    });
  return (
    <ConfirmDialog
      opened
      title="Generate API key"
      confirm="Generate key"
      refuse="Cancel"
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>For messages of {number.formattedNumber}. It is shown only once.</p>
      {number.apiKey && (
        <p>
          The present key {number.apiKey.prefix}…{number.apiKey.last4}, held by{' '}
          {number.apiKey.holderName} since {formatDate(number.apiKey.createdAt)}, stops working at
          once.
        </p>
      )}
    </ConfirmDialog>
  );
}
