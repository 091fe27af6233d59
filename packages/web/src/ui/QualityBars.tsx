import classes from './QualityBars.module.css';

/** Three bars, filled 3, 2, 1 or 0: readable without colour. */
export function qualityBars(filled: 0 | 1 | 2 | 3) {
  return function QualityBars() {
    return (
      <span className={classes.bars} aria-hidden>
        {[1, 2, 3].map((bar) => (
          <span key={bar} data-filled={bar <= filled || undefined} />
        ))}
      </span>
    );
  };
}
