import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';

/** Asks the API as whoever is signed in on the page; what fails is an error. */
export async function ask<Data>(
  page: Page,
  workspace: string,
  query: string,
  variables: object = {},
): Promise<Data> {
  const answer = await page.evaluate(
    async ({ organization, key, body }) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-hub-organization': organization,
          'idempotency-key': key,
        },
        body,
      });
      return (await response.json()) as unknown;
    },
    { organization: workspace, key: randomUUID(), body: JSON.stringify({ query, variables }) },
  );
  const { data, errors } = answer as { data: Data; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  return data;
}
