import type { Services } from '../../services.ts';
import { publishEvents } from './publish-events.ts';

export interface Publisher {
  stop(): Promise<void>;
}

/** Publishes events as soon as they are committed, by whichever process wrote them. */
export async function startPublisher(services: Services): Promise<Publisher> {
  let isAsked = true;
  let working: Promise<void> | null = null;

  async function work(): Promise<void> {
    while (isAsked) {
      isAsked = false;
      try {
        await publishEvents(services);
      } catch (error) {
        // The job of every minute tries again.
        services.logger.error({ err: error }, 'events were not published');
      }
    }
    working = null;
  }
  function publish(): void {
    isAsked = true;
    working ??= work();
  }

  const silence = await services.live.onOutbox(publish);
  publish();
  return {
    async stop() {
      silence();
      await working;
    },
  };
}
