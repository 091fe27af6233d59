import { paths } from './paths.ts';
import { forgetRecent } from './recent.ts';

export async function signOut() {
  const { authClient } = await import('./authClient.ts');
  await authClient.signOut();
  forgetRecent();
  // A full load drops every cached answer of the person who leaves.
  window.location.assign(paths.signIn());
}
