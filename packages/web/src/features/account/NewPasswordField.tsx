import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { PASSWORD_RULE } from './password.ts';

/** One field, shown on demand, so that nobody types a password twice and pasting works. */
export function NewPasswordField(props: PasswordInputProps) {
  return (
    <PasswordInput
      label="New password"
      description={PASSWORD_RULE}
      name="new-password"
      autoComplete="new-password"
      visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password', tabIndex: 0 }}
      // Mantine marks only the box around the field.
      aria-invalid={props.error ? true : undefined}
      {...props}
    />
  );
}
