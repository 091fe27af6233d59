import { useCallback, useMemo, useState } from 'react';
import type {
  TemplateDraftContentsFragment,
  UserErrorNoticeFragment,
} from '../../gql/operations.ts';
import type { Problem } from './editorContext.ts';
import type { TemplateForm } from './editTemplate.ts';
import { useTemplateProblems } from './useTemplateProblems.ts';

/** What only the account can tell, such as a name that is taken; as of the last save. */
const OF_ACCOUNT = /^(?:edit\.|account\.|name\.(?:taken|locked)$|body\.duplicate$)/;

type Draft = TemplateDraftContentsFragment;
type Refusal = { form: TemplateForm; problems: readonly Problem[] };

/** What the rules say, what the account says, and what Meta said to the last submission. */
export function useEditorProblems(form: TemplateForm, draft: Draft | null) {
  const rules = useTemplateProblems(form);
  const [refusal, setRefusal] = useState<Refusal>();
  const isSameName = draft?.name === form.name && draft.language === form.language;
  const ofAccount = isSameName ? draft.problems : undefined;
  // Whatever is changed may be the cure.
  const ofMeta = refusal?.form === form ? refusal.problems : undefined;
  const problems = useMemo(() => {
    const told = (ofAccount ?? []).filter(({ ruleId }) => OF_ACCOUNT.test(ruleId));
    return [...(ofMeta ?? []), ...told, ...rules.problems];
  }, [ofMeta, ofAccount, rules.problems]);
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
