import { z } from 'zod';

/** "on" for true, so that HUB_X=false means what it says. */
const flag = (fallback: boolean) =>
  z
    .enum(['true', 'false'])
    .default(fallback ? 'true' : 'false')
    .transform((text) => text === 'true');

const optionalUrl = z.url().optional();

/**
 * Sealing keys as `id:base64,id:base64`; each key has 32 bytes. The first one seals, all of them
 * open.
 */
const secretKeys = z
  .string()
  .regex(/^[\w-]+:[A-Za-z0-9+/=]{43,44}(,[\w-]+:[A-Za-z0-9+/=]{43,44})*$/, {
    message: 'must be id:base64[,id:base64…] with 32-byte keys',
  });

/** Every variable the server reads. `.env.example` documents the same list. */
export const configSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  PUBLIC_URL: z.url().default('http://127.0.0.1:4000'),
  TRUST_PROXY: flag(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  DATABASE_URL: z.string().min(1),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(100).default(10),
  JOBS_DATABASE_URL: z.string().optional(),
  READ_DATABASE_URLS: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((url) => url !== '')),
  READ_REPLICA_MAX_LAG_SECONDS: z.coerce.number().int().min(1).max(3600).default(10),
  HUB_SECRET_KEYS: secretKeys,
  HUB_AUTH_SECRET: z.string().min(32),
  META_GRAPH_URL: z.url().default('https://graph.facebook.com/v25.0'),
  META_ACCESS_TOKEN: z.string().min(1),
  META_APP_SECRET: z.string().min(1),
  META_VERIFY_TOKEN: z.string().min(1),
  NUMBER_RETENTION_DAYS: z.coerce.number().int().min(1).max(3650).default(90),
  INBOX_URL: optionalUrl,
  SYNC_INTERVAL_MINUTES: z.coerce.number().int().min(1).max(1440).default(60),
  SMTP_URL: optionalUrl,
  MAIL_CATCHER_URL: optionalUrl,
  MAIL_FROM: z.string().default('Hub <hub@localhost>'),
  WEB_ROOT: z.string().optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  PRODUCT_NAME: z.string().default('Hub'),
  LINK_DOCUMENTATION: optionalUrl,
  LINK_ROADMAP: optionalUrl,
  LINK_STATUS: optionalUrl,
  LINK_SUPPORT: optionalUrl,
  COST_LIMIT: z.coerce.number().int().min(1).default(5_000),
  COST_BUCKET: z.coerce.number().int().min(1).default(20_000),
  COST_RESTORE_PER_SECOND: z.coerce.number().int().min(1).default(500),
});

export type Config = z.infer<typeof configSchema>;

/** The configuration is wrong; the message names every variable and is for the terminal. */
export class ConfigError extends Error {}

/** Reads and checks the environment; empty values count as not set. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const present = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = configSchema.safeParse(present);
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
  );
}
