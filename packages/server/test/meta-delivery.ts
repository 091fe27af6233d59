import { createHmac } from 'node:crypto';
import { testConfig } from './config.ts';
import type { TestApp } from './app.ts';

/** The body of a webhook with one change. */
export function notice(
  wabaMetaId: string,
  field: string,
  value: object,
  at: Date | string = '2026-11-22T12:00:00Z',
): string {
  const time = Math.floor(new Date(at).getTime() / 1000);
  return JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [{ id: wabaMetaId, time, changes: [{ field, value }] }],
  });
}

export function signatureOf(body: string | Buffer): string {
  const secret = testConfig()['META_APP_SECRET'] ?? '';
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

/** Sends a webhook as Meta does; returns the status of the answer. */
export async function deliver(
  { app }: TestApp,
  body: string | Buffer,
  headers: Record<string, string> = { 'x-hub-signature-256': signatureOf(body) },
): Promise<number> {
  const response = await app.inject({
    method: 'POST',
    url: '/webhooks/meta',
    headers: { 'content-type': 'application/json', ...headers },
    payload: body,
  });
  return response.statusCode;
}
