import { useApolloClient } from '@apollo/client/react';
import { type FormErrors, useForm, type UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import type { UserErrorNoticeFragment } from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';

type Refusals = readonly Pick<UserErrorNoticeFragment, 'message' | 'path'>[];

/** What the server answered to a change: why not, or the version that it made. */
type Stored = { userErrors: Refusals; version: number | undefined } | undefined;

/** Facts as the server has them, and which version of them that is. */
type Facts<Values> = { values: Values; version: number };

/** What somebody else has stored since the form was filled. */
export type Conflict = {
  theirs: { path: string; value: unknown }[];
  /** Whether they have changed a fact that is changed here, too. */
  isContested: boolean;
  /** Goes on from what is stored now, with what was typed here but for the contested facts. */
  takeTheirs: () => void;
  /** Goes on from what is stored now, with all that was typed here. */
  keepMine: () => void;
};

export type FactsFormState<Values> = {
  form: UseFormReturnType<Values>;
  /** Facts that are not as they are stored, by their paths. */
  dirty: string[];
  problem: string | undefined;
  conflict: Conflict | undefined;
  saving: boolean;
  /** Stores what has changed; refusals go to their fields. */
  save: (
    store: (changed: (path: string) => boolean, expectedVersion: number) => Promise<Stored>,
  ) => Promise<void>;
};

/** A form over facts that are stored already: only what was changed is sent. */
export function useFactsForm<Values extends Record<string, unknown>>(
  stored: Facts<Values>,
  paths: readonly string[],
): FactsFormState<Values> {
  const client = useApolloClient();
  const [problem, setProblem] = useState<string>();
  const [isOutdated, setOutdated] = useState(false);
  const [saving, setSaving] = useState(false);
  // Of the values in the form, which a newer version in the cache leaves alone.
  const [version, setVersion] = useState(stored.version);
  const form = useForm<Values>({ initialValues: stored.values });
  const dirty = paths.filter((path) => form.isDirty(path));

  const tell = (refusals: Refusals) => {
    const byField: FormErrors = {};
    const rest: string[] = [];
    for (const { path, message } of refusals) {
      const field = path.slice(1).join('.');
      if (paths.includes(field)) byField[field] ??= message;
      else rest.push(message);
    }
    form.setErrors(byField);
    if (rest.length > 0) setProblem(rest.join(' '));
    form.getInputNode(Object.keys(byField)[0] ?? '')?.focus();
  };

  const save: FactsFormState<Values>['save'] = async (store) => {
    if (dirty.length === 0 || saving) return;
    setProblem(undefined);
    setSaving(true);
    try {
      const { userErrors = [], version: made } =
        (await store((path) => dirty.includes(path), version)) ?? {};
      tell(userErrors);
      if (userErrors.length === 0) {
        form.setInitialValues(form.getValues());
        form.resetDirty();
        setVersion(made ?? version);
      }
      const outdated = userErrors.some(({ path }) => path[1] === 'expectedVersion');
      if (outdated) await client.refetchQueries({ include: 'active' });
      setOutdated(outdated);
    } catch (error) {
      setProblem(failureOf(error).message);
    } finally {
      setSaving(false);
    }
  };

  const theirs = paths.flatMap((path) => {
    const value = valueAt(stored.values, path);
    return value === valueAt(form.getInitialValues(), path) ? [] : [{ path, value }];
  });
  const isTheirs = (path: string) => theirs.some((each) => each.path === path);
  const goOnWith = (mine: readonly string[]) => {
    form.setInitialValues(stored.values);
    form.setValues(withFacts(stored.values, form.getValues(), mine));
    form.resetDirty(stored.values);
    form.clearErrors();
    setVersion(stored.version);
    setProblem(undefined);
    setOutdated(false);
  };
  const conflict: Conflict = {
    theirs,
    isContested: dirty.some(isTheirs),
    takeTheirs: () => goOnWith(dirty.filter((path) => !isTheirs(path))),
    keepMine: () => goOnWith(dirty),
  };
  return { form, dirty, problem, saving, save, conflict: isOutdated ? conflict : undefined };
}

/** The facts that are stored, with these of the form. */
function withFacts<Values extends object>(
  stored: Values,
  typed: Values,
  paths: readonly string[],
): Values {
  const values = structuredClone(stored);
  for (const path of paths) {
    const [fact = '', ...groups] = path.split('.').toReversed();
    const group = groups.length === 0 ? values : valueAt(values, groups.toReversed().join('.'));
    if (typeof group === 'object' && group !== null) Reflect.set(group, fact, valueAt(typed, path));
  }
  return values;
}

function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
      values,
    );
}
