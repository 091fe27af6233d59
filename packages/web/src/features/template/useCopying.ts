import { useState } from 'react';
import { type CopyTemplatesInput, useCopyTemplatesMutation } from '../../gql/operations.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import type { Results } from './CopyResults.tsx';

/** The API makes no more copies, and looks at no more accounts, at once. */
const MOST_COPIES = 500;
const MOST_ACCOUNTS = 100;

/** Copies into as many accounts as there are, some at a time. */
export function useCopying() {
  const [results, setResults] = useState<Results>();
  const [copy] = useCopyTemplatesMutation();
  const { attempt, problem, busy } = useAttempt();
  const run = ({ wabaIds, ...input }: CopyTemplatesInput) =>
    attempt(async () => {
      const step = Math.min(MOST_ACCOUNTS, Math.floor(MOST_COPIES / input.templateIds.length));
      for (let from = 0; from < wabaIds.length; from += step) {
        const some = wabaIds.slice(from, from + step);
        const { data } = await copy({ variables: { input: { ...input, wabaIds: some } } });
        const made = data?.copyTemplates.results;
        if (made) setResults((before) => [...(before ?? []), ...made]);
        const refusals = data?.copyTemplates.userErrors ?? [];
        if (refusals.length > 0) return refusals;
      }
      return [];
    });
  return { run, results, problem, busy };
}
