import { Logger } from 'graphile-worker';
import type { Services } from '../services.ts';

/** The queue's log lines in the server's log. */
export function jobLogger({ logger }: Pick<Services, 'logger'>): Logger {
  return new Logger(() => (level, message, meta) => {
    if (level === 'error') logger.error({ err: meta?.['error'] }, message);
    else if (level === 'warning') logger.warn(message);
    else logger.debug(message);
  });
}
