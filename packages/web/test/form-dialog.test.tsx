import { MantineProvider } from '@mantine/core';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { FormDialog } from '../src/ui/FormDialog.tsx';
import { likeBrowser } from './browser.ts';

likeBrowser();

const submit = vi.fn<() => void>();

type Props = { blocked?: string; busy?: boolean; refusal?: string };

function Dialog({ blocked, busy = false, refusal }: Props) {
  const [typed, setTyped] = useState('');
  return (
    <MantineProvider env="test">
      <FormDialog
        title="Set PIN"
        submit="Set PIN"
        blocked={blocked}
        busy={busy}
        problem={undefined}
        onSubmit={submit}
        onClose={() => undefined}
      >
        <input
          aria-label="PIN"
          aria-invalid={refusal !== undefined}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </FormDialog>
    </MantineProvider>
  );
}

test('a button that is off says why, and Enter does not get past it', async () => {
  render(<Dialog blocked="Tick the box first" />);
  const button = await screen.findByRole('button', { name: /^Set PIN/ });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  const why = document.getElementById(button.getAttribute('aria-describedby') ?? '');
  expect(why?.textContent).toBe('Tick the box first');
  await userEvent.type(screen.getByLabelText('PIN'), '1{Enter}');
  await userEvent.click(button);
  expect(submit).not.toHaveBeenCalled();
});

test('one goes on in the field that was refused', async () => {
  const { rerender } = render(<Dialog busy />);
  await screen.findByLabelText('PIN');
  rerender(<Dialog refusal="A PIN has six digits." />);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('PIN')));
});
