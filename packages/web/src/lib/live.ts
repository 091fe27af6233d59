import { createContext, use, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { LiveState, LiveStreams } from './liveStreams.ts';

const LiveContext = createContext<LiveStreams | undefined>(undefined);
export const LiveProvider = LiveContext.Provider;

function useStreams(): LiveStreams {
  const streams = use(LiveContext);
  if (!streams) throw new Error('useLiveState stands outside a workspace.');
  return streams;
}

/** Whether changes made elsewhere come by themselves. */
export function useLiveState(): LiveState {
  const streams = useStreams();
  return useSyncExternalStore(streams.subscribe, () => streams.state);
}

/** Asks for what may have been missed while the connection was broken. */
export function useOnReturn(catchUp: () => void): void {
  const streams = useStreams();
  const returned = useEffectEvent(catchUp);
  useEffect(() => streams.onReturn(() => returned()), [streams]);
}
