import { memo } from 'react';
import classes from './EditorProblems.module.css';
import type { Problem } from './editorContext.ts';
import { ProblemWords } from './ProblemWords.tsx';
import { severityTones } from './templateWords.ts';

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
      {problems.map((problem) => (
        <li key={`${problem.ruleId} ${problem.path.join('.')}`}>
          <button
            type="button"
            className={classes.problem}
            data-tone={severityTones[problem.severity]}
            onClick={() => onJump(problem.path)}
          >
            <ProblemWords problem={problem} components={components} />
          </button>
        </li>
      ))}
    </ul>
  );
});
