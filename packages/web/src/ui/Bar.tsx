import classes from './Bar.module.css';

/** A skeleton bar of the size of what will stand there. */
export function Bar({ width, height = 12 }: { width: number | string; height?: number }) {
  return <span className={classes.bar} style={{ width, height }} aria-hidden />;
}
