import { createServer, type IncomingHttpHeaders } from 'node:http';
import { onTestFinished } from 'vitest';

export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Receiver {
  url: string;
  handshakes: URLSearchParams[];
  received: Received[];
  /** Status of the answers to come. */
  answer: number;
}

export const VERIFY_TOKEN = 'a-verify-token';

/** Somebody's webhook endpoint: echoes the challenge and keeps what it is sent. */
export async function startReceiver(): Promise<Receiver> {
  const receiver: Receiver = { url: '', handshakes: [], received: [], answer: 200 };
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? '', 'http://receiver').searchParams;
    if (request.method === 'GET') {
      receiver.handshakes.push(query);
      response.statusCode = query.get('hub.verify_token') === VERIFY_TOKEN ? 200 : 403;
      response.end(query.get('hub.challenge'));
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      receiver.received.push({
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      });
      response.statusCode = receiver.answer;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  receiver.url = `http://127.0.0.1:${address.port}/hook`;
  return receiver;
}
