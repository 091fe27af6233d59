import type { Context } from '../context.ts';
import { Forbidden } from '../errors.ts';
import type { Viewer } from '../viewer.ts';
import type { Interest } from './live.ts';
import type { Wake } from './wake.ts';

/** What a subscription has beside the context of the request that opened it. */
export interface Stream {
  /** The wake ends with the stream. */
  open(interest: Interest): Promise<Wake>;
  /** The caller as they are now; throws when they may no longer listen. */
  again(): Promise<Context>;
}

export function streamOf({ stream }: Context): Stream {
  if (!stream) throw new Forbidden('Subscriptions are asked for at /graphql/stream');
  return stream;
}

/** Spares streams what cannot be theirs; what they may see is decided when it is read. */
export function concerns(
  viewer: Viewer,
  { clientId, partnerId }: { clientId: string | null; partnerId: string | null },
): boolean {
  if (viewer.kind === 'operator') return true;
  return viewer.kind === 'partner' ? partnerId === viewer.partnerId : clientId === viewer.clientId;
}
