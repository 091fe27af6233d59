import { useCallback, useMemo, useState } from 'react';
import type {
  TemplateDraftContentsFragment,
  UserErrorNoticeFragment,
} from '../../gql/operations.ts';
import type { Problem } from './editorContext.ts';
import type { TemplateForm } from './editTemplate.ts';
import { useTemplateProblems } from './useTemplateProblems.ts';

/** Limits of edits, as of the last save. */
const OF_EDITS = /^edit\./;

type Draft = TemplateDraftContentsFragment;
type Refusal = { form: TemplateForm; problems: readonly Problem[] };

/** What the rules say, what the account says, and what Meta said to the last submission. */
export function useEditorProblems(wabaId: string, form: TemplateForm, draft: Draft | null) {
  const isEdit = Boolean(draft?.template);
  const rules = useTemplateProblems(form, isEdit ? null : wabaId);
  const [refusal, setRefusal] = useState<Refusal>();
  const ofEdits = isEdit ? draft?.problems : undefined;
  // Whatever is changed may be the cure.
  const ofMeta = refusal?.form === form ? refusal.problems : undefined;
  const problems = useMemo(() => {
    const told = (ofEdits ?? []).filter(({ ruleId }) => OF_EDITS.test(ruleId));
    return [...(ofMeta ?? []), ...told, ...rules.problems];
  }, [ofMeta, ofEdits, rules.problems]);
  const errors = problems.filter(({ severity }) => severity === 'ERROR').length;
  const refuse = useCallback(
    (said: readonly UserErrorNoticeFragment[]) =>
      setRefusal({ form, problems: said.map(asProblem) }),
    [form],
  );
  return {
    problems,
    errors,
    refuse,
    isCurrent: rules.isCurrent,
    failed: rules.failed,
    isSubmittable: errors === 0 && rules.isCurrent && rules.isSubmittable,
  };
}

const asProblem = ({ path, message, upstream }: UserErrorNoticeFragment): Problem => ({
  ruleId: `refused ${path.join('.')}`,
  severity: 'ERROR',
  path,
  message,
  cure: upstream ? 'Meta said so when it was submitted.' : 'Change it and submit again.',
});
