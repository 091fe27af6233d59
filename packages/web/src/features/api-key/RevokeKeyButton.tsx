import { Button, Group, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type ApiKeysTableRowFragment,
  useRevokeOrganizationApiKeyMutation,
} from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';

type Props = { apiKey: ApiKeysTableRowFragment; reason: string | undefined };

export function RevokeKeyButton({ apiKey, reason }: Props) {
  const [opened, { open, close }] = useDisclosure(false);
  const [problem, setProblem] = useState<string>();
  const [revoke, { loading }] = useRevokeOrganizationApiKeyMutation();
  const confirm = async () => {
    setProblem(undefined);
    try {
      const { data } = await revoke({ variables: { input: { id: apiKey.id } } });
      const [refusal] = data?.revokeOrganizationApiKey.userErrors ?? [];
      if (refusal) setProblem(refusal.message);
      else close();
    } catch (error) {
      setProblem(failureOf(error).message);
    }
  };
  return (
    <>
      <ReasonedButton size="xs" reason={reason} onClick={open} aria-label={`Revoke ${apiKey.name}`}>
        Revoke
      </ReasonedButton>
      <Modal
        opened={opened}
        onClose={close}
        title={`Revoke “${apiKey.name}”?`}
        size={440}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
        <p>
          Programs that use {apiKey.prefix}…{apiKey.last4} are refused from this moment on. A
          revoked key cannot be brought back.
        </p>
        <Group justify="flex-end">
          <Button onClick={close} data-autofocus>
            Keep the key
          </Button>
          <Button variant="filled" color="red" loading={loading} onClick={() => void confirm()}>
            Revoke key
          </Button>
        </Group>
      </Modal>
    </>
  );
}
