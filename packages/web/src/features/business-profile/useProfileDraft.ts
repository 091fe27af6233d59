import { useState } from 'react';
import {
  type ProfileFormFragment,
  useSyncBusinessProfileMutation,
  useUpdateBusinessProfileMutation,
  type UserErrorNoticeFragment,
} from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';
import {
  beginningOf,
  changedFields,
  conflictingFields,
  type Draft,
  draftOf,
  type Edits,
  partOf,
  type Place,
  placeOf,
  problemsOf,
  type ProfileField,
  withEdits,
} from './profileDraft.ts';

/** A picture that lies at Meta and is in the profile once the form is saved. */
export type NewPicture = { receipt: string; url: string };

type Refusals = { [At in Place | 'picture' | 'reason' | 'all']?: string };

export type ProfileDraft = ReturnType<typeof useProfileDraft>;

/**
 * What somebody does to a profile: their edits lie over the stored one, so what changes elsewhere
 * shows at once in fields that they have not touched, and as a conflict in those that they have.
 */
export function useProfileDraft(number: ProfileFormFragment) {
  const [edits, setEdits] = useState<Edits>({});
  const [picture, setPicture] = useState<NewPicture>();
  const [reason, setReason] = useState('');
  const [refusals, setRefusals] = useState<Refusals>({});
  const [attempts, setAttempts] = useState(0);
  const [saving, setSaving] = useState(false);
  const [update] = useUpdateBusinessProfileMutation();
  const [sync] = useSyncBusinessProfileMutation();

  const stored = draftOf(number.businessProfile);
  const draft = withEdits(stored, edits);
  const changed = changedFields(stored, edits);
  const conflicts = conflictingFields(stored, edits);

  const forgive = (places: readonly (keyof Refusals)[]) =>
    setRefusals((known) =>
      Object.fromEntries(
        Object.entries(known).filter(([place]) => !places.some((p) => p === place)),
      ),
    );
  const edit = <Field extends ProfileField>(field: Field, to: Draft[Field]) => {
    const from = (changed.includes(field) ? edits[field]?.from : undefined) ?? stored[field];
    setEdits((known) => ({ ...known, [field]: { from, to } }));
    forgive(field === 'websites' ? ['websites.0', 'websites.1', 'all'] : [field, 'all']);
  };
  const choosePicture = (chosen: NewPicture | undefined) => {
    if (picture) URL.revokeObjectURL(picture.url);
    setPicture(chosen);
    forgive(['picture']);
  };
  const discard = () => {
    setEdits({});
    setReason('');
    setRefusals({});
    choosePicture(undefined);
  };
  const refuse = (found: Refusals) => {
    setRefusals(found);
    setAttempts((count) => count + 1);
  };

  /** Reads what the conflict is with, so that the form can show it. */
  const readTheirs = async () => {
    const { data } = await sync({ variables: { input: { phoneNumberId: number.id } } });
    return data?.syncBusinessProfile.userErrors.length === 0;
  };
  const takeIn = async (errors: readonly UserErrorNoticeFragment[]) => {
    if (errors.length === 0) return discard();
    const isKnown = errors.some(({ code }) => code === 'CONFLICT') && (await readTheirs());
    refuse(refusalsOf(isKnown ? errors.filter(({ code }) => code !== 'CONFLICT') : errors, draft));
  };
  const save = async () => {
    if (saving || conflicts.length > 0) return;
    const problems = problemsOf(partly(draft, changed));
    if (Object.keys(problems).length > 0) return refuse(problems);
    setSaving(true);
    try {
      const input = {
        phoneNumberId: number.id,
        changes: partOf(draft, changed),
        loaded: beginningOf(stored, edits, changed),
        pictureReceipt: picture?.receipt ?? null,
        reason,
      };
      const { data } = await update({ variables: { input } });
      await takeIn(data?.updateBusinessProfile.userErrors ?? []);
    } catch (error) {
      refuse({ all: failureOf(error).message });
    } finally {
      setSaving(false);
    }
  };

  return {
    stored,
    draft,
    changed,
    conflicts,
    picture,
    refusals,
    saving,
    reason,
    /** Grows with every refusal, so that the first refused field can be shown. */
    attempts,
    edit,
    setReason,
    choosePicture,
    discard,
    save,
    takeTheirs: (field: ProfileField) => setEdits((known) => ({ ...known, [field]: undefined })),
    keepMine: (field: ProfileField) =>
      setEdits((known) => ({ ...known, [field]: { from: stored[field], to: draft[field] } })),
  };
}

/** The draft where it is changed; what was there before is nobody's mistake here. */
const partly = (draft: Draft, changed: readonly ProfileField[]): Draft => ({
  ...draftOf(null),
  ...Object.fromEntries(changed.map((field) => [field, draft[field]])),
});

function refusalsOf(errors: readonly UserErrorNoticeFragment[], draft: Draft): Refusals {
  const refusals: Refusals = {};
  for (const { message, path, upstream } of errors) {
    const place = placeOf(path, draft) ?? 'all';
    const said = upstream?.traceId ? `${message} Trace ID ${upstream.traceId}.` : message;
    refusals[place] = [refusals[place], said].filter(Boolean).join(' ');
  }
  return refusals;
}
