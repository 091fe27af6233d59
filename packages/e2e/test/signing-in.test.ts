import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { passwordOf } from '../src/browser.ts';
import { eventually, test } from '../src/journey.ts';
import { linkInLetterTo } from '../src/sandbox.ts';

const refused = /status of 401 .*\/auth\/sign-in\/email/;

async function signInByForm(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

describe('signing in', () => {
  test('says the same to a wrong password and to an unknown address, then lets in', async ({
    visitor,
    demo,
  }) => {
    visitor.tolerate(refused);
    const page = await visitor.open();
    await page.goto('/sign-in');
    const said: string[] = [];
    for (const email of ['jonas@nordwind.example', 'stranger@nordwind.example']) {
      await signInByForm(page, email, 'not the password');
      said.push(await page.getByRole('alert').innerText());
      await page.reload();
    }
    expect(said).toEqual(Array(2).fill('E-mail or password is not right.'));

    await signInByForm(page, 'jonas@nordwind.example', passwordOf(demo, 'jonas@nordwind.example'));
    await page.waitForURL('**/nordwind-outdoor/numbers');
    await page.getByRole('heading', { name: 'Numbers', level: 1 }).waitFor();
    await page.getByRole('link', { name: '+49 40 66969101', exact: true }).waitFor();
  });

  test('is asked of whoever comes without a session, wherever they want to go', async ({
    visitor,
  }) => {
    const page = await visitor.open();
    visitor.tolerate(/status of 401 .*\/graphql/);
    await page.goto('/');
    await page.waitForURL('**/sign-in');
    await page.goto('/nordwind-outdoor/settings/api-keys');
    await page.waitForURL('**/sign-in?returnTo=%2Fnordwind-outdoor%2Fsettings%2Fapi-keys');
    await page.goto('/graphiql');
    await page.waitForURL('**/sign-in?returnTo=%2Fgraphiql');
  });

  test('leads back to where the session ended', async ({ visitor, demo }) => {
    visitor.tolerate(/status of 401 .*\/graphql/);
    const email = 'imogen@halden.example';
    const here = await visitor.open({ as: email });
    await here.goto('/halden-clinics/numbers?quality=YELLOW');
    await here.getByRole('link', { name: '+44 117 496 0133', exact: true }).waitFor();

    const there = await visitor.open({ as: email });
    await there.goto('/halden-clinics/settings');
    await there.getByRole('button', { name: 'Sign out all others' }).click();
    await there.getByRole('button', { name: 'Sign out all others' }).waitFor({ state: 'detached' });

    // The stream of changes ends with the session, and nobody has to try first.
    await here.waitForURL('**/sign-in?returnTo=*');
    await signInByForm(here, email, passwordOf(demo, email));
    await here.waitForURL('**/halden-clinics/numbers?quality=YELLOW');
    await here.getByRole('link', { name: '+44 117 496 0133', exact: true }).waitFor();
  });

  test('does not lead to another site', async ({ visitor, demo }) => {
    const page = await visitor.open();
    await page.goto('/sign-in?returnTo=https%3A%2F%2Fevil.example%2Fnumbers');
    await signInByForm(page, 'rhys@halden.example', passwordOf(demo, 'rhys@halden.example'));
    await page.waitForURL('**/halden-clinics/numbers');
  });
});

test('Signing out ends the session on the server too', async ({ visitor, demo }) => {
  visitor.tolerate(/status of 401 .*\/graphql/);
  const page = await visitor.open({ as: 'ines@rue-et-fils.example' });
  await page.goto('/');
  await page.getByRole('button', { name: /^Inès Morel / }).click();
  const cookies = await page.context().cookies();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.waitForURL('**/sign-in');

  const stolen = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const answer = await fetch(demo.graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: stolen },
    body: JSON.stringify({ query: '{ viewer { role } }' }),
  });
  expect(answer.status).toBe(401);
  await page.goBack();
  await page.waitForURL('**/sign-in*');
});

test('A forgotten password is replaced through a letter', async ({ visitor, demo }) => {
  visitor.tolerate(refused);
  const email = 'wei@maplemain.example';
  const page = await visitor.open();
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Forgot password?' }).click();
  // Both forms have this field, and the page before stays until the next one is loaded.
  await page.getByRole('heading', { name: 'Forgot password' }).waitFor();
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await page.getByRole('heading', { name: 'Look at your mail' }).waitFor();

  const link = await linkInLetterTo(demo, email, 'Reset your password');
  await page.goto(link);
  await page.getByLabel('New password').fill('short');
  await page.getByRole('button', { name: 'Set password' }).click();
  await eventually(() => page.getByLabel('New password').getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('New password').fill('a long new password');
  await page.getByRole('button', { name: 'Set password' }).click();
  await page.getByRole('heading', { name: 'Password set' }).waitFor();

  await page.getByRole('link', { name: 'Go to sign in' }).click();
  await signInByForm(page, email, passwordOf(demo, email));
  await page.getByRole('alert').getByText('E-mail or password is not right.').waitFor();
  await signInByForm(page, email, 'a long new password');
  await page.waitForURL('**/maple-and-main-dental/numbers');

  visitor.tolerate(/status of 400 .*\/auth\/reset-password/);
  await page.goto(link);
  await page.getByLabel('New password').fill('yet another password');
  await page.getByRole('button', { name: 'Set password' }).click();
  await page.getByRole('alert').getByText('This link is no longer valid').waitFor();
});

test('The inbox of the sandbox can be read in the browser', async ({ visitor, demo }) => {
  const inbox = demo.sandbox.controlUrl.replace(/control$/, 'mail');
  visitor.allow(inbox);
  const page = await visitor.open();
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Sandbox mail' }).click();
  await page.getByRole('link', { name: /Join Brightdesk/ }).click();
  await eventually(async () => {
    const frames = page.frames();
    return Promise.all(frames.map((frame) => frame.getByText('Hello Lena Vogt').count()));
  }).toContain(1);
});

test('An invitation from a letter makes an account and opens the workspace', async ({
  visitor,
  demo,
}) => {
  const link = await linkInLetterTo(demo, 'frida@nordwind.example', 'Join Nordwind Outdoor');
  const page = await visitor.open();
  await page.goto(link);
  await page.getByRole('heading', { name: 'Join Nordwind Outdoor' }).waitFor();
  expect(await page.getByLabel('Your name').inputValue()).toBe('Frida Holm');
  await page.getByLabel('New password').fill('frida likes the north');
  await page.getByRole('button', { name: 'Accept invitation' }).click();
  await page.waitForURL('**/nordwind-outdoor/numbers');
  await page.getByRole('button', { name: /^Frida Holm / }).waitFor();

  const later = await visitor.open();
  await later.goto(link);
  await later.getByRole('heading', { name: 'This invitation cannot be used' }).waitFor();
});

test('Somebody who works for two organizations switches between them', async ({ visitor }) => {
  const page = await visitor.open({ as: 'yusuf@brightdesk.example' });
  await page.goto('/brightdesk/numbers');
  await page.getByRole('link', { name: '+44 161 496 0180', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Brightdesk Partner Hub: switch workspace' }).click();
  await page.getByRole('menuitem', { name: /Nordwind Outdoor/ }).click();
  await page.waitForURL('**/nordwind-outdoor/numbers');
  await page.getByText('13 numbers', { exact: false }).waitFor();
  expect(await page.getByText('Halden').count()).toBe(0);

  visitor.tolerate(/status of 404 .*\/graphql/);
  await page.goto('/tierra-viva-travel/numbers');
  await page.getByRole('heading', { name: 'No such workspace' }).waitFor();
});
