import { memo } from 'react';
import { Link } from 'react-router';
import { Status, type StatusLook } from '../../ui/Status.tsx';
import { cardId } from './editorContext.ts';
import outline from './EditorOutline.module.css';
import classes from './LanguageList.module.css';
import { LanguageMenu } from './LanguageMenu.tsx';
import { languageName } from './templateWords.ts';
import type { LanguageOfName } from './useLanguages.ts';

type Props = {
  languages: readonly LanguageOfName[];
  current: string;
  /** The language may still be changed where Meta does not have the template. */
  onChange: ((language: string) => void) | undefined;
  onAdd: ((language: string) => void) | undefined;
  addressOf: (language: LanguageOfName) => string;
};

/** All languages of the name; each one is a template of its own at Meta. */
export const LanguageList = memo(function LanguageList(props: Props) {
  const { languages, current, onChange, onAdd, addressOf } = props;
  const taken = new Set([current, ...languages.map(({ language }) => language)]);
  return (
    <div>
      <header className={classes.head}>
        <h2 className={classes.title}>Languages</h2>
        {onAdd && <LanguageMenu label="Add language" taken={taken} onChoose={onAdd} />}
      </header>
      <ul className={classes.list}>
        {languages.map((each) =>
          each.isCurrent ? (
            <li key={each.id} id={cardId('language')} tabIndex={-1}>
              <span className={outline.line} aria-current="true">
                <LanguageLine language={current} look={each.look} />
              </span>
              {onChange && (
                <LanguageMenu
                  label="Change language"
                  taken={taken}
                  onChoose={onChange}
                  look="quiet"
                />
              )}
            </li>
          ) : (
            <li key={each.id}>
              <Link to={addressOf(each)} className={outline.line}>
                <LanguageLine language={each.language} look={each.look} />
              </Link>
            </li>
          ),
        )}
      </ul>
    </div>
  );
});

function LanguageLine({ language, look }: { language: string; look: StatusLook }) {
  return (
    <>
      <span className={outline.word}>{languageName(language)}</span>
      <span className={outline.fact}>
        <Status look={look} form="plain" />
      </span>
    </>
  );
}
