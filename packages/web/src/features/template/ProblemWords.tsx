import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { Problem } from './editorContext.ts';
import { placeWord } from './placeWord.ts';
import classes from './ProblemWords.module.css';

const ICONS = { ERROR: IconCircleX, WARNING: IconAlertTriangle, INFO: IconInfoCircle };

type Props = { problem: Problem; components: readonly unknown[] };

/** What is wrong, how to mend it, and where it is. */
export function ProblemWords({ problem, components }: Props) {
  const { severity, message, cure, path } = problem;
  const SeverityIcon = ICONS[severity];
  return (
    <>
      <SeverityIcon size={16} stroke={1.75} aria-hidden className={classes.icon} />
      <span>
        {message}
        <span className={classes.note}>{cure}</span>
        <span className={classes.place}>{placeWord(path, components)}</span>
      </span>
    </>
  );
}
