import { styleText } from 'node:util';
import type { Hub } from './surroundings.ts';

/** What a person needs to begin: the address, who to sign in as, and where the rest stands. */
export function printWelcome({ demo, demoPath }: Hub): void {
  const bold = (text: string) => styleText('bold', text);
  const dim = (text: string) => styleText('dim', text);
  const owners = demo.logins.filter(({ role }) => role === 'OWNER' || role === 'ADMIN');
  const wide = Math.max(...owners.map(({ email }) => email.length));
  const password = demo.logins[0]?.password ?? '';
  const lines = [
    '',
    `  ${bold('Hub')} is ready: ${bold(demo.url)}`,
    '',
    `  Sign in with the password ${bold(password)} as`,
    ...owners.map(
      ({ email, organization, role }) =>
        `    ${email.padEnd(wide)}  ${dim(`${role.toLowerCase()} of ${organization}`)}`,
    ),
    '',
    '  API keys',
    ...demo.apiKeys.map(({ organization, key }) => `    ${key}  ${dim(organization)}`),
    '',
    `  GraphiQL  ${demo.url}/graphiql`,
    `  Mail      ${demo.sandbox.controlUrl.replace(/control$/, 'mail')}`,
    `  Meta      ${demo.sandbox.controlUrl} ${dim('(sandbox, events on command)')}`,
    '',
    `  All logins and keys are in ${demoPath}. Stop with Ctrl+C.`,
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
