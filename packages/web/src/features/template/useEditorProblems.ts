import { useCallback, useMemo, useState } from 'react';
import type {
  TemplateDraftContentsFragment,
  UserErrorNoticeFragment,
} from '../../gql/operations.ts';
import type { Problem } from './editorContext.ts';
import type { TemplateForm } from './editTemplate.ts';
import { useTemplateProblems } from './useTemplateProblems.ts';

type Draft = TemplateDraftContentsFragment;
type Refusal = { form: TemplateForm; problems: readonly Problem[] };

/** What the rules and the account say, and what Meta said to the last submission. */
export function useEditorProblems(wabaId: string, form: TemplateForm, draft: Draft | null) {
  const templateId = draft?.template?.id;
  const rules = useTemplateProblems(form, templateId ? { templateId } : { wabaId });
  const [refusal, setRefusal] = useState<Refusal>();
  // Whatever is changed may be the cure.
  const ofMeta = refusal?.form === form ? refusal.problems : undefined;
  const problems = useMemo(() => [...(ofMeta ?? []), ...rules.problems], [ofMeta, rules.problems]);
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
    room: rules.room,
    cost: rules.cost,
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
