import { type FormErrors, useForm, type UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import type { UserErrorNoticeFragment } from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';

type Refusals = readonly Pick<UserErrorNoticeFragment, 'message' | 'path'>[] | undefined;

type FactsForm<Values> = {
  form: UseFormReturnType<Values>;
  /** Facts that are not as they are stored, by their paths. */
  dirty: string[];
  problem: string | undefined;
  saving: boolean;
  /** Stores what has changed; refusals go to their fields. */
  save: (store: (changed: (path: string) => boolean) => Promise<Refusals>) => Promise<void>;
};

/** A form over facts that are stored already: only what was changed is sent. */
export function useFactsForm<Values extends Record<string, unknown>>(
  stored: Values,
  paths: readonly string[],
): FactsForm<Values> {
  const [problem, setProblem] = useState<string>();
  const [saving, setSaving] = useState(false);
  const form = useForm<Values>({ initialValues: stored });
  const dirty = paths.filter((path) => form.isDirty(path));
  const save: FactsForm<Values>['save'] = async (store) => {
    if (dirty.length === 0 || saving) return;
    setProblem(undefined);
    setSaving(true);
    try {
      const refusals = (await store((path) => dirty.includes(path))) ?? [];
      const byField: FormErrors = {};
      const rest: string[] = [];
      for (const { path, message } of refusals) {
        const field = path.slice(1).join('.');
        if (paths.includes(field)) byField[field] ??= message;
        else rest.push(message);
      }
      form.setErrors(byField);
      if (rest.length > 0) setProblem(rest.join(' '));
      if (refusals.length === 0) {
        form.setInitialValues(form.getValues());
        form.resetDirty();
      }
      form.getInputNode(Object.keys(byField)[0] ?? '')?.focus();
    } catch (error) {
      setProblem(failureOf(error).message);
    } finally {
      setSaving(false);
    }
  };
  return { form, dirty, problem, saving, save };
}
