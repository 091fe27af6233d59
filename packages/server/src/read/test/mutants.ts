import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { MetadataStorage } from '@mikro-orm/core';
import type { GraphQLSchema } from 'graphql';
import type { Attached } from '../attach.ts';

/** One deliberate mistake: a text of the file, which must occur once, and what replaces it. */
export interface Mutant {
  readonly title: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** What is copied and may be mistaken; everything else is shared with the entities. */
const FILES = [
  'attach.ts',
  'codec.ts',
  'columns.ts',
  'compile.ts',
  'compile-connection.ts',
  'conditions.ts',
  'cursor.ts',
  'fetch.ts',
  'json.ts',
  'model.ts',
  'operation.ts',
  'plain.ts',
  'plan.ts',
  'plans.ts',
  'sql.ts',
  'together.ts',
];

const source = path.resolve(import.meta.dirname, '..');
const workshop = path.resolve(source, '../../.mutants');

export type Attach = (schema: GraphQLSchema, metadata: MetadataStorage) => Attached;

/** A build of the read layer with the mistake in it (none: a faithful copy). */
export async function withMutant<T>(
  mutant: Mutant | null,
  work: (attach: Attach) => Promise<T>,
): Promise<T> {
  mkdirSync(workshop, { recursive: true });
  writeFileSync(path.join(workshop, '.gitignore'), '*\n');
  const folder = mkdtempSync(path.join(workshop, 'read-'));
  try {
    for (const file of FILES) {
      cpSync(path.join(source, file), path.join(folder, file));
      const text = readFileSync(path.join(source, file), 'utf8');
      const mistaken = mutant?.file === file ? replaceOnce(text, mutant) : text;
      writeFileSync(path.join(folder, file), withSharedImports(mistaken));
    }
    const copy: { attach: Attach } = await import(path.join(folder, 'attach.ts'));
    return await work(copy.attach);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function clearWorkshop(): void {
  rmSync(workshop, { recursive: true, force: true });
}

function replaceOnce(text: string, { title, from, to }: Mutant): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${title}: found ${parts.length - 1} times, not once`);
  return parts.join(to);
}

function withSharedImports(text: string): string {
  return text.replaceAll(/from '(\.\.?\/[^']+)'/g, (whole, target: string) =>
    FILES.includes(target.slice(2)) ? whole : `from '${path.resolve(source, target)}'`,
  );
}
