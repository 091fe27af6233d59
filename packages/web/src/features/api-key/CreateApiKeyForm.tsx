import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type CreateOrganizationApiKeyInput,
  useCreateOrganizationApiKeyMutation,
} from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';
import { fieldErrors } from '../../lib/userErrors.ts';
import { Notice } from '../../ui/Notice.tsx';
import classes from '../../ui/NewSecret.module.css';

const LIFETIMES = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: '1 year' },
  { value: 'never', label: 'Never expires' },
];
const DAY_MS = 86_400_000;

type Values = { name: string; mayWrite: boolean; lifetime: string; ipAllowList: string };

type Props = { onCreated: (secret: string) => void; onCancel: () => void };

export function CreateApiKeyForm({ onCreated, onCancel }: Props) {
  const [problem, setProblem] = useState<string>();
  const [create] = useCreateOrganizationApiKeyMutation();
  const form = useForm<Values>({
    initialValues: { name: '', mayWrite: false, lifetime: '90', ipAllowList: '' },
    validate: { name: (name) => (name.trim() ? null : 'Enter a name, such as the program’s') },
    validateInputOnBlur: true,
  });
  const submit = form.onSubmit(async (values) => {
    setProblem(undefined);
    try {
      const { data } = await create({ variables: { input: inputOf(values) } });
      const payload = data?.createOrganizationApiKey;
      if (payload?.secret) return onCreated(payload.secret);
      const { byField, rest } = fieldErrors(payload?.userErrors ?? [], ['name', 'ipAllowList']);
      form.setErrors(byField);
      setProblem(rest);
    } catch (error) {
      setProblem(failureOf(error).message);
    }
  });
  return (
    <form onSubmit={submit} className={classes.root} noValidate>
      {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
      <TextInput
        {...form.getInputProps('name')}
        label="Name"
        description="What will use it"
        data-autofocus
      />
      <Checkbox
        {...form.getInputProps('mayWrite', { type: 'checkbox' })}
        label="May change things"
        description="Without it the key only reads"
      />
      <Select
        {...form.getInputProps('lifetime')}
        label="Expires after"
        data={LIFETIMES}
        allowDeselect={false}
      />
      <Textarea
        {...form.getInputProps('ipAllowList')}
        label="Allowed IP addresses"
        description="One address or range a line. Empty allows all."
        autosize
        minRows={2}
      />
      <div className={classes.foot}>
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="filled" loading={form.submitting}>
          Create key
        </Button>
      </div>
    </form>
  );
}

function inputOf(values: Values): CreateOrganizationApiKeyInput {
  const addresses = values.ipAllowList.split(/[\s,]+/).filter(Boolean);
  return {
    name: values.name.trim(),
    scopes: values.mayWrite ? ['READ', 'WRITE'] : ['READ'],
    ...(values.lifetime !== 'never' && {
      expiresAt: new Date(Date.now() + Number(values.lifetime) * DAY_MS).toISOString(),
    }),
    ...(addresses.length > 0 && { ipAllowList: addresses }),
  };
}
