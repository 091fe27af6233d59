import type { TestApp } from './app.ts';
import { signIn } from './as.ts';
import { PASSWORD } from './factories/user.ts';
import { totp } from './totp.ts';

/** Switches the second step on, as the settings do. */
export async function enrolTwoFactor(hub: TestApp, email: string): Promise<void> {
  const { cookie = '' } = await signIn(hub, email);
  const post = (path: string, body: object) =>
    hub.app.inject({
      method: 'POST',
      url: `/auth/two-factor/${path}`,
      headers: { 'content-type': 'application/json', origin: 'http://hub.test', cookie },
      payload: JSON.stringify(body),
    });
  const enabled = await post('enable', { password: PASSWORD });
  const { statusCode } = await post('verify-totp', { code: totp(enabled.json().totpURI) });
  if (statusCode !== 200) throw new Error(`verify-totp: ${statusCode}`);
}
