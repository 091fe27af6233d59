import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { TemplateDraftContentsFragment } from '../../gql/operations.ts';
import type { Crumb } from '../../ui/Breadcrumb.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { CategoryChangeNotice } from './CategoryChangeNotice.tsx';
import { DraftElsewhere } from './DraftElsewhere.tsx';
import { EditorHead } from './EditorHead.tsx';
import { EditorForm } from './EditorForm.tsx';
import { EditorPreview } from './EditorPreview.tsx';
import { EditorSide } from './EditorSide.tsx';
import { EditorStatusBar } from './EditorStatusBar.tsx';
import { EditContext, FieldProblemsContext, UploadContext } from './editorContext.ts';
import { setFact, type TemplateForm } from './editTemplate.ts';
import { languageDrift } from './languageDrift.ts';
import { RejectionNotice } from './RejectionNotice.tsx';
import { SaveNotice } from './SaveWord.tsx';
import { SentBackNotice } from './SentBackNotice.tsx';
import { SubmitButtons } from './SubmitButtons.tsx';
import { editorFacts } from './editorFacts.ts';
import { StaffReason, useStaffReason } from './StaffReason.tsx';
import classes from './TemplateEditor.module.css';
import { languageName } from './templateWords.ts';
import { useDraftConflict } from './useDraftConflict.ts';
import { useDraftSaving } from './useDraftSaving.ts';
import { useEditorProblems } from './useEditorProblems.ts';
import { type LanguageOfName, useLanguages } from './useLanguages.ts';
import { useMediaUpload } from './useMediaUpload.ts';
import { useNewerDraft } from './useNewerDraft.ts';
import { usePane } from './usePane.ts';
import { useStartDraft } from './useStartDraft.ts';
import { useTakeDraft } from './useTakeDraft.ts';
import { useTemplateEdits } from './useTemplateEdits.ts';
import { useTouched } from './useTouched.ts';

type Draft = TemplateDraftContentsFragment;

type Props = {
  wabaId: string;
  /** Null until the first save of a new one. */
  draft: Draft | null;
  initial: TemplateForm;
  crumbs: readonly Crumb[];
  onBegun: (draftId: string) => void;
  onSubmitted: (templateId: string | null) => void;
  /** A colleague has it now. */
  onAsked: () => void;
  addressOf: (language: LanguageOfName) => string;
};

const NARROW = '(max-width: 899px)';

/** Nothing of a draft is kept that somebody deleted or handed on. */
const GONE = { kind: 'failed', message: '' } as const;

