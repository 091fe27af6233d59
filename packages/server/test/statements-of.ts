import pg from 'pg';
import { vi } from 'vitest';

/** All statements that reach the database while the work is done. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  await work();
  const texts = query.mock.calls.map(([given]) => JSON.stringify(given));
  query.mockRestore();
  return texts;
}
