import type { EntityManager } from '@mikro-orm/postgresql';
import type { Route } from './db/replicas.ts';
import type { Stream } from './live/stream.ts';
import type { ReadContext } from './read/context.ts';
import type { Services } from './services.ts';
import type { Viewer } from './viewer.ts';
import { Unauthenticated } from './errors.ts';

/** What a resolver or use case gets for one request. */
export interface Context {
  readonly requestId: string;
  readonly ip: string;
  /** What the caller's program calls itself. */
  readonly userAgent: string | null;
  readonly services: Services;
  /** A fork of its own; use cases open transactions on it. */
  readonly em: EntityManager;
  /** Null when nobody is signed in. */
  readonly viewer: Viewer | null;
  /** Null when nobody is signed in. */
  readonly read: ReadContext | null;
  /** Where `read` finds its rows. Null when nobody is signed in. */
  readonly route: Route | null;
  /** Of subscriptions only. */
  readonly stream?: Stream | null;
}

/** The caller; refuses when nobody is signed in. */
export function viewerOf(ctx: Context): Viewer {
  if (ctx.viewer === null) throw new Unauthenticated();
  return ctx.viewer;
}

/** What reading needs; refuses when nobody is signed in. */
export function readOf({ read }: Context): ReadContext {
  if (read === null) throw new Unauthenticated();
  return read;
}
