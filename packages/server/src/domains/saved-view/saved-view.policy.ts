import type { Refusal } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';

/** Views are a person's own, so even those who only read keep some. */
export function maySaveViews(viewer: Viewer): Refusal {
  return viewer.userId === null ? 'API keys have no views' : null;
}
