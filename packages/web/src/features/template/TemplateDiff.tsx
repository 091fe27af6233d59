import { IconEqual, IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { Status, type StatusLook } from '../../ui/Status.tsx';
import {
  type Change,
  type ComparedPart,
  compareTemplates,
  type Words,
} from './compareTemplates.ts';
import classes from './TemplateDiff.module.css';
import type { TemplateContents } from './templateParts.ts';

type Props = {
  /** Names the region, e.g. "Changes". */
  label: string;
  /** Null where there was nothing. */
  before: TemplateContents | null;
  after: TemplateContents;
};

/** Two texts of a template held against each other, component by component, the words marked. */
export function TemplateDiff({ label, before, after }: Props) {
  const parts = useMemo(() => compareTemplates(before, after), [before, after]);
  return (
    <section className={classes.parts} aria-label={label}>
      {parts.map((part) => (
        <PartDiff key={part.key} part={part} isAllNew={before === null} />
      ))}
    </section>
  );
}

const LOOKS: Record<Change, StatusLook> = {
  same: { word: 'Unchanged', icon: IconEqual, tone: 'grey', needsAction: false },
  changed: { word: 'Changed', icon: IconPencil, tone: 'blue', needsAction: true },
  added: { word: 'Added', icon: IconPlus, tone: 'green', needsAction: true },
  removed: { word: 'Removed', icon: IconMinus, tone: 'red', needsAction: true },
};

type PartProps = { part: ComparedPart; isAllNew: boolean };

function PartDiff({ part: { title, change, facts }, isAllNew }: PartProps) {
  return (
    <article className={classes.part} aria-label={title}>
      <header className={classes.head}>
        <h3 className={classes.title}>{title}</h3>
        {!isAllNew && <Status look={LOOKS[change]} />}
      </header>
      {(isAllNew || change !== 'same') && (
        <dl className={classes.facts}>
          {facts.map(({ label, words, change: ofFact }) => (
            <div key={`${label} ${ofFact === 'removed'}`} className={classes.fact}>
              <dt>{label}</dt>
              <dd dir="auto">
                {isAllNew || ofFact === 'same' ? textOf(words) : <Marked words={words} />}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}

const textOf = (words: readonly Words[]) => words.map(({ text }) => text).join('');

function Marked({ words }: { words: readonly Words[] }) {
  return words.map(({ change, text }, at) => {
    if (change === 'same') return <span key={at}>{text}</span>;
    const Mark = change === 'added' ? 'ins' : 'del';
    return (
      <Mark key={at} data-tone={change === 'added' ? 'green' : 'red'}>
        {text}
      </Mark>
    );
  });
}
