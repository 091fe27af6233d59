import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';

type Operation = { operationName: string; variables: Record<string, unknown> };
type Answer = { data?: unknown; errors?: unknown[] };
export type Answers = Record<string, (operation: Operation) => Answer | Promise<Answer>>;

/**
 * A GraphQL server that answers what a test says, for states that the real one cannot show at
 * will. `fetch` of the page is led to it, since jsdom has no origin of its own to serve.
 */
export class GraphqlStandIn {
  answers: Answers = {};
  readonly asked: (Operation & { organization: string | undefined; key: string | undefined })[] =
    [];
  #server: Server | undefined;
  #origin = 'http://127.0.0.1:9';
  readonly #fetch = globalThis.fetch;

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      void text(request).then(async (body) => {
        const operation = JSON.parse(body) as Operation;
        const { 'x-hub-organization': organization, 'idempotency-key': key } = request.headers;
        this.asked.push({
          ...operation,
          organization: organization?.toString(),
          key: key?.toString(),
        });
        const answer = (await this.answers[operation.operationName]?.(operation)) ?? {
          errors: [{ message: `No answer for ${operation.operationName}` }],
        };
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answer));
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('No port.');
    this.#server = server;
    this.#origin = `http://127.0.0.1:${address.port}`;
    globalThis.fetch = (input, init) => {
      if (typeof input !== 'string') throw new Error('The page asks by path.');
      return this.#fetch(new URL(input, this.#origin), init);
    };
  }

  async stop(): Promise<void> {
    globalThis.fetch = this.#fetch;
    await this.hangUp();
  }

  /** From now on nobody listens: the network is gone. */
  async hangUp(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}
