import type { Readable } from 'node:stream';
import { request, type Dispatcher } from 'undici';
import { brokenAnswer, SampleLost } from './meta-error.ts';

/** Meta takes handles of samples and hands out addresses of its own. */
export const isAddress = (sample: string): boolean => /^https?:\/\//i.test(sample);

/** Where Meta keeps what people uploaded. */
const HOSTS = ['whatsapp.net', 'fbcdn.net', 'fbsbx.com'];
const ATTEMPT_MS = 60_000;

/** The file behind an address that Meta gave; nothing else is ever asked for. */
export async function openSample(
  address: string,
  { graphUrl, dispatcher }: { graphUrl: string; dispatcher: Dispatcher | undefined },
): Promise<{ type: string; size: number; content: Readable }> {
  if (!isOfMeta(address, graphUrl)) throw new SampleLost(address);
  const signal = AbortSignal.timeout(ATTEMPT_MS);
  const options = { signal, ...(dispatcher && { dispatcher }) };
  const { statusCode, headers, body } = await request(address, options).catch((cause: unknown) => {
    throw brokenAnswer('Meta was not reached for a sample', { kind: 'transient', cause });
  });
  const type = [headers['content-type']].flat()[0]?.split(';')[0]?.trim();
  const size = Number([headers['content-length']].flat()[0]);
  if (statusCode === 200 && type && size > 0) return { type, size, content: body };
  await body.dump();
  if (statusCode < 500) throw new SampleLost(address);
  throw brokenAnswer('Meta gave no sample', { kind: 'transient', httpStatus: statusCode });
}

function isOfMeta(address: string, graphUrl: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, origin } = new URL(address);
  const isTheirs = HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  return (protocol === 'https:' && isTheirs) || origin === new URL(graphUrl).origin;
}
