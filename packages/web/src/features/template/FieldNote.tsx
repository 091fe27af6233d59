import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFieldProblem } from './editorContext.ts';
import classes from './FieldNote.module.css';
import { lengthOf } from './templateVariables.ts';
import { severityTones } from './templateWords.ts';
import { formatInteger } from '../../lib/format.ts';

const ICONS = { ERROR: IconCircleX, WARNING: IconAlertTriangle, INFO: IconInfoCircle };

type Props = {
  id: string;
  at: string;
  hint?: ReactNode;
  /** The text whose signs are counted, and how many it may have. */
  count?: { text: string; limit: number };
};

/** Below a field: what is wrong with it or what helps, and how much of its room is used. */
export function FieldNote({ id, at, hint, count }: Props) {
  const problem = useFieldProblem(at);
  const length = count ? lengthOf(count.text) : 0;
  return (
    <div className={classes.note} id={id}>
      {problem ? (
        <ProblemLine {...problem} />
      ) : (
        hint && <span className={classes.hint}>{hint}</span>
      )}
      {count && (
        <span className={classes.count} data-over={length > count.limit || undefined}>
          {formatInteger(length)} / {formatInteger(count.limit)}
        </span>
      )}
    </div>
  );
}

function ProblemLine({
  severity,
  message,
  cure,
}: {
  severity: keyof typeof ICONS;
  message: string;
  cure: string;
}) {
  const SeverityIcon = ICONS[severity];
  return (
    <span className={classes.problem} data-tone={severityTones[severity]}>
      <SeverityIcon size={14} stroke={1.9} aria-hidden />
      <span>
        {message} <span className={classes.cure}>{cure}</span>
      </span>
    </span>
  );
}
