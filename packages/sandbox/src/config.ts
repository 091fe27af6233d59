import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { exampleWorld } from './example-world.ts';
import { oneLine, parseWorld, type World } from './world.ts';

const FLAGS = [
  { flag: 'host', variable: 'SANDBOX_HOST' },
  { flag: 'port', variable: 'PORT' },
  { flag: 'world', variable: 'SANDBOX_WORLD' },
  { flag: 'state', variable: 'SANDBOX_STATE' },
  { flag: 'token', variable: 'SANDBOX_TOKEN' },
  { flag: 'app-secret', variable: 'SANDBOX_APP_SECRET' },
  { flag: 'webhook-url', variable: 'SANDBOX_WEBHOOK_URL' },
  { flag: 'verify-token', variable: 'SANDBOX_VERIFY_TOKEN' },
] as const;

const configSchema = z.object({
  host: z.string().min(1).default('127.0.0.1'),
  port: z.coerce.number().int().min(0).max(65535).default(4010),
  world: z.string().optional(),
  state: z.string().optional(),
  token: z.string().min(1).default('sandbox-token'),
  'app-secret': z.string().min(1).default('sandbox-app-secret'),
  'webhook-url': z.url({ protocol: /^https?$/ }).optional(),
  'verify-token': z.string().min(1).default('sandbox-verify-token'),
  frozen: z.boolean(),
});

export interface Config {
  host: string;
  port: number;
  world: World;
  stateFile: string | undefined;
  token: string;
  appSecret: string;
  webhook: { url: string; verifyToken: string } | undefined;
  frozen: boolean;
}

/** A flag wins over its variable. Throws with a text of one line. */
export function readConfig(args: readonly string[], env: NodeJS.ProcessEnv): Config {
  const { values } = parseArgs({
    // `pnpm sandbox -- --frozen` hands the dashes on.
    args: args[0] === '--' ? args.slice(1) : [...args],
    options: {
      host: { type: 'string' },
      port: { type: 'string' },
      world: { type: 'string' },
      state: { type: 'string' },
      token: { type: 'string' },
      'app-secret': { type: 'string' },
      'webhook-url': { type: 'string' },
      'verify-token': { type: 'string' },
      frozen: { type: 'boolean' },
    },
  });
  const given = FLAGS.map(({ flag, variable }) => [
    flag,
    values[flag] ?? (env[variable] || undefined),
  ]);
  const parsed = configSchema.safeParse({
    ...Object.fromEntries(given),
    frozen: values.frozen ?? ['1', 'true'].includes(env['SANDBOX_FROZEN'] ?? ''),
  });
  if (!parsed.success) throw new Error(`The configuration is not valid: ${oneLine(parsed.error)}`);
  const config = parsed.data;
  return {
    host: config.host,
    port: config.port,
    world: parseWorld(config.world === undefined ? exampleWorld : readJson(config.world)),
    stateFile: config.state,
    token: config.token,
    appSecret: config['app-secret'],
    webhook:
      config['webhook-url'] === undefined
        ? undefined
        : { url: config['webhook-url'], verifyToken: config['verify-token'] },
    frozen: config.frozen,
  };
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`The world file ${file} cannot be read`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The world file ${file} is not JSON`);
  }
}
