import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { readOf } from '../context.ts';
import type { Context } from '../context.ts';
import { BadUserInput } from '../errors.ts';
import type { Services } from '../services.ts';
import { answerRefusal, callerContext } from './caller-context.ts';

interface CsvFile<Query> {
  /** `accounts` is found at `/exports/accounts.csv`. */
  name: string;
  query: z.ZodType<Query & { workspace?: string | undefined }>;
  lines: (ctx: Context, query: Query) => Promise<AsyncIterable<string>>;
}

/** A list as it stands in an address, separated by commas. */
export const several = <T extends string>(each: z.ZodType<T, string>) =>
  z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(each))
    .optional();

/**
 * A list as a file, for whoever may see the list. A link cannot send a header, so it names the
 * workspace in the address.
 */
export function csvDoor<Query>(
  app: FastifyInstance,
  services: Services,
  { name, query, lines }: CsvFile<Query>,
): void {
  app.get(`/exports/${name}.csv`, async (request, reply) => {
    try {
      const asked = query.safeParse(request.query);
      if (!asked.success) throw new BadUserInput('The address is not valid.');
      const { workspace } = asked.data;
      const ctx = await callerContext(services, request, { scope: 'READ', workspace });
      const found = await lines(ctx, asked.data);
      reply.raw.once('close', () => {
        if (!reply.raw.writableFinished) readOf(ctx).db.stop();
      });
      const day = services.clock.now().toISOString().slice(0, 10);
      return await reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${name}-${day}.csv"`)
        .header('cache-control', 'no-store')
        .send(Readable.from(found));
    } catch (error) {
      return answerRefusal(reply, error);
    }
  });
}
