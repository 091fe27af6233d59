import { PasswordInput } from '@mantine/core';

type Props = {
  pin: string;
  onChange: (pin: string) => void;
  /** What becomes of the PIN, and why it is asked for. */
  description: string;
  error: string | undefined;
};

const DIGITS = 6;

/** The two-step PIN of a number, which can be typed but never read back. */
export function PinField({ pin, onChange, description, error }: Props) {
  return (
    <PasswordInput
      label="PIN"
      description={description}
      inputMode="numeric"
      autoComplete="off"
      maxLength={DIGITS}
      value={pin}
      onChange={({ currentTarget }) => onChange(currentTarget.value.replaceAll(/\D/g, ''))}
      error={error}
      aria-invalid={error ? true : undefined}
      visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the PIN' }}
      data-autofocus
    />
  );
}
