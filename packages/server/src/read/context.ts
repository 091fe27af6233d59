import type { Viewer } from '../viewer.ts';
import type { Database } from './database.ts';

/** What reading needs of a request. The GraphQL context holds it as `read`. */
export interface ReadContext {
  readonly viewer: Viewer;
  readonly now: Date;
  readonly db: Database;
  /** Up to where lists are counted; tests of short lists set it. */
  readonly countLimit?: number;
}

/** The part of the GraphQL context that this folder knows. Without `read` nobody is signed in. */
export interface HasReadContext {
  readonly read?: ReadContext | null | undefined;
}
