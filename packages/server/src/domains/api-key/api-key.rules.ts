import type { OrganizationApiKeyState } from './organization-api-key.entity.ts';

/** A revoked key stays revoked, also after it would have expired. */
export function apiKeyState(
  key: { expiresAt: Date | null; revokedAt: Date | null },
  { now }: { now: Date },
): OrganizationApiKeyState {
  if (key.revokedAt !== null) return 'REVOKED';
  if (key.expiresAt !== null && key.expiresAt <= now) return 'EXPIRED';
  return 'ACTIVE';
}
