import { PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { authClient } from '../../lib/authClient.ts';
import { authProblem } from './authProblem.ts';
import { DialogButtons } from './DialogButtons.tsx';
import { DialogSection } from './DialogSection.tsx';
import { FormProblem } from './FormProblem.tsx';
import { NewPasswordField } from './NewPasswordField.tsx';
import { passwordProblem } from './password.ts';
import classes from './UserNameForm.module.css';

export function PasswordSection() {
  const [changed, setChanged] = useState(false);
  return (
    <DialogSection
      title="Password"
      description="Changing it signs out all other browsers"
      change="Change password"
      form={(close) => (
        <ChangePasswordForm
          onCancel={close}
          onChanged={() => {
            close();
            setChanged(true);
          }}
        />
      )}
    >
      <p className={classes.line} role="status">
        {changed ? 'The password was changed. We have sent you a mail about it.' : ''}
      </p>
    </DialogSection>
  );
}

function ChangePasswordForm(props: { onChanged: () => void; onCancel: () => void }) {
  const [problem, setProblem] = useState<string>();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { currentPassword: '', newPassword: '' },
    validate: {
      currentPassword: (password) => (password ? null : 'Enter your present password'),
      newPassword: passwordProblem,
    },
    validateInputOnBlur: ['newPassword'],
  });
  const submit = form.onSubmit(async (values) => {
    setProblem(undefined);
    const { error } = await authClient
      .changePassword({ ...values, revokeOtherSessions: true })
      .catch(() => ({ error: {} }));
    if (error) setProblem(authProblem(error, 'The password could not be changed.'));
    else props.onChanged();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <FormProblem>{problem}</FormProblem>
        <PasswordInput
          key={form.key('currentPassword')}
          {...form.getInputProps('currentPassword')}
          label="Present password"
          autoComplete="current-password"
          data-autofocus
          aria-invalid={form.errors['currentPassword'] ? true : undefined}
        />
        <NewPasswordField key={form.key('newPassword')} {...form.getInputProps('newPassword')} />
        <DialogButtons onCancel={props.onCancel} submit="Change password" busy={form.submitting} />
      </Stack>
    </form>
  );
}
