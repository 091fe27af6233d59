import type { FastifyInstance } from 'fastify';
import { coerceInputValue, isInputType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { exportAccounts } from '../domains/phone-number/export-accounts.ts';
import { numberOrder, numberWhere } from '../domains/phone-number/number-list.ts';
import type {
  PhoneNumberFilter,
  PhoneNumberOrder,
} from '../domains/phone-number/phone-number.inputs.ts';
import { BadUserInput } from '../errors.ts';
import type { Services } from '../services.ts';
import { csvDoor } from './csv-door.ts';

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
  { services, types }: { services: Services; types: GraphQLSchema },
) {
  csvDoor(app, services, {
    name: 'accounts',
    query,
    lines: (ctx, { filter, orderBy }) =>
      exportAccounts(ctx, {
        where: numberWhere(input<PhoneNumberFilter>(types, 'PhoneNumberFilter', filter) ?? {}),
        order: numberOrder(input<PhoneNumberOrder>(types, 'PhoneNumberOrder', orderBy)),
        filter: filter ?? null,
      }),
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
