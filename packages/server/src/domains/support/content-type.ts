import { fileTypeFromBuffer } from 'file-type';

const ALLOWED = new Set([
  'application/pdf',
  'image/gif',
  'image/jpeg',
  'image/png',
  'image/webp',
  'video/mp4',
]);

/** So much of a file tells its type. */
export const HEAD_BYTES = 4_100;

/**
 * The media type by the first bytes of a file, whatever its name says; null where tickets do not
 * take it. What is no known format must be text.
 */
export async function contentTypeOf(head: Buffer): Promise<string | null> {
  const found = await fileTypeFromBuffer(head);
  if (found) return ALLOWED.has(found.mime) ? found.mime : null;
  return isText(head) ? 'text/plain; charset=utf-8' : null;
}

function isText(head: Buffer): boolean {
  if (head.length === 0 || head.includes(0)) return false;
  // A letter may be cut in two at the end.
  const text = new TextDecoder('utf-8', { fatal: true });
  try {
    text.decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}
