import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { invalidParameter, unknownObject } from './errors.ts';
import { requiredText, type GraphCall } from './graph-call.ts';
import type { Json } from './node-type.ts';

const TYPES = [
  'image/jpeg',
  'image/jpg',
  'image/png',
  'image/gif',
  'video/mp4',
  'video/3gpp',
  'application/pdf',
];
const LARGEST = 100 * 1024 * 1024;
/** Pictures are kept until so many newer ones came. */
const KEPT = 200;

interface Session {
  length: number;
  type: string;
}

export interface UploadedFile {
  type: string;
  content: Buffer;
}

/** A file as a snapshot has it; the content in base64. */
export const storedFileSchema = z.object({
  handle: z.string(),
  type: z.string(),
  content: z.string(),
});
type StoredFile = z.output<typeof storedFileSchema>;

/** Meta's Resumable Upload API: a session, then its bytes, then a handle to use once. */
export class Uploads {
  readonly #sessions = new Map<string, Session>();
  readonly #files = new Map<string, UploadedFile>();

  start(call: GraphCall): Json {
    const length = Number(requiredText(call, 'file_length'));
    const type = requiredText(call, 'file_type');
    if (!Number.isInteger(length) || length < 1 || length > LARGEST)
      throw invalidParameter('Param file_length must be a number of bytes');
    if (!TYPES.includes(type))
      throw invalidParameter(`Param file_type must be one of ${TYPES.join(', ')}`);
    const id = `upload:${randomBytes(18).toString('base64url')}`;
    this.#sessions.set(id, { length, type });
    return { id };
  }

  receive(id: string, offset: string | undefined, content: Buffer): Json {
    const session = this.#sessions.get(id);
    if (!session) throw unknownObject('POST', id);
    if (offset !== '0') throw invalidParameter('The header file_offset is missing or wrong');
    if (content.length !== session.length)
      throw invalidParameter(
        `The file has ${content.length} bytes, the session announced ${session.length}`,
      );
    this.#sessions.delete(id);
    const handle = `4::${randomBytes(24).toString('base64url')}`;
    this.#files.set(handle, { type: session.type, content });
    for (const oldest of this.#files.keys()) {
      if (this.#files.size <= KEPT) break;
      this.#files.delete(oldest);
    }
    return { h: handle };
  }

  file(handle: string): UploadedFile | undefined {
    return this.#files.get(handle);
  }

  toSnapshot(handles: readonly string[]): StoredFile[] {
    return handles.flatMap((handle) => {
      const file = this.#files.get(handle);
      return file ? [{ handle, type: file.type, content: file.content.toString('base64') }] : [];
    });
  }

  restore(files: readonly StoredFile[]): void {
    for (const { handle, type, content } of files) {
      this.#files.set(handle, { type, content: Buffer.from(content, 'base64') });
    }
  }
}
