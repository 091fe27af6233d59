import { onTestFinished } from 'vitest';
import { startPublisher } from '../src/domains/event/start-publisher.ts';
import type { TestApp } from './app.ts';
import type { Caller } from './graphql.ts';
import { until } from './until.ts';

export interface Message {
  /** Untyped on purpose: tests look at single places of it. */
  // oxlint-disable-next-line typescript/no-explicit-any
  data: any;
  errors?: { message: string; extensions: { code: string } }[];
}

export interface TestStream {
  readonly status: number;
  readonly headers: Headers;
  /** Everything that arrived so far. */
  readonly messages: readonly Message[];
  /** Waits until so many messages are there. */
  arrived(count: number): Promise<readonly Message[]>;
  /** Waits until the server ends it. */
  ended(): Promise<void>;
  close(): void;
}

/** Opens a subscription as a program would: HTTP, and server-sent events. */
export async function openStream(
  url: string,
  caller: Caller,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<TestStream> {
  const control = new AbortController();
  onTestFinished(() => control.abort());
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    headers: { ...caller, 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
    signal: control.signal,
  });
  const messages: Message[] = [];
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  if (!isStream) messages.push((await response.json()) as Message);
  let isOver = !isStream;
  const reading = isStream ? read(response, messages) : Promise.resolve();
  void reading
    .catch(() => undefined)
    .then(() => {
      isOver = true;
    });
  return {
    status: response.status,
    headers: response.headers,
    messages,
    async arrived(count) {
      await until(`${count} messages`, () => messages.length >= count);
      return messages;
    },
    ended: () => until('the end of the stream', () => isOver),
    close: () => control.abort(),
  };
}

async function read(response: Response, messages: Message[]): Promise<void> {
  if (response.body === null) return;
  let text = '';
  for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
    text += part;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      if (!event.includes('event: next')) continue;
      const data = /^data: (.*)$/m.exec(event)?.[1];
      if (data !== undefined) messages.push(JSON.parse(data) as Message);
    }
  }
}

/** Lets a test's server listen and publish, as a process of its own would. */
export async function listenAndPublish({ app, services }: TestApp): Promise<string> {
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const publisher = await startPublisher(services);
  onTestFinished(() => publisher.stop());
  return url;
}
