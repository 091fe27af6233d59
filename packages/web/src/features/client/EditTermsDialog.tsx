import { Button, Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { type ClientFactsFragment, useUpdateClientTermsMutation } from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';
import { OperatorReason } from '../../lib/OperatorReason.tsx';
import { fieldErrors } from '../../lib/userErrors.ts';
import { Notice } from '../../ui/Notice.tsx';

type Props = { client: ClientFactsFragment; onClose: () => void };

type Terms = {
  /** A text while somebody empties the field. */
  maxNumbers: number | string;
  externalReference: string;
  reason: string;
};

const FIELDS = ['maxNumbers', 'externalReference', 'reason'];
const MOST_NUMBERS = 10_000;

/** What partner or operator settle about a client. */
export function EditTermsDialog({ client, onClose }: Props) {
  const { form, submit, problem } = useTermsForm(client, onClose);
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Terms of ${client.name}`}
      size={440}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
          <NumberInput
            {...form.getInputProps('maxNumbers')}
            label="Numbers allowed"
            description="Those that it has already stay"
            min={1}
            max={MOST_NUMBERS}
            allowDecimal={false}
            allowNegative={false}
            data-autofocus
          />
          <TextInput
            {...form.getInputProps('externalReference')}
            label="External reference"
            description="What the partner calls this client in its own systems"
            maxLength={200}
          />
          <OperatorReason
            value={form.values.reason}
            onChange={(reason) => form.setFieldValue('reason', reason)}
            error={typeof form.errors['reason'] === 'string' ? form.errors['reason'] : undefined}
          />
          <Group justify="flex-end">
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="filled" loading={form.submitting}>
              Save terms
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function useTermsForm(client: ClientFactsFragment, onSaved: () => void) {
  const [problem, setProblem] = useState<string>();
  const [update] = useUpdateClientTermsMutation();
  const form = useForm<Terms>({
    initialValues: {
      maxNumbers: client.maxNumbers,
      externalReference: client.externalReference ?? '',
      reason: '',
    },
    validate: {
      maxNumbers: (typed) => (Number(typed) >= 1 ? null : 'Give a number from 1 to 10,000'),
    },
    validateInputOnBlur: true,
  });
  const submit = form.onSubmit(async ({ maxNumbers, externalReference, reason }) => {
    setProblem(undefined);
    try {
      const input = {
        clientId: client.id,
        maxNumbers: Number(maxNumbers),
        externalReference: externalReference || null,
        reason: reason || null,
      };
      const { data } = await update({ variables: { input } });
      if (data?.updateClientTerms.client) return onSaved();
      const { byField, rest } = fieldErrors(data?.updateClientTerms.userErrors ?? [], FIELDS);
      form.setErrors(byField);
      setProblem(rest);
    } catch (error) {
      setProblem(failureOf(error).message);
    }
  });
  return { form, submit, problem };
}
