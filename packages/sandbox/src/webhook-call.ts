import { createHmac, randomInt } from 'node:crypto';

export interface Receiver {
  url: string;
  verifyToken: string;
}

export interface Outcome {
  status?: number;
  error?: string;
}

/** GET with Meta's three parameters; the receiver must echo the challenge. Returns why it did not work. */
export async function shakeHands(
  receiver: Receiver,
  signal: AbortSignal,
): Promise<string | undefined> {
  const url = new URL(receiver.url);
  const challenge = String(randomInt(1_000_000_000, 2_000_000_000));
  url.searchParams.set('hub.mode', 'subscribe');
  url.searchParams.set('hub.challenge', challenge);
  url.searchParams.set('hub.verify_token', receiver.verifyToken);
  try {
    const response = await fetch(url, { redirect: 'manual', signal });
    const text = await response.text();
    if (response.status !== 200) return `the handshake was answered with ${response.status}`;
    return text === challenge ? undefined : 'the handshake did not echo the challenge';
  } catch (error) {
    return `the handshake failed: ${reason(error)}`;
  }
}

export async function postSigned(
  receiver: Receiver,
  body: string,
  appSecret: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const signature = createHmac('sha256', appSecret).update(body).digest('hex');
  try {
    const response = await fetch(receiver.url, {
      method: 'POST',
      redirect: 'manual',
      signal,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'facebookexternalua',
        'x-hub-signature-256': `sha256=${signature}`,
      },
      body,
    });
    await response.arrayBuffer();
    return { status: response.status };
  } catch (error) {
    return { error: reason(error) };
  }
}

/** Meta signs and sends JSON with non-ASCII letters and slashes escaped, so a receiver must keep the raw body. */
export function encodeLikeMeta(payload: object): string {
  return JSON.stringify(payload)
    .replaceAll('/', '\\/')
    .replace(
      /[\u007f-\uffff]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
