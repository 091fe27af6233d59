import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTemplateProblemsQuery } from '../../gql/operations.ts';
import type { Problem } from './editorContext.ts';
import type { TemplateForm } from './editTemplate.ts';

const PAUSE_MS = 400;
const NONE: readonly Problem[] = [];

/**
 * What the rules say, for a new template those of its account too, asked when somebody pauses;
 * while it is asked, what they said before.
 */
export function useTemplateProblems(form: TemplateForm, wabaId: string | null) {
  const [input] = useDebouncedValue(form, PAUSE_MS);
  const { data, previousData, loading, error } = useTemplateProblemsQuery({
    variables: { input: { ...input, wabaId } },
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
    }),
    [told, loading, input, form, error],
  );
}
