import { invalidParameter } from './errors.ts';
import type { GraphCall } from './graph-call.ts';

/** Where files lie that people uploaded. */
export const FILES = '/meta-pictures/';
const HOLDS_SECONDS = 30 * 86_400;

/** What is read of a template has addresses in place of handles; they hold for some days. */
export function withAddresses(components: unknown, { box, baseUrl }: GraphCall): unknown {
  const until = Math.floor(box.clock.now() / 1000) + HOLDS_SECONDS;
  return mapSamples(components, (handle) => {
    if (!box.uploads.file(handle)) return handle;
    const address = new URL(`${FILES}${encodeURIComponent(handle)}`, baseUrl);
    address.searchParams.set('oe', until.toString(16));
    return address.href;
  });
}

/** Whether an address of a file still holds. */
export function holds(until: unknown, now: number): boolean {
  return typeof until !== 'string' || Number.parseInt(until, 16) * 1000 > now;
}

/** Addresses are handed out and not taken. */
export function refuseAddresses(components: unknown): void {
  mapSamples(components, (handle) => {
    if (!/^https?:/i.test(handle)) return handle;
    throw invalidParameter(
      'Param example.header_handle is not a valid file handle',
      'The sample of the header is no file handle. Upload the file and use the handle.',
    );
  });
}

/** Handles of the samples of templates. */
export function samplesOf(components: unknown): string[] {
  const handles: string[] = [];
  mapSamples(components, (handle) => {
    handles.push(handle);
    return handle;
  });
  return handles;
}

function mapSamples(value: unknown, change: (handle: string) => string): unknown {
  if (Array.isArray(value)) return value.map((inner) => mapSamples(inner, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      key === 'header_handle' && Array.isArray(inner)
        ? inner.map((handle: unknown) => (typeof handle === 'string' ? change(handle) : handle))
        : mapSamples(inner, change),
    ]),
  );
}
