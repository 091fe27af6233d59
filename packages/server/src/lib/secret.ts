import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Sealed text cannot be opened: wrong context, unknown key, or somebody changed it. */
export class SealBroken extends Error {
  override name = 'SealBroken';
}

/** Keeps secrets that have to be read again, e.g. tokens and PINs. */
export interface Sealer {
  /** `context` says what the text is for, e.g. `waba:<id>:token`; it is needed again to open. */
  seal(text: string, context: string): string;
  /** Throws {@link SealBroken}. */
  open(sealed: string, context: string): string;
  /** How every text begins that the current key has sealed. */
  readonly currentPrefix: string;
}

const VERSION = 'v1';
const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const keyId = /^[A-Za-z0-9_-]{1,32}$/;

/**
 * AES-256-GCM with one of several keys, written `id:base64,id2:base64` (32 bytes each). The first
 * one seals, all of them open: put a new key in front, seal anew what needs rotation, then drop
 * the old key. Sealed text reads `v1.<key id>.<iv>.<ciphertext and tag>`.
 */
export function createSealer(keys: string): Sealer {
  const byId = parseKeys(keys);
  const [current] = byId.keys();
  if (current === undefined) throw new Error('At least one secret key is needed');

  const keyOf = (id: string): Buffer => {
    const key = byId.get(id);
    if (!key) throw new SealBroken(`Sealed with the key ${JSON.stringify(id)}, which is not known`);
    return key;
  };

  return {
    seal(text, context) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(ALGORITHM, keyOf(current), iv, { authTagLength: TAG_BYTES });
      cipher.setAAD(boundTo(current, context));
      const content = [cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
      return [
        VERSION,
        current,
        iv.toString('base64url'),
        Buffer.concat(content).toString('base64url'),
      ].join('.');
    },

    open(sealed, context) {
      const { id, iv, content, tag } = takeApart(sealed);
      const decipher = createDecipheriv(ALGORITHM, keyOf(id), iv, { authTagLength: TAG_BYTES });
      decipher.setAAD(boundTo(id, context));
      decipher.setAuthTag(tag);
      try {
        return Buffer.concat([decipher.update(content), decipher.final()]).toString('utf8');
      } catch {
        throw new SealBroken('The seal is broken: changed, or opened in another context');
      }
    },

    currentPrefix: `${VERSION}.${current}.`,
  };
}

/** Without it a sealed text could be moved to another row and be opened there. */
function boundTo(id: string, context: string): Buffer {
  return Buffer.from(`${VERSION}.${id}.${context}`, 'utf8');
}

function takeApart(sealed: string) {
  const [given, id, iv, content, ...rest] = sealed.split('.');
  if (
    given !== VERSION ||
    id === undefined ||
    iv === undefined ||
    content === undefined ||
    rest.length > 0
  ) {
    throw new SealBroken('This is not sealed text');
  }
  const nonce = Buffer.from(iv, 'base64url');
  const body = Buffer.from(content, 'base64url');
  if (nonce.length !== IV_BYTES || body.length < TAG_BYTES) {
    throw new SealBroken('This is not sealed text');
  }
  const end = body.length - TAG_BYTES;
  return { id, iv: nonce, content: body.subarray(0, end), tag: body.subarray(end) };
}

/** Keys by id, the current one first. Messages name ids and positions only. */
function parseKeys(keys: string): Map<string, Buffer> {
  const byId = new Map<string, Buffer>();
  for (const [index, entry] of keys.split(',').entries()) {
    const [id = '', encoded = '', ...rest] = entry.trim().split(':');
    const where = `Secret key ${index + 1}`;
    if (!keyId.test(id) || rest.length > 0) {
      throw new Error(`${where} is not written as id:base64`);
    }
    const key = Buffer.from(encoded, 'base64');
    if (key.length !== KEY_BYTES) {
      throw new Error(`${where} (${id}) has ${key.length} bytes instead of ${KEY_BYTES}`);
    }
    if (byId.has(id)) throw new Error(`${where} repeats the id ${id}`);
    byId.set(id, key);
  }
  return byId;
}

export interface NewSecret {
  /** The secret itself: shown once, never stored. */
  text: string;
  /** What people recognise it by: its start and its end. */
  prefix: string;
  last4: string;
  hash: string;
}

/** 256 random bits behind a readable prefix: `newSecret('hub_org')` reads `hub_org_…`. */
export function newSecret(kind: string): NewSecret {
  const prefix = `${kind}_`;
  const text = `${prefix}${randomBytes(32).toString('base64url')}`;
  return { text, prefix, last4: text.slice(-4), hash: sha256(text) };
}

/** In hex; enough for secrets of high entropy that only have to be recognised. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
