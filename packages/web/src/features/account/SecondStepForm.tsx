import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { twoFactor } from '../../lib/twoFactor.ts';
import { authProblem } from './authProblem.ts';
import classes from './FormIntro.module.css';
import { FormProblem } from './FormProblem.tsx';

type Props = { onSignedIn: () => void; onStartAgain: () => void };

/** After the password: a code from the app, or one of the codes that were kept for a lost phone. */
export function SecondStepForm({ onSignedIn, onStartAgain }: Props) {
  const [byRecovery, setByRecovery] = useState(false);
  const [problem, setProblem] = useState<string>();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { code: '' },
    validate: { code: (code) => (code.trim() ? null : 'Enter the code') },
  });
  const submit = form.onSubmit(async ({ code }) => {
    setProblem(undefined);
    const given = code.trim();
    const { error } = await (byRecovery
      ? twoFactor.verifyRecoveryCode(given)
      : twoFactor.verifyCode(given.replaceAll(' ', '')));
    if (error) setProblem(authProblem(error, 'This code is not right.'));
    else onSignedIn();
  });
  const change = () => {
    setByRecovery(!byRecovery);
    setProblem(undefined);
    form.reset();
  };
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <FormProblem>{problem}</FormProblem>
      <TextInput
        key={form.key('code') + String(byRecovery)}
        {...form.getInputProps('code')}
        label={byRecovery ? 'Recovery code' : 'Code from your app'}
        description={
          byRecovery
            ? 'One of the codes that you kept, such as aB3dE-fG5hI. It works once.'
            : 'Six digits that your authenticator app shows'
        }
        name="code"
        inputMode={byRecovery ? 'text' : 'numeric'}
        autoComplete="one-time-code"
        autoFocus
      />
      <Button type="submit" variant="filled" size="md" loading={form.submitting} fullWidth>
        Sign in
      </Button>
      <Button variant="subtle" onClick={change} fullWidth>
        {byRecovery ? 'Use the app instead' : 'Use a recovery code'}
      </Button>
      <Button variant="subtle" onClick={onStartAgain} fullWidth>
        Start again
      </Button>
    </form>
  );
}
