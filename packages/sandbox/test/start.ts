import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { createSandbox, type Sandbox, type SandboxOptions } from '../src/create-sandbox.ts';
import { parseWorld, type WorldInput } from '../src/world.ts';

export const TOKEN = 'a-token';
export const APP_SECRET = 'a-secret';

export const WABA = '200000000000001';
export const BUSINESS = '100000000000001';
export const NUMBER = '300000000000001';

export const smallWorld: WorldInput = {
  businesses: [{ id: BUSINESS, name: 'Nordwind Outdoor GmbH' }],
  wabas: [{ id: WABA, name: 'Nordwind Süd' }],
  phoneNumbers: [{ id: NUMBER, display_phone_number: '+49 30 901820' }],
};

export interface GraphAnswer {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}

export interface GraphInit {
  method?: string;
  headers?: Record<string, string>;
  body?: string | URLSearchParams;
}

export interface Started {
  sandbox: Sandbox;
  url: string;
  /** A call below `/meta/v25.0` with the accepted token. */
  graph(path: string, init?: GraphInit): Promise<GraphAnswer>;
  control(path: string, body?: unknown, method?: string): Promise<Response>;
}

/** A listening sandbox with a frozen clock, closed when the test ends. */
export async function startSandbox(
  world: WorldInput = smallWorld,
  options: Partial<SandboxOptions> = {},
): Promise<Started> {
  const sandbox = await createSandbox({
    world: parseWorld(world),
    token: TOKEN,
    appSecret: APP_SECRET,
    frozen: true,
    ...options,
  });
  onTestFinished(() => sandbox.close());
  const { url } = await sandbox.listen({ port: 0, host: '127.0.0.1' });
  return {
    sandbox,
    url,
    async graph(path, init = {}) {
      const headers = { authorization: `Bearer ${TOKEN}`, ...init.headers };
      const response = await fetch(`${url}/meta/v25.0${path}`, { ...init, headers });
      return readAnswer(response);
    },
    control: (path, body, method = 'POST') =>
      fetch(`${url}/control${path}`, {
        method,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
  };
}

export async function readAnswer(response: Response): Promise<GraphAnswer> {
  const body = z.record(z.string(), z.unknown()).parse(await response.json());
  return { status: response.status, headers: response.headers, body };
}

export function post(body: object): GraphInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

/** The `data` of an edge. */
export function rows(answer: GraphAnswer): Record<string, unknown>[] {
  return z.array(z.record(z.string(), z.unknown())).parse(answer.body['data']);
}
