import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { of } from 'rxjs';
import { beforeEach, expect, test } from 'vitest';
import { useTranslations } from '../src/features/template/useTranslations.ts';
import { likeBrowser } from './browser.ts';

likeBrowser();

const body = (text: string) => [{ type: 'BODY', text }];
let saves: Record<string, unknown>[];

beforeEach(() => {
  saves = [];
});

function wrapper({ children }: { children: ReactNode }) {
  const link = new ApolloLink(({ operationName, variables }) => {
    if (operationName === 'TemplateLanguages') return of({ data: { waba: held } });
    const input = variables['input'] as Record<string, unknown>;
    saves.push(input);
    return of({ data: { saveTemplateDraft: answerTo(input) } });
  });
  // Answers hold what the hook looks at, and not all that it asks for.
  const defaultOptions = { mutate: { fetchPolicy: 'no-cache' } } as const;
  const client = new ApolloClient({ cache: new InMemoryCache(), link, defaultOptions });
  return <ApolloProvider client={client}>{children}</ApolloProvider>;
}

const template = (language: string, text: string, status = 'APPROVED') => ({
  __typename: 'Template',
  id: `template_${language}`,
  name: 'shipped',
  language,
  status,
  components: body(text),
});
const held = {
  __typename: 'Waba',
  id: 'waba_1',
  templates: {
    __typename: 'TemplateConnection',
    nodes: [template('en', 'On its way.'), template('es', 'En camino.', 'DELETED')],
  },
  templateDrafts: { __typename: 'TemplateDraftConnection', nodes: [] },
};

function answerTo({ templateId, language }: Record<string, unknown>) {
  const isRefused = language === 'xx';
  return {
    __typename: 'SaveTemplateDraftPayload',
    draft: isRefused
      ? null
      : {
          __typename: 'TemplateDraft',
          id: `draft_${typeof language === 'string' ? language : 'en'}`,
          components: body('On its way.'),
          templateId,
        },
    userErrors: isRefused
      ? [
          {
            __typename: 'UserError',
            code: 'INVALID',
            message: 'No such language.',
            path: [],
            retryable: false,
            upstream: null,
          },
        ]
      : [],
  };
}

test('texts of a file are held against the account and saved as drafts, one by one', async () => {
  const { result } = renderHook(() => useTranslations('waba_1', { reason: 'Asked for' }), {
    wrapper,
  });
  const texts = (text: string) => new Map([['0.text', text]]);
  const file = new Map([
    [
      'shipped',
      new Map([
        ['en', texts('Left today.')],
        ['es', texts('Salió hoy.')],
        ['xx', texts('…')],
      ]),
    ],
  ]);
  const found = await result.current.compare(file);
  expect(found.map(({ language, differing, isNew }) => [language, differing, isNew])).toEqual([
    ['en', 1, false],
    // What was deleted at Meta is made anew.
    ['es', 1, true],
    ['xx', 1, true],
  ]);
  await act(() => result.current.run(found));
  expect(saves).toEqual([
    { templateId: 'template_en', reason: 'Asked for' },
    { draftId: 'draft_en', components: body('Left today.') },
    { sourceTemplateId: 'template_en', language: 'es', reason: 'Asked for' },
    { draftId: 'draft_es', components: body('Salió hoy.') },
    { sourceTemplateId: 'template_en', language: 'xx', reason: 'Asked for' },
  ]);
  expect(result.current.saved?.map(({ draftId, problem }) => [draftId, problem])).toEqual([
    ['draft_en', ''],
    ['draft_es', ''],
    [null, 'No such language.'],
  ]);
});
