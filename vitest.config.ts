import { defineConfig } from 'vitest/config';

// Without it graphql is loaded twice, once as a module and once as CommonJS by its dependants.
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];

export default defineConfig({
  test: {
    // By itself it leaves one processor idle.
    maxWorkers: '100%',
    projects: [
      {
        root: 'packages/server',
        resolve: { alias },
        oxc: { decorator: { legacy: true }, assumptions: { setPublicClassFields: true } },
        test: {
          name: 'server',
          include: ['{src,test}/**/*.test.ts'],
          globalSetup: ['../../vitest.postgres.ts'],
          setupFiles: ['reflect-metadata'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        root: 'packages/sandbox',
        resolve: { alias },
        test: { name: 'sandbox', include: ['{src,test}/**/*.test.ts'] },
      },
      {
        root: 'packages/web',
        oxc: { jsx: { runtime: 'automatic' } },
        resolve: { alias },
        test: {
          name: 'web',
          environment: 'jsdom',
          include: ['{src,test}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/quiet.ts'],
          testTimeout: 60_000,
        },
      },
      {
        root: 'packages/local',
        resolve: { alias },
        test: {
          name: 'local',
          include: ['{src,test}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        root: 'packages/bench',
        resolve: { alias },
        test: {
          name: 'bench',
          include: ['test/**/*.test.ts'],
          globalSetup: ['../../vitest.postgres.ts'],
          testTimeout: 60_000,
        },
      },
      {
        root: 'packages/e2e',
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['{src,test}/**/*.test.ts'],
          globalSetup: ['src/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
