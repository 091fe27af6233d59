import type { Page } from 'playwright-core';
import type { DemoFile } from 'local/demo-file';

/** A screen of the product: whose it is, how to get there, and what shows that it is complete. */
export interface Screen {
  name: string;
  /** E-mail of who looks at it; nobody is signed in without one. */
  as?: string;
  /** A console error that the browser makes of the answer that this screen is about. */
  tolerate?: RegExp;
  open(page: Page, demo: DemoFile): Promise<void>;
}

export const owner = 'marta@brightdesk.example';

export const heading = (page: Page, name: string | RegExp, level?: number): Promise<void> =>
  page.getByRole('heading', { name, ...(level !== undefined && { level }) }).waitFor();

export function at(name: string, address: string, title: string | RegExp, as?: string): Screen {
  return {
    name,
    ...(as !== undefined && { as }),
    async open(page) {
      await page.goto(address);
      await heading(page, title);
    },
  };
}

export function number(name: string, workspace: string, digits: string, as: string): Screen {
  return {
    name,
    as,
    async open(page) {
      await openNumber(page, [workspace, digits]);
      await heading(page, 'Timeline');
    },
  };
}

/** The address of a number that has these digits: they are the same in every demo, its id is not. */
async function numberAddress(page: Page, workspace: string, digits: string): Promise<string> {
  const answer = await page.request.post('/graphql', {
    headers: { 'x-hub-organization': workspace },
    data: {
      query: `query ($digits: String!) {
        phoneNumbers(first: 1, filter: { search: $digits }) { nodes { id } }
      }`,
      variables: { digits },
    },
  });
  const { data }: { data: { phoneNumbers: { nodes: { id: string }[] } } } = await answer.json();
  const [found] = data.phoneNumbers.nodes;
  if (!found) throw new Error(`${workspace} has no number with ${digits}.`);
  return `/${workspace}/numbers/${found.id}`;
}

type NumberOf = readonly [workspace: string, digits: string];

/** Opens a page of a number; `part` is what its address ends with. */
export async function openNumber(page: Page, of: NumberOf, part = ''): Promise<void> {
  await page.goto(`${await numberAddress(page, ...of)}${part}`);
}

/** A dialog of this number, by its address: where it opens, nothing is scrolled. */
export function dialogOf(name: string, of: NumberOf, dialogName: string, as: string): Screen {
  return {
    name,
    as,
    async open(page) {
      const address = await numberAddress(page, ...of);
      await page.goto(`${address}?dialog=${dialogName}&of=${address.split('/').at(-1)}`);
      await heading(page, 'Timeline');
      await page.getByRole('dialog').waitFor();
    },
  };
}

/** A dialog of the first number, by the button that opens it. */
export function dialog(name: string, workspace: string, button: string, as: string): Screen {
  return {
    name,
    as,
    async open(page) {
      await openNumbers(page, '', workspace);
      await page
        .getByRole('link', { name: /^Manage / })
        .first()
        .click();
      await heading(page, 'Timeline');
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByRole('dialog').waitFor();
    },
  };
}

export async function openNumbers(
  page: Page,
  search = '',
  workspace = 'brightdesk',
): Promise<void> {
  await page.goto(`/${workspace}/numbers${search}`);
  await page
    .getByRole('link', { name: /^Manage / })
    .first()
    .waitFor();
}
