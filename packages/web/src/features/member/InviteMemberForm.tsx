import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { type OrganizationKind, useInviteMemberMutation } from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';
import { fieldErrors } from '../../lib/userErrors.ts';
import { Notice } from '../../ui/Notice.tsx';
import { roleChoices, rolesOf, roleWords } from './roles.ts';

type Props = { kind: OrganizationKind; onInvited: () => void; onCancel: () => void };

export function InviteMemberForm({ kind, onInvited, onCancel }: Props) {
  const [problem, setProblem] = useState<string>();
  const [invite] = useInviteMemberMutation();
  const form = useForm({
    initialValues: { name: '', email: '', role: rolesOf(kind).at(1) ?? 'MEMBER' },
    validate: {
      name: (name) => (name.trim() ? null : 'Enter a name'),
      email: (email) =>
        /^\S+@\S+\.\S+$/.test(email.trim())
          ? null
          : 'Enter an e-mail address such as name@company.com',
    },
    validateInputOnBlur: true,
  });
  const submit = form.onSubmit(async (values) => {
    setProblem(undefined);
    try {
      const { data } = await invite({ variables: { input: values } });
      const { invitation, userErrors = [] } = data?.inviteMember ?? {};
      if (invitation) return onInvited();
      const { byField, rest } = fieldErrors(userErrors, ['name', 'email', 'role']);
      form.setErrors(byField);
      setProblem(rest);
    } catch (error) {
      setProblem(failureOf(error).message);
    }
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
        <TextInput {...form.getInputProps('name')} label="Name" data-autofocus />
        <TextInput {...form.getInputProps('email')} label="E-mail" type="email" />
        <Select
          {...form.getInputProps('role')}
          label="Role"
          description={roleWords[form.values.role].rights}
          data={roleChoices(kind)}
          allowDeselect={false}
        />
        <Group justify="flex-end">
          <Button onClick={onCancel}>Cancel</Button>
          <Button type="submit" variant="filled" loading={form.submitting}>
            Send invitation
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
