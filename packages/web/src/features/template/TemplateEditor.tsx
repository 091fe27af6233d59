import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { useCallback, useDeferredValue, useMemo } from 'react';
import type { TemplateDraftContentsFragment } from '../../gql/operations.ts';
import { Breadcrumb, type Crumb } from '../../ui/Breadcrumb.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { EditorForm } from './EditorForm.tsx';
import { EditorOutline } from './EditorOutline.tsx';
import { EditorPreview } from './EditorPreview.tsx';
import { EditorProblems } from './EditorProblems.tsx';
import { EditorStatusBar } from './EditorStatusBar.tsx';
import { EditorTools } from './EditorTools.tsx';
import { EditContext, FieldProblemsContext } from './editorContext.ts';
import { setFact, type TemplateForm } from './editTemplate.ts';
import { LanguageList } from './LanguageList.tsx';
import { PaneTabs } from './PaneTabs.tsx';
import { SaveNotice } from './SaveWord.tsx';
import classes from './TemplateEditor.module.css';
import { useDraftConflict } from './useDraftConflict.ts';
import { useDraftSaving } from './useDraftSaving.ts';
import { type LanguageOfName, useLanguages } from './useLanguages.ts';
import { usePane } from './usePane.ts';
import { useTemplateEdits } from './useTemplateEdits.ts';
import { useTemplateProblems } from './useTemplateProblems.ts';
import { useTouched } from './useTouched.ts';

type Draft = TemplateDraftContentsFragment;

type Props = {
  wabaId: string;
  /** Null until the first save of a new one. */
  draft: Draft | null;
  initial: TemplateForm;
  crumbs: readonly Crumb[];
  onBegun: (draftId: string) => void;
  addressOf: (language: LanguageOfName) => string;
};

const NARROW = '(max-width: 899px)';

/** Three panes: what there is, the form, and the message as a phone shows it. */
export function TemplateEditor({ wabaId, draft: opened, initial, crumbs, ...doors }: Props) {
  const { onBegun, addressOf } = doors;
  const edits = useTemplateEdits(initial);
  const { form, edit } = edits;
  const saving = useDraftSaving({ wabaId, draft: opened, form, onBegun });
  const { draft } = saving;
  useHotkeys([['mod+S', () => void (edits.canUndo && saving.flush())]], [], true);
  const conflict = useDraftConflict(saving, edits.replace);
  const rules = useTemplateProblems(form);
  const { isShown, onBlur } = useTouched(opened !== null);
  const isNarrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const { pane, setPane, jump } = usePane(isNarrow);
  const languages = useLanguages(wabaId, {
    draftId: draft?.id ?? null,
    name: form.name,
    language: form.language,
  });
  // The phone may lag behind the keys.
  const shown = useDeferredValue(form.components);
  const fieldProblems = useMemo(
    () => ({ problems: rules.problems, isShown }),
    [rules.problems, isShown],
  );
  const base = languages.find((each) => !each.isCurrent);
  const isAtMeta = Boolean(draft?.template);
  const fixed = useMemo(
    () => ({ name: isAtMeta, category: draft?.template?.status === 'APPROVED' }),
    [isAtMeta, draft?.template?.status],
  );
  const changeLanguage = useCallback(
    (language: string) => edit(setFact('language', language)),
    [edit],
  );
  const title = form.name || 'New template';
  const tools = (
    <EditorTools
      back={isNarrow ? crumbs.at(-1)?.to : undefined}
      saving={saving.state}
      canUndo={edits.canUndo}
      canRedo={edits.canRedo}
      onUndo={edits.undo}
      onRedo={edits.redo}
    />
  );
  const errors = rules.problems.filter(({ severity }) => severity === 'ERROR').length;
  return (
    <EditContext value={edit}>
      <FieldProblemsContext value={fieldProblems}>
        <PageTitle>{title}</PageTitle>
        <h1 className={classes.heading}>{title}</h1>
        <Breadcrumb crumbs={[...crumbs, { label: title }]} facts={isNarrow ? null : tools} />
        {isNarrow && (
          <>
            {tools}
            <PaneTabs pane={pane} onChange={setPane} problems={rules.problems.length} />
          </>
        )}
        <div className={classes.editor} data-narrow={isNarrow || undefined} onBlur={onBlur}>
          {(!isNarrow || pane === 'problems') && (
            <aside className={classes.outline} aria-label="Outline">
              <LanguageList
                languages={languages}
                current={form.language}
                onChange={isAtMeta ? undefined : changeLanguage}
                onAdd={undefined}
                addressOf={addressOf}
              />
              <section aria-label="Structure">
                <h2 className={classes.title}>Structure</h2>
                <EditorOutline components={form.components} onJump={jump} />
              </section>
              <section aria-label="Problems">
                <h2 className={classes.title}>
                  Problems
                  {errors > 0 && (
                    <span className={classes.blocking}>
                      {errors === 1 ? '1 blocks submission' : `${errors} block submission`}
                    </span>
                  )}
                </h2>
                <EditorProblems problems={rules.problems} components={shown} onJump={jump} />
              </section>
            </aside>
          )}
          {(!isNarrow || pane === 'edit') && (
            <div className={classes.form}>
              <SaveNotice state={saving.state} {...conflict} />
              <EditorForm form={form} fixed={fixed} base={base?.components} />
            </div>
          )}
          {(!isNarrow || pane === 'preview') && (
            <aside className={classes.preview} aria-label="Preview">
              <EditorPreview components={shown} language={form.language} />
            </aside>
          )}
        </div>
        <EditorStatusBar {...rules} facts={[]} />
      </FieldProblemsContext>
    </EditContext>
  );
}
