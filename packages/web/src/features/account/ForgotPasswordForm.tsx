import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { authClient } from '../../lib/authClient.ts';
import { paths } from '../../lib/paths.ts';
import { authProblem } from './authProblem.ts';
import classes from './FormIntro.module.css';
import { FormProblem } from './FormProblem.tsx';
import { emailProblem } from './password.ts';

export function ForgotPasswordForm({ onSent }: { onSent: (email: string) => void }) {
  const [problem, setProblem] = useState<string>();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '' },
    validate: { email: emailProblem },
    validateInputOnBlur: true,
  });
  const submit = form.onSubmit(async ({ email }) => {
    setProblem(undefined);
    const { error } = await authClient
      .requestPasswordReset({ email: email.trim(), redirectTo: paths.resetPassword() })
      .catch(() => ({ error: {} }));
    if (error) setProblem(authProblem(error, 'The link could not be sent.'));
    else onSent(email.trim());
  });
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <FormProblem>{problem}</FormProblem>
      <TextInput
        key={form.key('email')}
        {...form.getInputProps('email')}
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        autoFocus
      />
      <Button type="submit" variant="filled" size="md" loading={form.submitting} fullWidth>
        Send the link
      </Button>
    </form>
  );
}
