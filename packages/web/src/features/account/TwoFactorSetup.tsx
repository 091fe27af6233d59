import { Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { twoFactor } from '../../lib/twoFactor.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { authProblem } from './authProblem.ts';
import { DialogButtons } from './DialogButtons.tsx';
import { FormProblem } from './FormProblem.tsx';
import { PasswordStep } from './PasswordStep.tsx';
import { QrCode } from './QrCode.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import classes from './TwoFactorSection.module.css';

type Secret = { totpURI: string; backupCodes: string[] };

/** Password, then the secret for the app and its first code, then the recovery codes, once. */
export function TwoFactorSetup({ onDone }: { onDone: () => void }) {
  const [secret, setSecret] = useState<Secret>();
  const [isOn, setIsOn] = useState(false);
  if (!secret) {
    return (
      <PasswordStep
        text="You need an authenticator app on your phone, such as the one of your password manager."
        submit="Continue"
        onCancel={onDone}
        onPassword={async (password) => {
          const { data, error } = await twoFactor.enable(password);
          if (data) setSecret(data);
          return error;
        }}
      />
    );
  }
  if (!isOn) {
    return <FirstCode uri={secret.totpURI} onRight={() => setIsOn(true)} onCancel={onDone} />;
  }
  return <RecoveryCodes codes={secret.backupCodes} onKept={onDone} />;
}

type FirstCodeProps = { uri: string; onRight: () => void; onCancel: () => void };

function FirstCode({ uri, onRight, onCancel }: FirstCodeProps) {
  const [problem, setProblem] = useState<string>();
  const key = new URL(uri).searchParams.get('secret') ?? '';
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { code: '' },
    validate: {
      code: (code) => (/^\d{6}$/.test(code.replaceAll(' ', '')) ? null : 'Enter the six digits'),
    },
  });
  const submit = form.onSubmit(async ({ code }) => {
    setProblem(undefined);
    const { error } = await twoFactor.verifyCode(code.replaceAll(' ', ''));
    if (error) setProblem(authProblem(error, 'This code is not right.'));
    else onRight();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <FormProblem>{problem}</FormProblem>
        <p className={classes.text}>Scan this with your app, or type the key into it.</p>
        <QrCode text={uri} label="QR code for your authenticator app" />
        <div className={classes.secret}>
          <span aria-label="Key">{key}</span>
          <CopyButton value={key} of="key" />
        </div>
        <TextInput
          key={form.key('code')}
          {...form.getInputProps('code')}
          label="Code that the app shows"
          inputMode="numeric"
          autoComplete="one-time-code"
          data-autofocus
        />
        <DialogButtons onCancel={onCancel} submit="Switch on" busy={form.submitting} />
      </Stack>
    </form>
  );
}
