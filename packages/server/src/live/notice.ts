import { z } from 'zod';

/** The channel on which the database tells all processes what has changed: ids, never facts. */
export const LIVE_CHANNEL = 'hub_live';
/** Tells that there are events to publish. */
export const OUTBOX_CHANNEL = 'hub_outbox';

/** Something that open streams may care for. Whether they may see it is asked anew each time. */
export type Notice =
  | { readonly kind: 'number'; id: string; clientId: string | null; partnerId: string | null }
  | {
      readonly kind: 'template';
      id: string;
      clientId: string | null;
      partnerId: string | null;
      /** Whether it is there since then. */
      isNew: boolean;
    }
  | { readonly kind: 'draft'; id: string; clientId: string | null; partnerId: string | null }
  | { readonly kind: 'event'; clientId: string | null; partnerId: string | null }
  | { readonly kind: 'notification'; userId: string }
  /** Sessions, roles, keys or memberships of a person or an API key changed. */
  | { readonly kind: 'access'; callerId: string };

const id = z.uuid();
const idOrNothing = z.union([id, z.literal('').transform(() => null)]);

const words = z.union([
  z
    .tuple([z.enum(['number', 'draft']), id, idOrNothing, idOrNothing])
    .transform(([kind, subjectId, clientId, partnerId]) => ({
      kind,
      id: subjectId,
      clientId,
      partnerId,
    })),
  z
    .tuple([z.literal('template'), id, idOrNothing, idOrNothing, z.literal('new').optional()])
    .transform(([kind, subjectId, clientId, partnerId, mark]) => ({
      kind,
      id: subjectId,
      clientId,
      partnerId,
      isNew: mark === 'new',
    })),
  z
    .tuple([z.literal('event'), idOrNothing, idOrNothing])
    .transform(([kind, clientId, partnerId]) => ({ kind, clientId, partnerId })),
  z.tuple([z.literal('notification'), id]).transform(([kind, userId]) => ({ kind, userId })),
  z.tuple([z.literal('access'), id]).transform(([kind, callerId]) => ({ kind, callerId })),
]);

/** `number:<id>:<client>:<partner> template:<id>:<client>:<partner>:new event:…`; what is unknown is left out. */
export function noticesOf(payload: string): Notice[] {
  return payload.split(' ').flatMap((word) => {
    const { data } = words.safeParse(word.split(':'));
    return data ? [data] : [];
  });
}

/** PostgreSQL takes payloads of less than 8000 bytes; the longest word has 119. */
const WORDS_PER_PAYLOAD = 60;

/** Each notice once, in as few payloads as they fit. */
export function payloadsOf(notices: readonly Notice[]): string[] {
  const unique = [...new Set(notices.map(wordOf))];
  const payloads: string[] = [];
  for (let at = 0; at < unique.length; at += WORDS_PER_PAYLOAD) {
    payloads.push(unique.slice(at, at + WORDS_PER_PAYLOAD).join(' '));
  }
  return payloads;
}

function wordOf(notice: Notice): string {
  switch (notice.kind) {
    case 'number':
    case 'draft':
      return wordOfSubject(notice);
    case 'template':
      return `${wordOfSubject(notice)}${notice.isNew ? ':new' : ''}`;
    case 'event':
      return ['event', notice.clientId ?? '', notice.partnerId ?? ''].join(':');
    case 'notification':
      return `notification:${notice.userId}`;
    case 'access':
      return `access:${notice.callerId}`;
  }
}

const wordOfSubject = (notice: Extract<Notice, { id: string }>) =>
  [notice.kind, notice.id, notice.clientId ?? '', notice.partnerId ?? ''].join(':');
