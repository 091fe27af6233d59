import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type MessagingWebhookDialogFragment,
  useSetMessagingWebhookMutation,
} from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';
import { fieldErrors } from '../../lib/userErrors.ts';
import { Notice } from '../../ui/Notice.tsx';

type Props = { number: MessagingWebhookDialogFragment; onClose: () => void };

export function MessagingWebhookDialog({ number, onClose }: Props) {
  const [problem, setProblem] = useState<string>();
  const [save, { loading }] = useSetMessagingWebhookMutation();
  const form = useForm({
    initialValues: { url: number.messagingWebhookUrl ?? '', verifyToken: '' },
    validate: {
      url: (url) => (url.trim().startsWith('https://') ? null : 'Link must start with https://'),
    },
    validateInputOnBlur: true,
  });
  const send = async (url: string | null, verifyToken: string | null) => {
    setProblem(undefined);
    try {
      const input = { phoneNumberId: number.id, url, verifyToken };
      const { data } = await save({ variables: { input } });
      const errors = data?.setMessagingWebhook.userErrors ?? [];
      if (errors.length === 0) return onClose();
      const { byField, rest } = fieldErrors(errors, ['url', 'verifyToken']);
      form.setErrors(byField);
      setProblem(rest);
    } catch (error) {
      setProblem(failureOf(error).message);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title="Messaging webhook"
      size={480}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        noValidate
        onSubmit={form.onSubmit(({ url, verifyToken }) => send(url.trim(), verifyToken))}
      >
        <Stack gap="md">
          {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
          <TextInput
            {...form.getInputProps('url')}
            type="url"
            label="Address"
            description="Where Meta delivers messages of this number, at most 200 characters"
            placeholder="https://"
            data-autofocus
          />
          <TextInput
            {...form.getInputProps('verifyToken')}
            label="Verify token"
            description="Meta shows it to your server before it delivers anything. It is not shown here again."
            autoComplete="off"
          />
          <Group justify="flex-end">
            {number.messagingWebhookUrl !== null && (
              <Button mr="auto" disabled={loading} onClick={() => void send(null, null)}>
                Remove webhook
              </Button>
            )}
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="filled" loading={loading}>
              Save webhook
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
