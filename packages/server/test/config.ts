/** A complete environment for tests; single variables are replaced. */
export function testConfig(variables: Record<string, string> = {}): Record<string, string> {
  return {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PUBLIC_URL: 'http://hub.test',
    HUB_SECRET_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
    HUB_AUTH_SECRET: 'only-for-tests-only-for-tests-only',
    META_GRAPH_URL: 'http://127.0.0.1:9/meta/v25.0',
    META_ACCESS_TOKEN: 'test-token',
    META_APP_SECRET: 'test-app-secret',
    META_VERIFY_TOKEN: 'test-verify-token',
    ...variables,
  };
}
