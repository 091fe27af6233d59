import { readConfig } from 'server/config';
import { createServices } from 'server/services';
import type { Services } from 'server/services';

/** What the servers of a run share; the database holds sessions that these secrets open. */
export const SETTINGS = {
  NODE_ENV: 'production',
  LOG_LEVEL: 'warn',
  HUB_SECRET_KEYS: `bench:${Buffer.alloc(32).toString('base64')}`,
  HUB_AUTH_SECRET: 'no-secret-of-anybody-but-the-bench',
  META_ACCESS_TOKEN: 'none',
  META_APP_SECRET: 'the bench signs with this',
  META_VERIFY_TOKEN: 'none',
  // Nothing of a run may reach Meta.
  META_GRAPH_URL: 'http://127.0.0.1:9/v25.0',
};

/** The server's services in this process: to migrate, and to make rows as the server does. */
export function benchServices(
  databaseUrl: string,
  settings: Record<string, string> = {},
): Promise<Services> {
  return createServices(readConfig({ ...SETTINGS, DATABASE_URL: databaseUrl, ...settings }));
}
