import type { Pool, PoolClient } from 'pg';
import {
  auditRow,
  clientRow,
  HISTORY_LENGTH,
  historyRow,
  idOf,
  numberRow,
  organizationRow,
  partnerRow,
  portfolioRow,
  wabaRow,
} from './rows.ts';
import { LANGUAGES, MANY_NAMES, templateOf, templateRow } from './template-rows.ts';

const BATCH = 5_000;
const NUMBERS_PER_WABA = 5;
const WABAS_PER_CLIENT = 2;
const CLIENTS_PER_PARTNER = 100;
const MANY_TEMPLATES = MANY_NAMES * LANGUAGES.length;

export interface Made {
  numbers: number;
  wabas: number;
  clients: number;
  partners: number;
}

/**
 * Fills a migrated database with this many numbers and what belongs to them. The same count makes
 * the same rows; rows that are there already stay.
 */
export async function fill(pool: Pool, numbers: number): Promise<Made> {
  const wabas = Math.ceil(numbers / NUMBERS_PER_WABA);
  const clients = Math.ceil(wabas / WABAS_PER_CLIENT);
  const partners = Math.ceil(clients / CLIENTS_PER_PARTNER);
  const client = await pool.connect();
  try {
    await insert(client, 'partners', partners, partnerRow);
    await insert(client, 'clients', clients, (index) => clientRow(index, partners));
    await insert(client, 'organizations', partners + clients, (index) =>
      organizationRow(index, partners),
    );
    await insert(client, 'business_portfolios', clients, (index) =>
      portfolioRow(index, Math.min(NUMBERS_PER_WABA * WABAS_PER_CLIENT, numbers)),
    );
    await insert(client, 'wabas', wabas, (index) => wabaRow(index, clients));
    await insert(client, 'phone_numbers', numbers, (index) =>
      numberRow(index, { wabas, clients, partners }),
    );
    const told = Array.from({ length: numbers }, (_, index) => index).filter(
      (index) => (index % wabas) % 10 === 0,
    );
    await insert(client, 'phone_number_history', told.length * HISTORY_LENGTH, (index) =>
      historyRow(told[Math.floor(index / HISTORY_LENGTH)] ?? 0, index % HISTORY_LENGTH),
    );
    await insert(client, 'audit_entries', numbers, auditRow);
    // One account has many templates; of the others every tenth has one, in all languages.
    const modest = Math.floor((wabas - 1) / 10) * LANGUAGES.length;
    await insert(client, 'templates', MANY_TEMPLATES + modest, (index) => {
      const more = index - MANY_TEMPLATES;
      const waba = more < 0 ? 0 : 10 * (1 + Math.floor(more / LANGUAGES.length));
      return templateRow(templateOf(index), idOf('waba', waba), index);
    });
    await client.query('analyze');
  } finally {
    client.release();
  }
  return { numbers, wabas, clients, partners };
}

async function insert(
  client: PoolClient,
  table: string,
  count: number,
  row: (index: number) => object,
): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - from) }, (_, offset) =>
      row(from + offset),
    );
    const columns = Object.keys(rows[0] ?? {})
      .map((column) => `"${column}"`)
      .join(', ');
    await client.query(
      `insert into ${table} (${columns})
       select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)
       on conflict do nothing`,
      [JSON.stringify(rows)],
    );
  }
}
