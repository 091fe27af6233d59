import path from 'node:path';

import { z } from 'zod';

export interface LocalConfig {
  /** 0 lets the system choose. */
  port: number;
  dataDir: string;
  /** A PostgreSQL server to use instead of the embedded one. */
  databaseUrl: string | undefined;
  /** Passed on to the server, which reads its own variables from it. */
  environment: Record<string, string | undefined>;
}

const schema = z.object({
  PORT: z.coerce.number('must be a number').int().min(0).max(65_535).default(4000),
  HUB_DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgresql://')
    .optional(),
});

/** Reads the three variables of local mode; empty ones count as not set. */
export function readLocalConfig(environment: Record<string, string | undefined>): LocalConfig {
  const present = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(present);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new Error(`The configuration is wrong: ${wrong.join('; ')}`);
  }
  const { PORT, HUB_DATA_DIR, DATABASE_URL } = parsed.data;
  const root = path.resolve(import.meta.dirname, '../../..');
  return {
    port: PORT,
    dataDir: path.resolve(root, HUB_DATA_DIR),
    databaseUrl: DATABASE_URL,
    environment: present,
  };
}
