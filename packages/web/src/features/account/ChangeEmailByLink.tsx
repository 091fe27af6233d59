import { Button } from '@mantine/core';
import { useState } from 'react';
import { useConfirmEmailChangeMutation, useStopEmailChangeMutation } from '../../gql/operations.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { FormIntro } from './FormIntro.tsx';
import { FormProblem } from './FormProblem.tsx';

type Props = { linkToken: string; intent: 'confirm' | 'stop' };

const words = {
  confirm: {
    title: 'Confirm your new address',
    text: 'From then on you sign in with it.',
    button: 'Confirm address',
    done: 'Address confirmed',
  },
  stop: {
    title: 'Keep your address',
    text: 'The change that somebody asked for will not be made.',
    button: 'Keep this address',
    done: 'Your address stays as it is',
  },
};

/** Nothing happens before the button: programs that look through mail open links too. */
export function ChangeEmailByLink({ linkToken, intent }: Props) {
  const [email, setEmail] = useState<string>();
  const [confirm] = useConfirmEmailChangeMutation();
  const [stop] = useStopEmailChangeMutation();
  const { problem, busy, attempt } = useAttempt();
  const said = words[intent];
  const act = () =>
    attempt(async () => {
      const variables = { input: { linkToken } };
      const payload =
        intent === 'confirm'
          ? (await confirm({ variables })).data?.confirmEmailChange
          : (await stop({ variables })).data?.stopEmailChange;
      setEmail(payload?.email ?? undefined);
      return payload?.userErrors;
    });
  if (email) {
    return (
      <div role="status">
        <FormIntro title={said.done}>You sign in with {email}.</FormIntro>
      </div>
    );
  }
  return (
    <>
      <FormIntro title={said.title}>{said.text}</FormIntro>
      <FormProblem>{problem}</FormProblem>
      <Button
        variant="filled"
        size="md"
        fullWidth
        mt="md"
        loading={busy}
        onClick={() => void act()}
      >
        {said.button}
      </Button>
    </>
  );
}
