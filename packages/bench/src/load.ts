import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'undici';
import type { Dispatcher } from 'undici';

/** One request, and what has to come back. */
export interface Shot {
  path: string;
  headers: Record<string, string>;
  body: string;
  /** What is wrong with the answer; null when it is the right one. */
  problem(status: number, body: Buffer): string | null;
}

export interface Fired {
  requests: number;
  seconds: number;
  /** Milliseconds, sorted. */
  latencies: Float64Array;
}

/** As many requests as the server answers: each connection sends the next one after an answer. */
export async function closedLoop(
  origin: string,
  { connections, seconds, next }: Closed,
): Promise<Fired> {
  const latencies: number[] = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      const client = new Client(origin, { pipelining: 1 });
      try {
        while (performance.now() < end) {
          const from = performance.now();
          await fire(client, next(connection));
          latencies.push(performance.now() - from);
        }
      } finally {
        await client.close();
      }
    }),
  );
  return finished(latencies, started);
}

interface Closed {
  connections: number;
  seconds: number;
  next: (connection: number) => Shot;
}

/**
 * Requests at fixed times, whether or not earlier ones were answered. A latency counts from when
 * the request was due, so that a server that stalls is not spared what waits meanwhile.
 */
export async function openLoop(
  origin: string,
  { connections, seconds, perSecond, next }: Closed & { perSecond: number },
): Promise<Fired> {
  const clients = Array.from({ length: connections }, () => new Client(origin, { pipelining: 1 }));
  const latencies: number[] = [];
  const open: Promise<void>[] = [];
  const started = performance.now();
  const total = Math.ceil(seconds * perSecond);
  for (let sent = 0; sent < total; sent += 1) {
    const due = started + (sent * 1000) / perSecond;
    while (performance.now() < due) await delay(1);
    const client = clients[sent % connections];
    if (client === undefined) break;
    open.push(
      fire(client, next(sent % connections)).then(
        () => void latencies.push(performance.now() - due),
      ),
    );
  }
  try {
    await Promise.all(open);
  } finally {
    await Promise.all(clients.map((client) => client.close()));
  }
  return finished(latencies, started);
}

function finished(latencies: number[], started: number): Fired {
  return {
    requests: latencies.length,
    seconds: (performance.now() - started) / 1000,
    latencies: Float64Array.from(latencies).toSorted(),
  };
}

/** Sends one request; refuses any answer but the right one. */
function fire(client: Client, shot: Shot): Promise<void> {
  return new Promise((resolve, reject) => {
    let status = 0;
    const chunks: Buffer[] = [];
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: () => undefined,
      onResponseStart(_controller, statusCode) {
        status = statusCode;
      },
      onResponseData(_controller, chunk) {
        chunks.push(chunk);
      },
      onResponseEnd() {
        const [first] = chunks;
        const body = chunks.length === 1 && first ? first : Buffer.concat(chunks);
        const problem = shot.problem(status, body);
        if (problem === null) resolve();
        else reject(new Error(problem));
      },
      onResponseError: (_controller, error) => reject(error),
    };
    const { path, headers, body } = shot;
    client.dispatch({ path, method: 'POST', headers, body, bodyTimeout: 60_000 }, handler);
  });
}
