import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { unzipSync } from 'fflate';
import type { ReactNode } from 'react';
import { from } from 'rxjs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Providers } from '../src/app/Providers.tsx';
import { ExportFilesButton } from '../src/features/template/ExportFilesButton.tsx';
import { useAccountFiles } from '../src/features/template/useAccountFiles.ts';
import { likeBrowser } from './browser.ts';

likeBrowser();

type Asked = { name: string | undefined; variables: Record<string, unknown> };
let asked: Asked[];
let total: number;
/** No answer comes before. */
let held: Promise<void>;
/** What the browser was given, by the name of the file. */
let saved: Map<string, Blob>;

beforeEach(() => {
  asked = [];
  held = Promise.resolve();
  saved = new Map();
  const given: Blob[] = [];
  URL.createObjectURL = (blob) => `blob:${given.push(blob as Blob) - 1}`;
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = given[Number(this.href.slice('blob:'.length))];
    if (blob) saved.set(this.download, blob);
  });
});
afterEach(() => vi.restoreAllMocks());

const template = (at: number) => ({
  __typename: 'Template',
  id: `template_${at}`,
  name: `name_${at}`,
  language: 'en',
  file: { name: `name_${at}`, language: 'en', category: 'UTILITY', components: [] },
});

function answer({ name, variables }: Asked) {
  if (name === 'TemplateFiles') {
    const ids = variables['ids'] as string[];
    return { nodes: ids.map((id) => template(Number(id.slice('template_'.length)))) };
  }
  const from = Number(variables['after'] ?? 0);
  const to = Math.min(total, from + 100);
  return {
    waba: {
      __typename: 'Waba',
      id: 'waba_1',
      templates: {
        __typename: 'TemplateConnection',
        nodes: Array.from({ length: to - from }, (_, at) => template(from + at)),
        pageInfo: { __typename: 'PageInfo', hasNextPage: to < total, endCursor: String(to) },
        ...(variables['isFirst'] === true && { totalCount: total }),
      },
    },
  };
}

function wrapper({ children }: { children: ReactNode }) {
  const link = new ApolloLink(({ operationName, variables }) => {
    const call = { name: operationName, variables };
    asked.push(call);
    return from(held.then(() => ({ data: answer(call) })));
  });
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  return <ApolloProvider client={client}>{children}</ApolloProvider>;
}

async function namesIn(file: string): Promise<string[]> {
  const bytes = await saved.get(file)?.arrayBuffer();
  return bytes ? Object.keys(unzipSync(new Uint8Array(bytes))) : [];
}

const account = { id: 'waba_1', name: 'Nordwind EU' };

test('a whole account is read page by page, however many templates it has', async () => {
  total = 250;
  const { result } = renderHook(() => useAccountFiles(account), { wrapper });
  await act(() => result.current.run());
  expect(asked.map(({ variables }) => variables['after'])).toEqual([null, '100', '200']);
  expect(asked.map(({ variables }) => variables['isFirst'])).toEqual([true, false, false]);
  expect(result.current).toMatchObject({ exported: 250, progress: { read: 250, total: 250 } });
  const names = await namesIn('nordwind_eu_templates.zip');
  expect(names).toHaveLength(250);
  expect(names).toContain('name_249/en.json');
});

test('who leaves meanwhile gets no file, and no more pages are read', async () => {
  total = 300;
  const { promise, resolve: answerNow } = Promise.withResolvers<void>();
  held = promise;
  const { result, unmount } = renderHook(() => useAccountFiles(account), { wrapper });
  let over: Promise<unknown> = Promise.resolve();
  await act(async () => {
    over = result.current.run();
  });
  expect(asked).toHaveLength(1);
  unmount();
  answerNow();
  await over;
  expect(asked).toHaveLength(1);
  expect(saved.size).toBe(0);
});

test('an account without templates says so', async () => {
  total = 0;
  const { result } = renderHook(() => useAccountFiles(account), { wrapper });
  await act(() => result.current.run());
  expect(result.current.problem).toBe('The account has no templates at Meta.');
  expect(saved.size).toBe(0);
});

const config = { productName: 'Hub', numberRetentionDays: 90, links: { status: '/status' } };
const button = (ids: readonly string[]) =>
  render(
    <Providers config={config}>{wrapper({ children: <ExportFilesButton ids={ids} /> })}</Providers>,
  );

test('one selected template is a .json, several are a ZIP, read some at a time', async () => {
  const one = button(['template_7']);
  await userEvent.click(screen.getByRole('button', { name: 'Export files' }));
  await waitFor(() => expect([...saved.keys()]).toEqual(['name_7_en.json']));
  expect(await saved.get('name_7_en.json')?.text()).toContain('"name": "name_7"');
  one.unmount();
  asked = [];
  button(Array.from({ length: 150 }, (_, at) => `template_${at}`));
  await userEvent.click(screen.getByRole('button', { name: 'Export files' }));
  await waitFor(() => expect(saved.has('templates.zip')).toBe(true));
  expect(asked.map(({ variables }) => (variables['ids'] as string[]).length)).toEqual([100, 50]);
  expect(await namesIn('templates.zip')).toHaveLength(150);
});

test('what is deleted at Meta is not exported, and the button says why', async () => {
  button([]);
  const off = screen.getByRole('button', { name: /^Export files/ });
  expect(off.textContent).toContain('Deleted at Meta: a file would bring it back');
  await userEvent.click(off);
  expect(asked).toEqual([]);
});
