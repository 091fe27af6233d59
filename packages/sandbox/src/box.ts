import type { Agenda } from './agenda.ts';
import type { Clock } from './clock.ts';
import type { Faults } from './faults.ts';
import type { Mailbox } from './mail.ts';
import type { Nodes } from './nodes.ts';
import type { RateLimit } from './rate-limit.ts';
import type { RequestLog } from './request-log.ts';
import type { Uploads } from './uploads.ts';
import type { Webhooks } from './webhooks.ts';

/** Everything one sandbox consists of. */
export interface Box {
  token: string;
  clock: Clock;
  nodes: Nodes;
  agenda: Agenda;
  webhooks: Webhooks;
  rateLimit: RateLimit;
  faults: Faults;
  requests: RequestLog;
  mail: Mailbox;
  uploads: Uploads;
  /** Says that the snapshot is out of date. */
  changed(): void;
}
