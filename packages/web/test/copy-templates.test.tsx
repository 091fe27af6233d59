import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { of } from 'rxjs';
import { beforeEach, expect, test } from 'vitest';
import { useCopiedDrafts } from '../src/features/template/useCopiedDrafts.ts';
import { useCopying } from '../src/features/template/useCopying.ts';
import { likeBrowser } from './browser.ts';

likeBrowser();

type Asked = { name: string | undefined; variables: Record<string, unknown> };
let asked: Asked[];
let answer: (asked: Asked) => Record<string, unknown>;

beforeEach(() => {
  asked = [];
});

function wrapper({ children }: { children: ReactNode }) {
  const link = new ApolloLink(({ operationName, variables }) => {
    asked.push({ name: operationName, variables });
    return of({ data: answer({ name: operationName, variables }) });
  });
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  return <ApolloProvider client={client}>{children}</ApolloProvider>;
}

const OPEN = { state: 'OPEN', refusal: null, template: null } as const;
const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}_${at}`);
const idsIn = ({ variables }: Asked) => variables['ids'] as string[];

test('the progress of all copies is shown, and only those under way are asked for again', async () => {
  const drafts = ids('draft', 150);
  const results = drafts.map((draftId) => ({
    __typename: 'TemplateCopyResult' as const,
    index: 0,
    template: { __typename: 'Template' as const, id: 'template_1' },
    waba: { __typename: 'Waba' as const, id: 'waba_1' },
    draft: { __typename: 'TemplateDraft' as const, ...OPEN, id: draftId },
    userErrors: [],
  }));
  // The last one needs a second look.
  answer = (call) => ({
    nodes: idsIn(call).map((id) => ({
      __typename: 'TemplateDraft',
      id,
      state: id === 'draft_149' && asked.length <= 2 ? 'SUBMITTING' : 'SUBMITTED',
      refusal: null,
      template: null,
    })),
  });
  const { result, unmount } = renderHook(() => useCopiedDrafts(results), { wrapper });
  await waitFor(() => expect(result.current.size).toBe(150));
  expect(result.current.get('draft_149')?.state).toBe('SUBMITTING');
  await waitFor(() => expect(result.current.get('draft_149')?.state).toBe('SUBMITTED'), {
    timeout: 4_000,
  });
  expect(asked.map((each) => idsIn(each).length)).toEqual([100, 50, 1]);
  unmount();
});

test('templates are copied into more accounts than the API takes at once', async () => {
  answer = ({ variables }) => {
    const { templateIds, wabaIds } = variables['input'] as Record<string, string[]>;
    const results = (templateIds ?? []).flatMap((templateId) =>
      (wabaIds ?? []).map((wabaId) => ({
        __typename: 'TemplateCopyResult',
        index: 0,
        template: { __typename: 'Template', id: templateId },
        waba: { __typename: 'Waba', id: wabaId },
        draft: { __typename: 'TemplateDraft', ...OPEN, id: `draft_of_${templateId}_${wabaId}` },
        userErrors: [],
      })),
    );
    return { copyTemplates: { __typename: 'CopyTemplatesPayload', results, userErrors: [] } };
  };
  const { result } = renderHook(() => useCopying(), { wrapper });
  const run = (templates: number, accounts: number) =>
    act(() =>
      result.current.run({
        templateIds: ids('template', templates),
        wabaIds: ids('waba', accounts),
        submit: false,
      }),
    );
  const made = () =>
    asked.map(({ variables }) => (variables['input'] as { wabaIds: string[] }).wabaIds.length);
  await run(2, 250);
  expect(made()).toEqual([100, 100, 50]);
  expect(result.current.results).toHaveLength(500);
  asked = [];
  await run(100, 12);
  expect(made()).toEqual([5, 5, 2]);
});
