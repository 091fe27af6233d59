import type { FastifyInstance } from 'fastify';

/** Headers that say who asks: a cookie or an API key, and the workspace. */
export type Caller = Record<string, string>;

export const nobody: Caller = {};

interface Answer {
  status: number;
  headers: Record<string, unknown>;
  /** Untyped on purpose: tests look at single places of it. */
  // oxlint-disable-next-line typescript/no-explicit-any
  data: any;
  errors: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; requestId: string; [key: string]: unknown };
  }[];
  extensions: Record<string, unknown>;
}

export interface Driver {
  /** Sends one operation over HTTP. */
  graphql(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

export function createDriver(app: FastifyInstance): Driver {
  return {
    async graphql(caller, query, variables) {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { ...caller, 'content-type': 'application/json' },
        payload: JSON.stringify({ query, variables }),
      });
      const body: Partial<Answer> = response.json();
      return {
        status: response.statusCode,
        headers: response.headers,
        data: body.data ?? null,
        errors: body.errors ?? [],
        extensions: body.extensions ?? {},
      };
    },
  };
}
