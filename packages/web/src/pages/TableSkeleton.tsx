import { Bar } from '../ui/Bar.tsx';
import classes from './SettingsPage.module.css';

/** A table of the settings before its first answer. */
export function TableSkeleton() {
  return (
    <div className={classes.bars} inert>
      {[70, 55, 62, 48].map((width) => (
        <Bar key={width} width={`${width}%`} />
      ))}
    </div>
  );
}
