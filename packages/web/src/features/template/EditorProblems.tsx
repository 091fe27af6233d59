import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { memo } from 'react';
import classes from './EditorProblems.module.css';
import type { Problem } from './editorContext.ts';
import { placeWord } from './placeWord.ts';
import { severityTones } from './templateWords.ts';

const ICONS = { ERROR: IconCircleX, WARNING: IconAlertTriangle, INFO: IconInfoCircle };

type Props = {
  problems: readonly Problem[];
  components: readonly unknown[];
  onJump: (path: readonly string[]) => void;
};

/** What the rules say; each line leads to its field. */
export const EditorProblems = memo(function EditorProblems({
  problems,
  components,
  onJump,
}: Props) {
  if (problems.length === 0) return <p className={classes.none}>No rule is broken.</p>;
  return (
    <ul className={classes.list}>
      {problems.map(({ ruleId, severity, path, message, cure }) => {
        const SeverityIcon = ICONS[severity];
        return (
          <li key={`${ruleId} ${path.join('.')}`}>
            <button
              type="button"
              className={classes.problem}
              data-tone={severityTones[severity]}
              onClick={() => onJump(path)}
            >
              <SeverityIcon size={16} stroke={1.75} aria-hidden className={classes.icon} />
              <span>
                {message}
                <span className={classes.note}>{cure}</span>
                <span className={classes.place}>{placeWord(path, components)}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
});
