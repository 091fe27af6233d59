import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { Kbd } from '../../ui/Kbd.tsx';
import type { Problem } from './editorContext.ts';
import classes from './TemplateEditor.module.css';

type Props = {
  problems: readonly Problem[];
  isCurrent: boolean;
  failed: boolean;
  /** What else is worth knowing, such as how many edits are left. */
  facts: readonly string[];
  /** What sends it, where the header has no room. */
  action: ReactNode;
};

export const EditorStatusBar = memo(function EditorStatusBar(props: Props) {
  const { problems, isCurrent, failed, facts, action } = props;
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  const [errors, warnings] = [count('ERROR'), count('WARNING')];
  return (
    <footer className={classes.bar} aria-label="State of the template">
      <div className={classes.counts} role="status">
        {failed && <span>The rules could not be asked. They are asked again as you type.</span>}
        {errors > 0 && (
          <span className={classes.count} data-tone="red">
            <IconCircleX size={15} stroke={1.9} aria-hidden />
            {errors === 1 ? '1 error' : `${errors} errors`}
          </span>
        )}
        {warnings > 0 && (
          <span className={classes.count} data-tone="amber">
            <IconAlertTriangle size={15} stroke={1.9} aria-hidden />
            {warnings === 1 ? '1 warning' : `${warnings} warnings`}
          </span>
        )}
        {!failed && isCurrent && errors === 0 && (
          <span className={classes.count} data-tone="green">
            <IconCircleCheck size={15} stroke={1.9} aria-hidden />
            Ready for review
          </span>
        )}
      </div>
      <div className={classes.facts}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        <span>
          <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd> submit
        </span>
      </div>
      {action}
    </footer>
  );
});
