import { Anchor, Button, PasswordInput, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useState } from 'react';
import { Link } from 'react-router';
import { authClient } from '../../lib/authClient.ts';
import { paths } from '../../lib/paths.ts';
import { authProblem } from './authProblem.ts';
import classes from './FormIntro.module.css';
import { FormProblem } from './FormProblem.tsx';
import { emailProblem } from './password.ts';

type Props = {
  onSignedIn: () => void;
  /** The password was right, and a code is needed too. */
  onSecondStep: () => void;
};

export function SignInForm({ onSignedIn, onSecondStep }: Props) {
  const [problem, setProblem] = useState<string>();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: { email: emailProblem, password: isNotEmpty('Enter your password') },
    validateInputOnBlur: ['email'],
  });
  const submit = form.onSubmit(async ({ email, password }) => {
    setProblem(undefined);
    const { data, error } = await authClient.signIn
      .email({ email: email.trim(), password })
      .catch(() => ({ data: null, error: {} }));
    if (error) setProblem(authProblem(error, 'E-mail or password is not right.'));
    else if (data && 'twoFactorRedirect' in data) onSecondStep();
    else onSignedIn();
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
      <div>
        <div className={classes.labelRow}>
          <label htmlFor="password">Password</label>
          <Anchor component={Link} to={paths.forgotPassword()} size="sm" fw={500}>
            Forgot password?
          </Anchor>
        </div>
        <PasswordInput
          id="password"
          key={form.key('password')}
          {...form.getInputProps('password')}
          name="password"
          autoComplete="current-password"
          aria-invalid={form.errors['password'] ? true : undefined}
          visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password', tabIndex: 0 }}
        />
      </div>
      <Button type="submit" variant="filled" size="md" loading={form.submitting} fullWidth>
        Sign in
      </Button>
    </form>
  );
}
