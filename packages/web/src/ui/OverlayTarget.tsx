import type { Ref } from 'react';
import classes from './OverlayTarget.module.css';

/**
 * Lies over its positioned parent and gives a floating thing its place. The control below stays
 * the same element, so that the floating thing can be made only when it is wanted: in a long list
 * hundreds of closed menus would cost more than the rows.
 */
export function OverlayTarget({ ref }: { ref?: Ref<HTMLSpanElement> }) {
  return <span ref={ref} className={classes.target} aria-hidden />;
}
