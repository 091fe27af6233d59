import { Bar } from '../ui/Bar.tsx';
import classes from './UsersPage.module.css';

/** The table of users before its first answer. */
export function UsersSkeleton() {
  return (
    <div className={classes.bars} inert>
      {[70, 55, 62, 48].map((width) => (
        <Bar key={width} width={`${width}%`} />
      ))}
    </div>
  );
}
