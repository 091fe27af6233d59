import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { SaveBar } from '../../ui/SaveBar.tsx';
import { FactsProblem } from './FactsProblem.tsx';
import type { FactsFormState } from './useFactsForm.ts';

type Props<Values> = {
  facts: FactsFormState<Values>;
  /** What the facts are called in the form, by their paths. */
  labels: Record<string, string>;
  onSubmit: () => Promise<void>;
  children: ReactNode;
};

/** Sections of facts: above them why they were not saved, below them the bar that saves. */
export function FactsForm<Values>({ facts, labels, onSubmit, children }: Props<Values>) {
  const { form, dirty, problem, conflict, saving } = facts;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit();
      }}
    >
      <Stack gap="lg">
        <FactsProblem problem={problem} conflict={conflict} labels={labels} />
        {children}
      </Stack>
      <SaveBar
        count={dirty.length}
        saving={saving}
        onSave={() => void onSubmit()}
        onDiscard={form.reset}
      />
    </form>
  );
}
