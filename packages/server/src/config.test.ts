import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testConfig } from '../test/config.ts';
import { ConfigError, configSchema, readConfig } from './config.ts';

const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
const documented = new Map(
  [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
);
const complete = testConfig({ DATABASE_URL: 'postgresql://localhost/hub' });

test('.env.example documents exactly the variables that are read', () => {
  expect([...documented.keys()].toSorted()).toEqual(Object.keys(configSchema.shape).toSorted());
});

test('the guide for running the Hub tells of every variable', () => {
  const guide = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8');
  const told = new Set(guide.match(/\b[A-Z]+(_[A-Z]+)*\b/g));
  expect(Object.keys(configSchema.shape).filter((name) => !told.has(name))).toEqual([]);
});

test('.env.example shows the values that count when a variable is missing', () => {
  const required = ['HUB_SECRET_KEYS', 'HUB_AUTH_SECRET', 'DATABASE_URL'].concat([
    'META_ACCESS_TOKEN',
    'META_APP_SECRET',
    'META_VERIFY_TOKEN',
  ]);
  const minimal = Object.fromEntries(required.map((name) => [name, complete[name]]));
  const shown = Object.fromEntries(
    [...documented].filter(([, value]) => value !== '').map(([name, value]) => [name, value]),
  );
  expect(readConfig({ ...minimal, ...shown })).toEqual(readConfig(minimal));
});

test('a wrong configuration names every variable that is wrong', () => {
  const read = () =>
    readConfig({ ...complete, PORT: 'many', DATABASE_URL: '', HUB_SECRET_KEYS: 'k1' });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/PORT: .*DATABASE_URL: .*HUB_SECRET_KEYS: must be id:base64/s);
});
