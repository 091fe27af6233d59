import { memo } from 'react';
import { EditorOutline } from './EditorOutline.tsx';
import { EditorProblems } from './EditorProblems.tsx';
import type { Problem } from './editorContext.ts';
import { LanguageList } from './LanguageList.tsx';
import classes from './TemplateEditor.module.css';
import type { LanguageOfName } from './useLanguages.ts';

type Props = {
  languages: readonly LanguageOfName[];
  language: string;
  onLanguage: ((language: string) => void) | undefined;
  onAddLanguage: ((language: string) => void) | undefined;
  addressOf: (language: LanguageOfName) => string;
  components: readonly unknown[];
  problems: readonly Problem[];
  errors: number;
  onJump: (path: readonly string[]) => void;
  /** What the bar below has no room for. */
  facts: readonly string[] | undefined;
};

/** What there is: languages, components, and what is wrong with them. */
export const EditorSide = memo(function EditorSide(props: Props) {
  const { components, problems, errors, onJump, facts = [] } = props;
  return (
    <aside className={classes.outline} aria-label="Outline">
      <LanguageList
        languages={props.languages}
        current={props.language}
        onChange={props.onLanguage}
        onAdd={props.onAddLanguage}
        addressOf={props.addressOf}
      />
      <section aria-labelledby="editor-structure">
        <h2 id="editor-structure" className={classes.title}>
          Structure
        </h2>
        <EditorOutline components={components} onJump={onJump} />
      </section>
      <section aria-labelledby="editor-problems">
        <h2 id="editor-problems" className={classes.title}>
          Problems
          {errors > 0 && (
            <span className={classes.blocking}>
              {errors === 1 ? '1 error blocks submission' : `${errors} errors block submission`}
            </span>
          )}
        </h2>
        <EditorProblems problems={problems} components={components} onJump={onJump} />
      </section>
      {facts.length > 0 && (
        <section aria-labelledby="editor-facts">
          <h2 id="editor-facts" className={classes.title}>
            Limits and price
          </h2>
          <ul className={classes.known}>
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
});
