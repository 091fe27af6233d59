import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconMailForward } from '@tabler/icons-react';
import { useState } from 'react';
import { useRequestEmailChangeMutation, useStopEmailChangeMutation } from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { fieldErrors } from '../../lib/userErrors.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Definition, DefinitionList } from '../../ui/DefinitionList.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { DialogButtons } from './DialogButtons.tsx';
import { DialogSection } from './DialogSection.tsx';
import { FormProblem } from './FormProblem.tsx';
import { emailProblem } from './password.ts';

type Props = {
  /** Undefined until it is known. */
  email: string | undefined;
  pendingEmail: string | null;
  onChanged: () => void;
};

export function EmailSection({ email, pendingEmail, onChanged }: Props) {
  const [stop] = useStopEmailChangeMutation();
  const { problem, busy, attempt } = useAttempt();
  const keep = async () => {
    const done = await attempt(async () => {
      const { data } = await stop({ variables: { input: {} } });
      return data?.stopEmailChange.userErrors;
    });
    if (done) onChanged();
  };
  return (
    <DialogSection
      title="E-mail"
      change="Change e-mail"
      form={(close) => (
        <ChangeEmailForm
          onCancel={close}
          onAsked={() => {
            close();
            onChanged();
          }}
        />
      )}
    >
      <FormProblem>{problem}</FormProblem>
      <DefinitionList>
        <Definition label="E-mail" hint="You sign in with it">
          {email ?? <Bar width={200} />}
        </Definition>
      </DefinitionList>
      {pendingEmail && (
        <Notice
          tone="blue"
          icon={IconMailForward}
          title={`${pendingEmail} waits to be confirmed`}
          action={
            <Button size="xs" loading={busy} onClick={() => void keep()}>
              Keep the old one
            </Button>
          }
        >
          Open the link in the mail there, within a day. Until then you sign in with {email}.
        </Notice>
      )}
    </DialogSection>
  );
}

function ChangeEmailForm({ onAsked, onCancel }: { onAsked: () => void; onCancel: () => void }) {
  const [problem, setProblem] = useState<string>();
  const [request] = useRequestEmailChangeMutation();
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: emailProblem,
      password: (password) => (password ? null : 'Enter your password'),
    },
    validateInputOnBlur: ['email'],
  });
  const submit = form.onSubmit(async (values) => {
    setProblem(undefined);
    try {
      const { data } = await request({ variables: { input: values } });
      const { user, userErrors = [] } = data?.requestEmailChange ?? {};
      if (user) return onAsked();
      const { byField, rest } = fieldErrors(userErrors, ['email', 'password']);
      form.setErrors(byField);
      setProblem(rest);
    } catch (error) {
      setProblem(failureOf(error).message);
    }
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <FormProblem>{problem}</FormProblem>
        <TextInput
          {...form.getInputProps('email')}
          label="New e-mail"
          description="It gets a link to confirm. The old address is told."
          type="email"
          autoComplete="email"
          data-autofocus
        />
        <PasswordInput
          {...form.getInputProps('password')}
          label="Your password"
          autoComplete="current-password"
          aria-invalid={form.errors['password'] ? true : undefined}
        />
        <DialogButtons onCancel={onCancel} submit="Send the link" busy={form.submitting} />
      </Stack>
    </form>
  );
}
