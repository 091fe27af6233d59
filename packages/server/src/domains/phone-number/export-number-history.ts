import { readOf, viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { NotFound } from '../../errors.ts';
import { BYTE_ORDER_MARK, csvLines } from '../../lib/csv.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import { walk } from '../../read/walk.ts';
import { audit } from '../audit/audit.ts';
import { HistoryEntry } from './history-entry.entity.ts';
import { historyWhere } from './history-where.ts';
import { PhoneNumber } from './phone-number.entity.ts';
import type { HistoryFilter } from './phone-number.inputs.ts';

const MASK = {
  id: true,
  at: true,
  kind: true,
  previous: true,
  current: true,
  detail: true,
  source: true,
  actorName: true,
} as const;

type Row = Pick<HistoryEntry, keyof typeof MASK>;

const COLUMNS: readonly (readonly [head: string, cell: (row: Row) => string | null])[] = [
  ['Time (UTC)', ({ at }) => at.toISOString()],
  ['Change', ({ kind }) => kind],
  ['From', ({ previous }) => previous],
  ['To', ({ current }) => current],
  ['Who', ({ actorName }) => actorName],
  ['Source', ({ source }) => source],
  ['Detail', ({ detail }) => detail],
  ['Entry ID', ({ id }) => encodeTypeId('history', id)],
];

/**
 * What changed in the life of a number as lines of CSV, newest first, in pieces; that it was taken
 * out stands in the audit log.
 */
export async function exportNumberHistory(
  ctx: Context,
  { phoneNumberId, ...filter }: HistoryFilter & { phoneNumberId: string },
): Promise<AsyncIterable<string>> {
  const number = await findInScope(ctx.em, PhoneNumber, viewerOf(ctx), phoneNumberId);
  if (number === null) throw new NotFound();
  await ctx.em.transactional(async (em) => {
    audit(em, ctx, {
      action: 'exportNumberHistory',
      subject: number,
      subjectType: 'PhoneNumber',
      subjectName: number.number,
      client: number.client,
    });
  });
  return lines(ctx, number.id, filter);
}

async function* lines(
  ctx: Context,
  phoneNumber: string,
  filter: HistoryFilter,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLines([COLUMNS.map(([head]) => head)]);
  const batches = walk<HistoryEntry, Row>(readOf(ctx), ctx.services.orm.getMetadata(), {
    entity: HistoryEntry,
    where: { ...historyWhere(filter), phoneNumber },
    order: [['at', 'desc']],
    mask: MASK,
  });
  for await (const rows of batches) {
    yield csvLines(rows.map((row) => COLUMNS.map(([, cell]) => cell(row))));
  }
}
