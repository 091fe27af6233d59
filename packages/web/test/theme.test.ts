import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cssVariables } from '../src/ui/theme/tokens.ts';
import { readSource, sourcePaths, webFolder } from './files.ts';

const sources = sourcePaths();

test('colours are written only in the theme', () => {
  expect(sources.length).toBeGreaterThan(50);
  const outside = sources.filter((path) => !path.includes('/theme/'));
  expect(outside.filter((path) => /#[0-9a-f]{3,8}\b/i.test(readSource(path)))).toEqual([]);
});

test('every token that a style sheet uses exists in both schemes', () => {
  const sheets = sources.filter((path) => path.endsWith('.css')).map(readSource);
  const namesIn = (pattern: RegExp) =>
    new Set(sheets.flatMap((sheet) => [...sheet.matchAll(pattern)].map(([, name]) => name ?? '')));
  const own = namesIn(/^\s*(--[a-z0-9-]+):/gm);
  const used = [...namesIn(/var\((--[a-z0-9-]+)\)/g)].filter(
    (name) => !own.has(name) && !/^--(mantine|tone|font|color)-/.test(name),
  );
  expect(used.length).toBeGreaterThan(20);
  const light = cssVariables('light');
  const dark = cssVariables('dark');
  expect(used.filter((name) => !(name in light && name in dark))).toEqual([]);
});

test('every Mantine component that is used brings its styles', () => {
  const imported = new Set(
    sources
      .flatMap((path) => [
        ...readSource(path).matchAll(/import \{([^}]+)\} from '@mantine\/core'/g),
      ])
      .flatMap(([, names = '']) => names.split(','))
      .map((name) => name.trim()),
  );
  const styles = readSource('src/ui/theme/mantine.css');
  const missing = [...imported].filter(
    (name) =>
      existsSync(resolve(webFolder, `node_modules/@mantine/core/styles/${name}.layer.css`)) &&
      !styles.includes(`/${name}.layer.css`),
  );
  expect(missing).toEqual([]);
});
