import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { authClient } from '../../lib/authClient.ts';
import { authProblem } from './authProblem.ts';
import classes from './FormIntro.module.css';
import { FormProblem } from './FormProblem.tsx';
import { NewPasswordField } from './NewPasswordField.tsx';
import { passwordProblem } from './password.ts';

type Props = { token: string; onDone: () => void };

export function ResetPasswordForm({ token, onDone }: Props) {
  const [problem, setProblem] = useState<string>();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: { password: passwordProblem },
    validateInputOnBlur: true,
  });
  const submit = form.onSubmit(async ({ password }) => {
    setProblem(undefined);
    const { error } = await authClient
      .resetPassword({ newPassword: password, token })
      .catch(() => ({ error: {} }));
    if (error) setProblem(authProblem(error, 'This link is no longer valid. Ask for a new one.'));
    else onDone();
  });
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <FormProblem>{problem}</FormProblem>
      <NewPasswordField key={form.key('password')} {...form.getInputProps('password')} autoFocus />
      <Button type="submit" variant="filled" size="md" loading={form.submitting} fullWidth>
        Set password
      </Button>
    </form>
  );
}
