import { formatPhoneNumber } from '../../lib/format-phone-number.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { prefixOfEntity } from '../../read/entity.ts';
import type { Viewer } from '../../viewer.ts';
import type { AuditActorKind } from './audit-entry.entity.ts';

/** The subject's id as the API writes it; a uuid where the API has no such objects. */
export function subjectId(entry: { subjectType: string; subjectId: string }): string {
  const prefix = prefixOfEntity(entry.subjectType);
  return prefix === undefined ? entry.subjectId : encodeTypeId(prefix, entry.subjectId);
}

export function actorId(entry: { actorKind: AuditActorKind; actorId: string | null }) {
  if (entry.actorId === null) return null;
  return encodeTypeId(entry.actorKind === 'API_KEY' ? 'key' : 'user', entry.actorId);
}

const E164 = /^\+[1-9]\d{6,14}$/;

/** Numbers are recorded as they are; other names are words already. */
export function subjectTitle({ subjectName }: { subjectName: string | null }): string | null {
  return subjectName === null ? null : grouped(subjectName);
}

function grouped(text: string): string {
  return E164.test(text) ? formatPhoneNumber(text) : text;
}

interface Change {
  field: string;
  before: string | null;
  after: string | null;
}

export function changes(entry: { changes: Record<string, readonly unknown[]> }): Change[] {
  return Object.entries(entry.changes).map(([field, [before, after]]) => ({
    field,
    before: inWords(before),
    after: inWords(after),
  }));
}

function inWords(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? grouped(value) : JSON.stringify(value);
}

interface Origin {
  actorOrganizationId: string | null;
  ip: string | null;
  userAgent: string | null;
}

/** Where somebody sat is for their own organization and the operator to know. */
export function ip(entry: Origin, { viewer }: { viewer: Viewer }): string | null {
  return knowsOrigin(entry, viewer) ? entry.ip : null;
}

export function userAgent(entry: Origin, { viewer }: { viewer: Viewer }): string | null {
  return knowsOrigin(entry, viewer) ? entry.userAgent : null;
}

function knowsOrigin({ actorOrganizationId }: Origin, viewer: Viewer): boolean {
  return viewer.kind === 'operator' || actorOrganizationId === viewer.organizationId;
}
