import type { FastifyInstance } from 'fastify';
import { coerceInputValue, isInputType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { readOf } from '../context.ts';
import { ACCOUNTS_COLUMNS, ACCOUNTS_SELECTION } from '../domains/phone-number/accounts-export.ts';
import type { AccountRow } from '../domains/phone-number/accounts-export.ts';
import { exportAccounts } from '../domains/phone-number/export-accounts.ts';
import type {
  PhoneNumberFilter,
  PhoneNumberOrder,
} from '../domains/phone-number/phone-number.inputs.ts';
import { numberOrder, numberWhere } from '../domains/phone-number/number-list.ts';
import { PhoneNumber } from '../domains/phone-number/phone-number.entity.ts';
import { BadUserInput } from '../errors.ts';
import { csvStream } from '../lib/csv.ts';
import type { Attached } from '../read/attach.ts';
import { page } from '../read/read.ts';
import type { Services } from '../services.ts';
import { answerRefusal, callerContext } from './caller-context.ts';

const BATCH = 500;

const query = z.object({
  workspace: z.string().optional(),
  filter: z.string().optional(),
  orderBy: z.string().optional(),
});

/**
 * `/exports/accounts.csv`: all numbers of a list as a file, for whoever may see the list.
 * `filter` and `orderBy` are those of the query `phoneNumbers`, as JSON.
 */
export async function accountsExportDoor(
  app: FastifyInstance,
  { services, attached }: { services: Services; attached: Attached },
) {
  app.get('/exports/accounts.csv', async (request, reply) => {
    try {
      const asked = query.safeParse(request.query);
      if (!asked.success) throw new BadUserInput('The address is not valid.');
      const { workspace, filter, orderBy } = asked.data;
      const ctx = await callerContext(services, request, { scope: 'READ', workspace });
      const where = numberWhere(
        input<PhoneNumberFilter>(attached.schema, 'PhoneNumberFilter', filter) ?? {},
      );
      const order = numberOrder(
        input<PhoneNumberOrder>(attached.schema, 'PhoneNumberOrder', orderBy),
      );
      await exportAccounts(ctx, filter ?? null);
      const { db } = readOf(ctx);
      reply.raw.once('close', () => {
        if (!reply.raw.writableFinished) db.stop();
      });
      const numbers = attached.batches.of<AccountRow>(
        page(PhoneNumber, { first: 1 }, where, { order }),
        { field: 'phoneNumbers', selection: ACCOUNTS_SELECTION },
        { context: readOf(ctx), size: BATCH },
      );
      const day = services.clock.now().toISOString().slice(0, 10);
      return await reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="accounts-${day}.csv"`)
        .header('cache-control', 'no-store')
        .send(csvStream(ACCOUNTS_COLUMNS, numbers));
    } catch (error) {
      return answerRefusal(reply, error);
    }
  });
}

/** An input object as the schema of GraphQL wants it. */
function input<T>(schema: GraphQLSchema, name: string, text: string | undefined): T | null {
  if (text === undefined) return null;
  const type = schema.getType(name);
  if (!isInputType(type)) throw new Error(`${name} is no input`);
  return coerceInputValue(parsed(text), type, (path, _value, error) => {
    throw new BadUserInput(`${[name, ...path].join('.')}: ${error.message}`);
  }) as T;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadUserInput('The filter is no JSON.');
  }
}
