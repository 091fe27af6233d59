import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { exportNumberHistory } from '../domains/phone-number/export-number-history.ts';
import { HistoryKind, HistorySource } from '../domains/phone-number/phone-number.enums.ts';
import type { Services } from '../services.ts';
import { csvDoor, several } from './csv-door.ts';

const keysOf = <Key extends string>(values: Record<Key, unknown>) => Object.keys(values) as Key[];

/** The filter of `phoneNumber.history` as it stands in an address; lists are separated by commas. */
const query = z.object({
  workspace: z.string().optional(),
  phoneNumberId: z.string(),
  kind: several(z.enum(keysOf(HistoryKind))),
  source: several(z.enum(keysOf(HistorySource))),
  since: z.iso.datetime({ offset: true }).pipe(z.coerce.date()).optional(),
  until: z.iso.datetime({ offset: true }).pipe(z.coerce.date()).optional(),
});

/** `/exports/number-history.csv`: all changes of one number, filtered like its `history`. */
export async function numberHistoryExportDoor(
  app: FastifyInstance,
  { services }: { services: Services },
) {
  csvDoor(app, services, { name: 'number-history', query, lines: exportNumberHistory });
}