/** Three panes: what there is, the form, and the message as a phone shows it. */
export function TemplateEditor({ wabaId, draft: opened, initial, crumbs, ...doors }: Props) {
  const edits = useTemplateEdits(initial);
  const { form, edit } = edits;
  const why = useStaffReason();
  const saving = useDraftSaving({
    wabaId,
    draft: opened,
    form,
    onBegun: doors.onBegun,
    reason: why.given,
  });
  const { draft } = saving;
  const { upload, pictures } = useMediaUpload(saving.flush);
  const newest = useTakeDraft(saving, edits.replace);
  const conflict = useDraftConflict(saving, newest);
  const elsewhere = useNewerDraft(opened, saving, newest);
  const isGone = elsewhere !== undefined && elsewhere.kind !== 'saved';
  const rules = useEditorProblems(wabaId, form, draft);
  const { isShown, onBlur } = useTouched(opened !== null);
  const isNarrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const { pane, setPane, jump } = usePane(isNarrow);
  const { languages, base, drift } = useBase(wabaId, draft, form);
  const { onLanguage, onAddLanguage, onKeep, refusal } = useLanguageDoors(
    wabaId,
    form,
    edit,
    draft?.template?.id,
    why.given,
  );
  // The phone and the lists may lag behind the keys.
  const shown = useDeferredValue(form.components);
  const problems = useMemo(() => [...rules.problems, ...drift], [rules.problems, drift]);
  const fieldProblems = useMemo(() => ({ problems, isShown }), [problems, isShown]);
  const status = draft?.template?.status;
  const facts = useFacts(rules, draft, form);
  const isAtMeta = status !== undefined;
  const fixed = useMemo(
    () => ({ name: isAtMeta, category: status === 'APPROVED' }),
    [isAtMeta, status],
  );
  useHotkeys([['mod+S', () => void (edits.canUndo && saving.flush())]], [], true);
  const submit = useMemo(
    () => (
      <SubmitButtons
        draft={draft}
        errors={rules.errors}
        isSubmittable={rules.isSubmittable}
        flush={saving.flush}
        onSubmitted={doors.onSubmitted}
        onAsked={doors.onAsked}
        onRefused={rules.refuse}
      />
    ),
    [
      draft,
      rules.errors,
      rules.isSubmittable,
      rules.refuse,
      saving.flush,
      doors.onSubmitted,
      doors.onAsked,
    ],
  );
  return (
    <EditContext value={edit}>
      <UploadContext value={upload}>
        <FieldProblemsContext value={fieldProblems}>
          <EditorHead
            title={form.name || 'New template'}
            crumbs={crumbs}
            isNarrow={isNarrow}
            pane={pane}
            onPane={setPane}
            problems={problems.length}
            state={draft?.state ?? 'OPEN'}
            saving={isGone ? GONE : saving.state}
            canUndo={edits.canUndo}
            canRedo={edits.canRedo}
            onUndo={edits.undo}
            onRedo={edits.redo}
            action={!isGone && submit}
          />
          <div className={classes.editor} data-narrow={isNarrow || undefined} onBlur={onBlur}>
            {(!isNarrow || pane === 'problems') && (
              <EditorSide
                languages={languages}
                language={form.language}
                onLanguage={isAtMeta ? undefined : onLanguage}
                onAddLanguage={form.name === '' ? undefined : onAddLanguage}
                addressOf={doors.addressOf}
                components={shown}
                problems={problems}
                errors={rules.errors}
                onJump={jump}
                facts={isNarrow ? facts : undefined}
              />
            )}
            {(!isNarrow || pane === 'edit') && (
              <div className={classes.form}>
                {refusal && (
                  <Notice tone="red" icon={IconAlertTriangle} title={refusal} role="alert" />
                )}
                {(!draft || isGone || refusal) && <StaffReason {...why} />}
                {!isGone && <SaveNotice state={saving.state} {...conflict} />}
                <DraftElsewhere
                  elsewhere={elsewhere}
                  onOpen={() => void newest.ask().then(doors.onAsked, () => undefined)}
                  onKeep={onKeep}
                />
                {draft && <SentBackNotice draft={draft} />}
                {draft?.template && <RejectionNotice template={draft.template} onJump={jump} />}
                {draft?.template && <CategoryChangeNotice template={draft.template} />}
                <EditorForm wabaId={wabaId} form={form} fixed={fixed} base={base?.components} />
              </div>
            )}
            {(!isNarrow || pane === 'preview') && (
              <aside className={classes.preview} aria-label="Preview">
                <EditorPreview
                  components={shown}
                  language={form.language}
                  category={form.category}
                  pictures={pictures}
                />
              </aside>
            )}
          </div>
          <EditorStatusBar
            problems={problems}
            isCurrent={rules.isCurrent && !isGone}
            failed={rules.failed}
            facts={facts}
            action={isNarrow && !isGone && submit}
          />
        </FieldProblemsContext>
      </UploadContext>
    </EditContext>
  );
}

function useFacts(
  { room, cost }: ReturnType<typeof useEditorProblems>,
  draft: Draft | null,
  { category }: TemplateForm,
) {
  const template = draft?.template;
  return useMemo(
    () => editorFacts({ template, category, room, cost }),
    [template, category, room, cost],
  );
}

/** The languages of the name; the first other one is what the texts are held against. */
function useBase(
  wabaId: string,
  draft: Draft | null,
  { name, language, components }: TemplateForm,
) {
  const languages = useLanguages(wabaId, { draftId: draft?.id ?? null, name, language });
  const base = languages.find((each) => !each.isCurrent);
  const later = useDeferredValue(components);
  const drift = useMemo(
    () => (base ? languageDrift(later, base.components, languageName(base.language)) : []),
    [later, base],
  );
  return { languages, base, drift };
}

function useLanguageDoors(
  wabaId: string,
  form: TemplateForm,
  edit: ReturnType<typeof useTemplateEdits>['edit'],
  templateId: string | undefined,
  reason: ReturnType<typeof useStaffReason>['given'],
) {
  const { start, problem: refusal } = useStartDraft();
  const onLanguage = useCallback((language: string) => edit(setFact('language', language)), [edit]);
  const latest = useRef({ form, start, reason });
  useEffect(() => {
    latest.current = { form, start, reason };
  });
  const onAddLanguage = useCallback(
    (language: string) => {
      const { form: copied, start: begin, reason: given } = latest.current;
      void begin(wabaId, { ...copied, wabaId, language, ...given });
    },
    [wabaId],
  );
  const onKeep = () =>
    void start(wabaId, { ...form, ...(templateId ? { templateId } : { wabaId }), ...reason });
  return { onLanguage, onAddLanguage, onKeep, refusal };
}
