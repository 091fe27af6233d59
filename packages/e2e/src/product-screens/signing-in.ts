import { linkInLetterTo } from '../sandbox.ts';
import { at, heading, type Screen } from './screen.ts';

/** Before somebody is in. */
export const signingInScreens: Screen[] = [
  at('sign-in', '/sign-in', 'Sign in'),
  {
    name: 'sign-in-empty-fields',
    async open(page) {
      await page.goto('/sign-in');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('Enter your password').waitFor();
    },
  },
  at('forgot-password', '/forgot-password', 'Forgot password'),
  at('reset-password', '/reset-password?token=some-token', 'Set a new password'),
  at('reset-password-without-token', '/reset-password', 'This link is no longer valid'),
  at('verify-email', '/verify-email', 'E-mail address confirmed'),
  {
    name: 'accept-invitation',
    async open(page, demo) {
      await page.goto(await linkInLetterTo(demo, 'bastien@rue-et-fils.example', 'Join Rue & Fils'));
      await heading(page, 'Join Rue & Fils');
    },
  },
  at('accept-invitation-without-token', '/accept-invitation', 'This invitation cannot be used'),
  at('change-email', '/change-email?confirm=unknown', 'Confirm your new address'),
];
