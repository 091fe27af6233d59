import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { PartTitle } from '../../ui/PartHeader.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import classes from './ApplyFiles.module.css';
import { CategoryChangeBox } from './CategoryChangeBox.tsx';
import { filesWord, templatesWord } from './planWords.ts';
import { StaffReason, useStaffReason } from './StaffReason.tsx';
import type { ApplyOptions, PlannedFile } from './useFilesImport.ts';
import { isToBeSaved } from './useSavedFiles.ts';

type Props = {
  planned: readonly PlannedFile[];
  /** Why the server would refuse to apply it, or to save drafts, whatever the plan. */
  reasons: { readonly apply: string | undefined; readonly save: string | undefined };
  busy: boolean;
  onApply: (options: ApplyOptions) => void;
  onSave: (given: { reason?: string }) => void;
  onLeaveOut: (refused: readonly PlannedFile[]) => void;
};

/** What goes to Meta and what it uses up, and the button for it: all files or none. */
export function ApplyFiles({ planned, reasons, busy, onApply, onSave, onLeaveOut }: Props) {
  const [allowCategoryChange, setAllowCategoryChange] = useState(false);
  const why = useStaffReason();
  const refused = planned.filter(({ step }) => step.action === 'REFUSE');
  const created = planned.filter(({ step }) => step.action === 'CREATE');
  const edited = planned.filter(({ step }) => step.action === 'EDIT');
  const count = created.length + edited.length;
  const needs = why.isAsked && why.reason.trim() === '' ? 'Give the reason first' : undefined;
  if (count === 0 && refused.length === 0) return null;
  return (
    <section className={classes.panel} aria-labelledby="files-apply">
      <PartTitle id="files-apply">Apply</PartTitle>
      <Consequences created={created.length} edited={edited} />
      {created.length > 0 && (
        <CategoryChangeBox checked={allowCategoryChange} onChange={setAllowCategoryChange} />
      )}
      <StaffReason {...why} />
      <Group gap="sm">
        {refused.length > 0 && refused.length < planned.length && (
          <Button disabled={busy} onClick={() => onLeaveOut(refused)}>
            Leave out {filesWord(refused.length)}
          </Button>
        )}
        {planned.some(isToBeSaved) && (
          <ReasonedButton
            loading={busy}
            reason={reasons.save ?? needs}
            onClick={() => onSave(why.given)}
          >
            Save as drafts
          </ReasonedButton>
        )}
        <ReasonedButton
          variant="filled"
          loading={busy}
          reason={reasons.apply ?? refusedWord(refused.length) ?? needs}
          onClick={() => onApply({ allowCategoryChange, ...why.given })}
        >
          {count === 0 ? 'Apply' : `Apply to ${templatesWord(count)}`}
        </ReasonedButton>
      </Group>
    </section>
  );
}

function refusedWord(count: number): string | undefined {
  if (count === 0) return undefined;
  return `${filesWord(count)} refused: mend what is wrong, or leave ${count === 1 ? 'it' : 'them'} out`;
}

type ConsequencesProps = { created: number; edited: readonly PlannedFile[] };

function Consequences({ created, edited }: ConsequencesProps) {
  const counted = edited.filter(({ step }) => typeof step.template?.editsLeft === 'number').length;
  const approved = edited.filter(({ step }) => step.template?.status === 'APPROVED').length;
  return (
    <ul className={classes.list}>
      {created > 0 && (
        <li>
          {created === 1 ? '1 new template goes' : `${created} new templates go`} to Meta, which
          usually decides within 24 hours.
        </li>
      )}
      {edited.length > 0 && (
        <li>
          {edited.length === 1 ? '1 edit goes' : `${edited.length} edits go`} to Meta.
          {approved > 0 && ' What is approved now is sent until Meta has decided.'}
        </li>
      )}
      {counted > 0 && (
        <li>
          {counted === edited.length && counted === 1 ? 'It uses' : `${counted} of them use`} the
          one edit in 24 hours that Meta takes of an approved template, and one of 10 in 30 days.
        </li>
      )}
      <li>All files are applied or none. Templates without a file stay.</li>
      <li>
        Drafts wait here, also for a review: nothing goes to Meta before somebody submits them.
      </li>
    </ul>
  );
}
