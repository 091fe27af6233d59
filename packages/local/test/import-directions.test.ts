import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

const root = path.resolve(import.meta.dirname, '../../..');

/** Each file holds the one line beside it; the complaint is part of what the linter must say. */
const refused = [
  ['packages/server/src/domains/a/use.ts', `import 'local/start';`, 'only schema.graphql'],
  ['packages/server/src/domains/a/use2.ts', `import 'sandbox/world';`, 'only schema.graphql'],
  ['packages/server/src/app.ts', `import '../../web/src/main.tsx';`, 'only schema.graphql'],
  ['packages/server/src/context.ts', `import './domains/a/a.resolver.ts';`, 'Only schema.ts'],
  ['packages/server/src/domains/a/a.resolver.ts', `import '../b/b.resolver.ts';`, 'Only schema.ts'],
  ['packages/server/src/domains/c/c.resolver.ts', `import '../../upstream/m/x.ts';`, 'use cases'],
  ['packages/server/src/domains/a/a.entity.ts', `import '../../upstream/m/x.ts';`, 'use cases'],
  ['packages/server/src/domains/a/b.entity.ts', `import '../../jobs/queue.ts';`, 'use cases'],
  ['packages/server/src/domains/a/job.ts', `import '../../services.ts';`, 'composition root'],
  ['packages/server/src/domains/a/job2.ts', `import '../../http/health.ts';`, 'Doors call'],
  ['packages/server/src/domains/a/a.rules.ts', `import '@mikro-orm/core';`, 'no I/O'],
  ['packages/server/src/domains/b/b.rules.ts', `import '../../upstream/m/x.ts';`, 'no I/O'],
  ['packages/server/src/domains/c/c.rules.ts', `import 'node:fs/promises';`, 'no I/O'],
  ['packages/server/src/domains/a/a.policy.ts', `import '@mikro-orm/postgresql';`, 'no I/O'],
  ['packages/server/src/domains/b/b.policy.ts', `import '../../upstream/m/x.ts';`, 'no I/O'],
  ['packages/server/src/domains/c/c.policy.ts', `import '../../db/orm.ts';`, 'no I/O'],
  ['packages/server/src/upstream/meta/a.ts', `import '../../domains/a/use.ts';`, 'plain values'],
  ['packages/server/src/upstream/meta/b.ts', `import '@mikro-orm/core';`, 'neither the database'],
  ['packages/server/src/upstream/meta/c.ts', `import '../../read/page.ts';`, 'plain values'],
  ['packages/server/src/read/a.ts', `import '../domains/a/use.ts';`, 'must not know'],
  ['packages/server/src/read/sql/b.ts', `import '../../upstream/meta/a.ts';`, 'must not know'],
  ['packages/server/src/lib/a.ts', `import '../domains/a/use.ts';`, 'no product nouns'],
  ['packages/server/src/http/a.ts', `import '../domains/a/a.resolver.ts';`, 'Only schema.ts'],
  ['packages/server/src/jobs/a.ts', `import '../app.ts';`, 'composition root'],
  ['packages/server/test/a.ts', `import 'local/main';`, `server's tests know`],
  ['packages/sandbox/src/a.ts', `import 'server/config';`, 'knows nothing of ours'],
  ['packages/sandbox/test/a.ts', `import '../../local/src/main.ts';`, 'knows nothing of ours'],
  ['packages/web/src/app/a.ts', `import '../../../server/src/app.ts';`, 'only schema.graphql'],
  ['packages/web/src/pages/a.ts', `import '../app/router.tsx';`, 'app knows the pages'],
  ['packages/web/src/features/a/A.tsx', `import '../b/B.tsx';`, 'does not know another'],
  ['packages/web/src/features/a/C.tsx', `import '../../pages/A.tsx';`, 'neither the app'],
  ['packages/web/src/features/a/D.tsx', `import '../../app/router.tsx';`, 'neither the app'],
  ['packages/web/src/ui/A.tsx', `import '../features/a/A.tsx';`, 'nothing of the product'],
  ['packages/web/src/ui/B.tsx', `import '../gql/operations.ts';`, 'nothing of the product'],
  ['packages/web/src/lib/a.ts', `import '../features/a/A.tsx';`, 'below the screens'],
  ['packages/server/src/domains/d/d.ts', `export const a = process.env['A'];`, 'process.env'],
  ['packages/web/src/lib/b.ts', `export const a = process.env['A'];`, 'process.env'],
  ['packages/server/src/domains/d/e.ts', `export default 1;`, 'default export'],
  ['packages/server/src/domains/d/f.ts', `export const a: any = 1;`, 'any'],
  ['packages/server/src/domains/d/g.ts', `import './h.ts';`, 'cycle'],
] as const;

const allowed = [
  ['packages/server/src/domains/d/h.ts', `import './g2.ts';\nimport './g.ts';`],
  ['packages/server/src/domains/e/use.ts', `import '../../upstream/m/x.ts';`],
  ['packages/server/src/domains/e/e.rules.ts', `export type { A } from '@mikro-orm/core';`],
  ['packages/server/src/schema.ts', `import './domains/a/a.resolver.ts';`],
  ['packages/server/src/config.ts', `export const a = process.env['A'];`],
  ['packages/server/test/b.ts', `import 'sandbox/world';`],
  ['packages/local/src/a.ts', `import 'server/app';\nimport 'sandbox/world';`],
  ['packages/e2e/src/a.ts', `import 'local/start';`],
  ['packages/web/src/features/e/E.tsx', `import './F.tsx';\nimport '../../ui/A.tsx';`],
  ['packages/web/src/pages/b.ts', `import '../features/a/A.tsx';\nimport '../gql/operations.ts';`],
  ['packages/web/vite.config.ts', `export default {};`],
] as const;

const report = z.object({
  diagnostics: z.array(
    z.object({ message: z.string(), help: z.string().default(''), filename: z.string() }),
  ),
});

let folder: string;
let complaints: string[];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hub-lint-'));
  cpSync(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
  for (const [file, text] of [...refused, ...allowed]) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, `${text}\n`);
  }
  complaints = lint().map(({ filename, message, help }) => `${filename}: ${message} ${help}`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lint(): z.infer<typeof report>['diagnostics'] {
  const oxlint = createRequire(path.join(root, 'package.json')).resolve('oxlint');
  const program = path.resolve(path.dirname(oxlint), '../bin/oxlint');
  try {
    execFileSync(process.execPath, [program, '--format=json'], {
      cwd: folder,
      env: { PATH: path.join(root, 'node_modules/.bin') },
      stdio: 'pipe',
    });
    return [];
  } catch (error) {
    const { stdout } = z.object({ stdout: z.instanceof(Buffer) }).parse(error);
    return report.parse(JSON.parse(stdout.toString())).diagnostics;
  }
}

test.each(refused)('%s may not hold %s', (file, _text, complaint) => {
  const found = complaints.filter((each) => each.startsWith(`${file}: `));
  expect(found.join('\n')).toContain(complaint);
});

test.each(allowed)('%s may hold what it holds', (file) => {
  const found = complaints.filter((each) => each.startsWith(`${file}: `));
  expect(found.filter((each) => !each.includes('cycle'))).toEqual([]);
});
