import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../test/app.ts';
import type { TestApp } from '../test/app.ts';

const webRoot = mkdtempSync(path.join(tmpdir(), 'hub-web-'));
mkdirSync(path.join(webRoot, 'assets'));
writeFileSync(path.join(webRoot, 'index.html'), '<!doctype html><title>Client</title>');
writeFileSync(path.join(webRoot, 'graphiql.html'), '<!doctype html><title>Explorer</title>');
writeFileSync(path.join(webRoot, 'assets', 'index-abc123.js'), 'export {};');
afterAll(() => rmSync(webRoot, { recursive: true }));

let hub: TestApp;
beforeAll(async () => {
  hub = await startApp({}, { WEB_ROOT: webRoot, LINK_STATUS: 'https://status.example' });
});

const get = (url: string) => hub.app.inject({ method: 'GET', url });

describe('every answer', () => {
  test.each([
    '/',
    '/graphiql',
    '/config.json',
    '/health',
    '/graphql',
    '/auth/nothing',
    '/assets/x',
  ])('at %s forbids what a page has no use for', async (url) => {
    const { headers } = await get(url);
    expect(headers['content-security-policy']).toMatch(
      /default-src 'self'.*frame-ancestors 'none'/,
    );
    expect(headers['content-security-policy']).not.toMatch(/script-src|unsafe-eval|https?:/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'x-request-id': expect.stringMatching(/^req_/),
    });
  });
});

describe('pages', () => {
  test.each(['/', '/numbers', '/numbers/number_01k?tab=history', '/sign-in', '/settings/api-keys'])(
    'are the client at %s, asked for anew each time',
    async (url) => {
      const { statusCode, body, headers } = await get(url);
      expect([statusCode, body]).toEqual([200, '<!doctype html><title>Client</title>']);
      expect(headers['cache-control']).toBe('no-cache');
    },
  );

  test('are the explorer at /graphiql', async () => {
    expect((await get('/graphiql')).body).toContain('Explorer');
  });

  test('keep what their names tell apart for good', async () => {
    const { statusCode, headers } = await get('/assets/index-abc123.js');
    expect(statusCode).toBe(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('may be built anew while the server runs', async () => {
    expect((await get('/assets/late.js')).statusCode).toBe(404);
    writeFileSync(path.join(webRoot, 'assets', 'late.js'), 'export {};');
    expect((await get('/assets/late.js')).statusCode).toBe(200);
  });

  test.each([
    '/assets/gone.js',
    '/graphql/nothing',
    '/auth/nothing',
    '/webhooks/nothing',
    '/health/x',
    '/introspect?token=x',
    '/template-media/draft_x',
  ])('are not at %s, which is for programs', async (url) => {
    const { statusCode, headers } = await get(url);
    expect(statusCode).toBe(404);
    expect(headers['content-type']).toMatch(/^application\/json/);
  });

  test.each(['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fetc/passwd'])(
    'hold nothing from outside of their folder: %s',
    async (url) => {
      expect((await get(url)).body).not.toMatch(/"name"|root:/);
    },
  );

  test('cannot be posted to', async () => {
    const { statusCode } = await hub.app.inject({ method: 'POST', url: '/numbers', payload: {} });
    expect(statusCode).toBe(404);
  });
});

test('/config.json tells the client its name and links, and where to read mail', async () => {
  expect((await get('/config.json')).json()).toEqual({
    numberRetentionDays: 90,
    productName: 'Hub',
    links: { status: 'https://status.example' },
    sandboxMailUrl: expect.stringMatching(/\/mail$/),
  });
});

test('/health says whether the database answers', async () => {
  const { statusCode, body } = await get('/health');
  expect([statusCode, body]).toEqual([200, '{"status":"ok"}']);
});
