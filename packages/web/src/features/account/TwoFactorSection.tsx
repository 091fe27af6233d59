import { Button, Modal } from '@mantine/core';
import { IconShieldCheck, IconShieldOff } from '@tabler/icons-react';
import { useState } from 'react';
import { twoFactor } from '../../lib/twoFactor.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Section } from '../../ui/Section.tsx';
import { Status, type StatusLook } from '../../ui/Status.tsx';
import { PasswordStep } from './PasswordStep.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import classes from './TwoFactorSection.module.css';
import { TwoFactorSetup } from './TwoFactorSetup.tsx';

const looks: Record<'on' | 'off', StatusLook> = {
  on: { word: 'On', icon: IconShieldCheck, tone: 'green', needsAction: false },
  off: { word: 'Off', icon: IconShieldOff, tone: 'grey', needsAction: false },
};

const titles = {
  setUp: 'Set up two-factor authentication',
  renew: 'New recovery codes',
  switchOff: 'Switch off two-factor authentication?',
};
type Dialog = keyof typeof titles;

type Props = {
  /** Undefined until it is known. */
  enabled: boolean | undefined;
  onChanged: () => void;
};

export function TwoFactorSection({ enabled, onChanged }: Props) {
  const [dialog, setDialog] = useState<Dialog>();
  const [codes, setCodes] = useState<readonly string[]>();
  const close = () => {
    setDialog(undefined);
    setCodes(undefined);
    onChanged();
  };
  return (
    <Section
      title="Two-factor authentication"
      description="A code from your phone at every sign-in, beside the password"
      actions={
        enabled ? (
          <>
            <Button onClick={() => setDialog('renew')}>New recovery codes</Button>
            <Button onClick={() => setDialog('switchOff')}>Switch off</Button>
          </>
        ) : (
          <Button variant="filled" onClick={() => setDialog('setUp')}>
            Set up
          </Button>
        )
      }
    >
      <p className={classes.state}>
        {enabled === undefined ? (
          <Bar width={48} />
        ) : (
          <Status look={looks[enabled ? 'on' : 'off']} />
        )}
      </p>
      <Modal
        opened={dialog !== undefined}
        onClose={close}
        title={dialog && titles[dialog]}
        size={480}
        closeOnClickOutside={false}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {dialog === 'setUp' && <TwoFactorSetup onDone={close} />}
        {dialog === 'renew' &&
          (codes ? (
            <RecoveryCodes codes={codes} onKept={close} />
          ) : (
            <PasswordStep
              text="The codes that you have now stop working."
              submit="Make new codes"
              onCancel={close}
              onPassword={async (password) => {
                const { data, error } = await twoFactor.renewRecoveryCodes(password);
                if (data) setCodes(data.backupCodes);
                return error;
              }}
            />
          ))}
        {dialog === 'switchOff' && (
          <PasswordStep
            text="From then on your password alone opens your account. We send you a mail about it."
            submit="Switch off"
            danger
            onCancel={close}
            onPassword={async (password) => {
              const { error } = await twoFactor.disable(password);
              if (!error) close();
              return error;
            }}
          />
        )}
      </Modal>
    </Section>
  );
}
