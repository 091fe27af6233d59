import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTemplateProblemsQuery } from '../../gql/operations.ts';
import type { Problem } from './editorContext.ts';
import type { TemplateForm } from './editTemplate.ts';

const PAUSE_MS = 400;
const NONE: readonly Problem[] = [];

/** Where it goes: into an account as a new one, or in place of what a template says. */
type Place = { wabaId: string; templateId?: never } | { templateId: string; wabaId?: never };

/**
 * What the rules say, its account, and Meta's limits of edits, asked when somebody pauses; while it
 * is asked, what they said before.
 */
export function useTemplateProblems(form: TemplateForm, place: Place) {
  const [input] = useDebouncedValue(form, PAUSE_MS);
  const { data, previousData, loading, error } = useTemplateProblemsQuery({
    variables: { input: { ...input, ...place } },
    // Each answer is about one text that never comes again.
    fetchPolicy: 'no-cache',
  });
  const told = (data ?? previousData)?.templateProblems ?? undefined;
  return useMemo(
    () => ({
      problems: told?.problems ?? NONE,
      isSubmittable: told?.isSubmittable ?? false,
      isCurrent: !loading && input === form && told !== undefined,
      failed: error !== undefined,
      room: told?.room ?? undefined,
      cost: told?.cost ?? undefined,
    }),
    [told, loading, input, form, error],
  );
}
