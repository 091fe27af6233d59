import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const webFolder = resolve(import.meta.dirname, '..');

export const readSource = (path: string) => readFileSync(resolve(webFolder, path), 'utf8');

export const readSchema = () => readSource('../../schema.graphql');

/** Our own sources, relative to the package; what codegen wrote is left out. */
export const sourcePaths = () =>
  globSync('src/**/*.{ts,tsx,css}', { cwd: webFolder }).filter((path) => !path.includes('/gql/'));
