import { PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { authProblem } from './authProblem.ts';
import { DialogButtons } from './DialogButtons.tsx';
import { FormProblem } from './FormProblem.tsx';
import classes from './TwoFactorSection.module.css';

type Props = {
  text: string;
  submit: string;
  danger?: boolean;
  onCancel: () => void;
  /** Returns why it was refused, null when it was not. */
  onPassword: (password: string) => Promise<{ status?: number; code?: string | undefined } | null>;
};

/** Whoever finds a browser open does not get past this. */
export function PasswordStep({ text, submit, danger = false, onCancel, onPassword }: Props) {
  const [problem, setProblem] = useState<string>();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: { password: (password) => (password ? null : 'Enter your password') },
  });
  const send = form.onSubmit(async ({ password }) => {
    setProblem(undefined);
    setProblem(authProblem(await onPassword(password), 'This could not be done.'));
  });
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="md">
        <FormProblem>{problem}</FormProblem>
        <p className={classes.text}>{text}</p>
        <PasswordInput
          key={form.key('password')}
          {...form.getInputProps('password')}
          label="Your password"
          autoComplete="current-password"
          data-autofocus
          aria-invalid={form.errors['password'] ? true : undefined}
        />
        <DialogButtons onCancel={onCancel} submit={submit} busy={form.submitting} danger={danger} />
      </Stack>
    </form>
  );
}
