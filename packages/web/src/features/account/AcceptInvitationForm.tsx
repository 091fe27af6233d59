import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useAcceptInvitationMutation } from '../../gql/operations.ts';
import { authClient } from '../../lib/authClient.ts';
import { failureOf } from '../../lib/failure.ts';
import { paths } from '../../lib/paths.ts';
import { fieldErrors } from '../../lib/userErrors.ts';
import classes from './FormIntro.module.css';
import { FormProblem } from './FormProblem.tsx';
import { NewPasswordField } from './NewPasswordField.tsx';
import { passwordProblem } from './password.ts';

type Props = {
  token: string;
  email: string;
  name: string;
  /** The person has an account already and proves it with its password. */
  hasAccount: boolean;
};

export function AcceptInvitationForm({ token, email, name, hasAccount }: Props) {
  const [problem, setProblem] = useState<string>();
  const [accept] = useAcceptInvitationMutation();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name, password: '' },
    validate: {
      name: (value) => (value.trim() ? null : 'Enter your name'),
      password: (value) =>
        hasAccount ? (value ? null : 'Enter your password') : passwordProblem(value),
    },
    validateInputOnBlur: true,
  });
  const submit = form.onSubmit(async (values) => {
    setProblem(undefined);
    try {
      const { data } = await accept({ variables: { input: { token, ...values } } });
      const payload = data?.acceptInvitation;
      if (payload?.workspace) {
        const { data: signedIn } = await authClient.signIn.email({
          email: payload.email ?? email,
          password: values.password,
        });
        const there = paths.numbers(payload.workspace);
        const needsCode = signedIn && 'twoFactorRedirect' in signedIn;
        window.location.assign(needsCode ? paths.signIn(there) : there);
        return;
      }
      const { byField, rest } = fieldErrors(payload?.userErrors ?? [], ['name', 'password']);
      form.setErrors(byField);
      setProblem(rest);
    } catch (error) {
      setProblem(failureOf(error).message);
    }
  });
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <FormProblem>{problem}</FormProblem>
      <TextInput label="E-mail" name="email" value={email} readOnly autoComplete="username" />
      <TextInput
        key={form.key('name')}
        {...form.getInputProps('name')}
        label="Your name"
        name="name"
        autoComplete="name"
      />
      {hasAccount ? (
        <PasswordInput
          key={form.key('password')}
          {...form.getInputProps('password')}
          label="Password of your account"
          name="password"
          autoComplete="current-password"
          aria-invalid={form.errors['password'] ? true : undefined}
        />
      ) : (
        <NewPasswordField key={form.key('password')} {...form.getInputProps('password')} />
      )}
      <Button type="submit" variant="filled" size="md" loading={form.submitting} fullWidth>
        Accept invitation
      </Button>
    </form>
  );
}
