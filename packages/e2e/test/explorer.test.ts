import type { Page } from 'playwright-core';
import { eventually, test } from '../src/journey.ts';

/** Presses the button as people do: GraphiQL takes a moment after a change of its tab. */
async function answersWith(page: Page, operation: string, expected: string): Promise<void> {
  await page.getByRole('region', { name: 'Operation Editor' }).getByText(operation).waitFor();
  await eventually(async () => {
    const answered = page.waitForResponse('**/graphql');
    await page.getByRole('button', { name: /Execute query/ }).click();
    await answered;
    const answer = await page.getByRole('region', { name: 'Result Window' }).innerText();
    return answer.replaceAll('\u00a0', ' ');
  }).toContain(expected);
}

test('The explorer runs examples as the chosen workspace', async ({ visitor }) => {
  visitor.tolerate(/status of 400 .*\/graphql/);
  // Monaco's word for work that it gives up when its editor goes away.
  visitor.tolerate(/^page error: Canceled$/);
  const page = await visitor.open({ as: 'yusuf@brightdesk.example' });
  await page.goto('/brightdesk/numbers');
  await page.getByRole('link', { name: 'Explorer' }).click();
  await page.waitForURL('**/graphiql?workspace=brightdesk');
  await answersWith(page, 'WhoAmI', '"Brightdesk"');

  await page.getByLabel('Workspace').selectOption('nordwind-outdoor');
  await page.waitForURL('**/graphiql?workspace=nordwind-outdoor');
  await answersWith(page, 'WhoAmI', '"Nordwind Outdoor"');
  await page.getByRole('tab', { name: 'FirstNumbers' }).click();
  await answersWith(page, 'FirstNumbers', '"totalCount": 13');

  await page.getByRole('link', { name: 'Back to the Hub' }).click();
  await page.waitForURL('**/nordwind-outdoor/numbers');
  await page.getByRole('heading', { name: 'Numbers', level: 1 }).waitFor();
});
