import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { AccountFilesDocument, type TemplateFileFragment } from '../../gql/operations.ts';
import { download } from '../../lib/download.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { packFiles } from './packFiles.ts';

type Account = { readonly id: string; readonly name: string };
export type Progress = { readonly read: number; readonly total: number };

const GONE = 'The account is not there any more.';
const NONE = 'The account has no templates at Meta.';

/** Exports all templates of an account, page by page, until somebody leaves. */
export function useAccountFiles({ id: wabaId, name }: Account) {
  const client = useApolloClient();
  const [progress, setProgress] = useState<Progress>();
  const [exported, setExported] = useState<number>();
  const { attempt, busy, problem } = useAttempt();
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
    };
  }, []);

  const readPage = async (after: string | null) => {
    const { data } = await client.query({
      query: AccountFilesDocument,
      variables: { wabaId, after, isFirst: after === null },
      fetchPolicy: 'no-cache',
    });
    return data?.waba?.templates;
  };
  const readAll = async (): Promise<readonly TemplateFileFragment[] | null> => {
    const templates: TemplateFileFragment[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const page: Awaited<ReturnType<typeof readPage>> = await readPage(after);
      if (isLeft.current) return [];
      if (!page) return null;
      templates.push(...page.nodes);
      total = Math.max(page.totalCount ?? total, templates.length);
      setProgress({ read: templates.length, total });
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return templates;
  };

  const run = () =>
    attempt(async () => {
      setProgress(undefined);
      const templates = await readAll();
      if (isLeft.current) return [];
      if (!templates) return [{ message: GONE }];
      if (templates.length === 0) return [{ message: NONE }];
      const { name: fileName, content, type } = await packFiles(templates, name);
      download(fileName, content, type);
      setExported(templates.length);
      return [];
    });
  return { run, progress, exported, busy, problem };
}
