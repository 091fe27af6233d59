import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

const secretsSchema = z.object({
  /** For `HUB_SECRET_KEYS`. */
  secretKeys: z.string(),
  authSecret: z.string(),
  metaToken: z.string(),
  metaAppSecret: z.string(),
  metaVerifyToken: z.string(),
  demo: z.object({
    password: z.string(),
    /** Whether everything of the demo world is in the database. */
    complete: z.boolean(),
    apiKeys: z.array(z.object({ organization: z.string(), key: z.string() })),
  }),
});

export type Secrets = z.infer<typeof secretsSchema>;

/** The secrets of this data folder, made up on first use. */
export function loadSecrets(folder: string): Secrets {
  const file = path.join(folder, 'secrets.json');
  if (existsSync(file)) {
    try {
      return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      throw new Error(`${file} cannot be read: restore it, or start with an empty HUB_DATA_DIR.`);
    }
  }
  const secrets: Secrets = {
    secretKeys: `local1:${randomBytes(32).toString('base64')}`,
    authSecret: random(),
    metaToken: random(),
    metaAppSecret: randomBytes(16).toString('hex'),
    metaVerifyToken: random(),
    demo: { password: passphrase(), complete: false, apiKeys: [] },
  };
  saveSecrets(folder, secrets);
  return secrets;
}

export function saveSecrets(folder: string, secrets: Secrets): void {
  writePrivately(path.join(folder, 'secrets.json'), secrets);
}

/** Writes JSON that only this user may read; a crash leaves the old file or the new one. */
export function writePrivately(file: string, content: object): void {
  const partial = `${file}.partial`;
  writeFileSync(partial, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(partial, file);
}

function random(): string {
  return randomBytes(32).toString('base64url');
}

/** Easy to type, different in every data folder. */
function passphrase(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const word = (): string =>
    Array.from(randomBytes(4), (byte) => letters[byte % letters.length]).join('');
  return [word(), word(), word()].join('-');
}
