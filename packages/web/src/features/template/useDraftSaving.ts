import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type TemplateDraftContentsFragment,
  useSaveTemplateDraftMutation,
} from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';
import type { TemplateForm } from './editTemplate.ts';

const PAUSE_MS = 1_500;

export type SaveState =
  | { kind: 'none' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'failed'; message: string }
  /** Somebody else saved the same draft; nothing is saved until one text is chosen. */
  | { kind: 'conflict'; message: string };

type Draft = TemplateDraftContentsFragment;
type Held = { draft: Draft | null; form: TemplateForm };

type Options = {
  wabaId: string;
  draft: Draft | null;
  form: TemplateForm;
  onBegun: (draftId: string) => void;
  /** Why the operator's staff begin it. */
  reason: { reason?: string };
};

/** Saves the draft whenever somebody pauses; one save at a time, the newest text last. */
export function useDraftSaving({ wabaId, draft, form, onBegun, reason }: Options) {
  const [save] = useSaveTemplateDraftMutation();
  const [state, setState] = useState<SaveState>(
    draft ? { kind: 'saved', at: draft.updatedAt } : { kind: 'none' },
  );
  const [savedDraft, setSavedDraft] = useState(draft);
  const held = useRef<Held>({ draft, form });
  const latest = useRef(form);
  const running = useRef<Promise<Draft | null>>(null);
  const begun = useRef(onBegun);
  const why = useRef(reason);

  const send = useCallback(
    async (isForced: boolean): Promise<Draft | null> => {
      let mayOverwrite = isForced;
      while (mayOverwrite || held.current.form !== latest.current || !held.current.draft) {
        const sent = latest.current;
        const known = held.current.draft;
        setState({ kind: 'saving' });
        try {
          const { data } = await save({
            variables: {
              input: {
                ...sent,
                ...(known ? { draftId: known.id } : { wabaId, ...why.current }),
                ...(known && !mayOverwrite && { expectedVersion: known.version }),
              },
            },
          });
          const saved = data?.saveTemplateDraft;
          if (!saved?.draft) {
            setState(refusalOf(saved?.userErrors ?? []));
            return null;
          }
          held.current = { draft: saved.draft, form: sent };
          setSavedDraft(saved.draft);
          setState({ kind: 'saved', at: saved.draft.updatedAt });
          if (!known) begun.current(saved.draft.id);
        } catch (error) {
          setState({ kind: 'failed', message: failureOf(error).message });
          return null;
        }
        mayOverwrite = false;
      }
      return held.current.draft;
    },
    [save, wabaId],
  );

  /** Saves now what is not saved; the draft as the server has it, null when it could not. */
  const flush = useCallback(
    async (isForced = false): Promise<Draft | null> => {
      await running.current;
      const sending = send(isForced);
      running.current = sending;
      const saved = await sending;
      if (running.current === sending) running.current = null;
      return saved;
    },
    [send],
  );

  useEffect(() => {
    why.current = reason;
  }, [reason]);

  useEffect(() => {
    latest.current = form;
    begun.current = onBegun;
    const isDirty = held.current.form !== form;
    if (!isDirty || state.kind === 'conflict') return;
    setState((before) => (before.kind === 'saving' ? before : { kind: 'waiting' }));
    const timer = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(timer);
    // The state changes by what is done here, and asks for nothing new.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [form, onBegun, flush]);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (held.current.form !== latest.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
      // What was typed last is not lost by going elsewhere.
      if (held.current.form !== latest.current) void flush();
    };
  }, [flush]);

  /** Takes the text of somebody else for the one that is saved. */
  const accept = useCallback((theirs: Draft, theirForm: TemplateForm) => {
    held.current = { draft: theirs, form: theirForm };
    latest.current = theirForm;
    setSavedDraft(theirs);
    setState({ kind: 'saved', at: theirs.updatedAt });
  }, []);

  return { state, draft: savedDraft, flush, accept };
}

function refusalOf(errors: readonly { code: string; message: string }[]): SaveState {
  const conflict = errors.find(({ code }) => code === 'CONFLICT');
  if (conflict) return { kind: 'conflict', message: conflict.message };
  return { kind: 'failed', message: errors.map(({ message }) => message).join(' ') };
}
