import { Bar } from '../../ui/Bar.tsx';
import classes from './NumberCardsSkeleton.module.css';

const CARDS = [1, 2, 3, 4, 5, 6];

/** The cards before the first answer, bars in final places. */
export function NumberCardsSkeleton() {
  return (
    <div className={classes.grid} aria-hidden>
      {CARDS.map((card) => (
        <div key={card} className={classes.card}>
          <div className={classes.part}>
            <Bar width="60%" height={16} />
            <Bar width="40%" />
            <Bar width="30%" height={20} />
          </div>
          <div className={classes.part}>
            <Bar width="70%" />
            <Bar width="70%" />
          </div>
          <div className={classes.part}>
            <Bar width="50%" />
            <Bar width="80%" />
          </div>
        </div>
      ))}
    </div>
  );
}
