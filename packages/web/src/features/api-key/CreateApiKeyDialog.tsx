import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { CreateApiKeyForm } from './CreateApiKeyForm.tsx';
import { NewSecret } from '../../ui/NewSecret.tsx';

type Props = { reason: string | undefined; onCreated: () => void };

export function CreateApiKeyDialog({ reason, onCreated }: Props) {
  const [opened, { open, close }] = useDisclosure(false);
  const [secret, setSecret] = useState<string>();
  const leave = () => {
    close();
    setSecret(undefined);
  };
  return (
    <>
      <ReasonedButton
        variant={reason === undefined ? 'filled' : 'default'}
        leftSection={<IconPlus size={16} aria-hidden />}
        reason={reason}
        onClick={open}
      >
        Create API key
      </ReasonedButton>
      <Modal
        opened={opened}
        onClose={leave}
        title={secret ? 'Copy the key now' : 'Create API key'}
        size={480}
        closeOnClickOutside={!secret}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {secret ? (
          <NewSecret secret={secret}>
            <Button variant="filled" onClick={leave}>
              I have copied it
            </Button>
          </NewSecret>
        ) : (
          <CreateApiKeyForm
            onCancel={leave}
            onCreated={(created) => {
              setSecret(created);
              onCreated();
            }}
          />
        )}
      </Modal>
    </>
  );
}
