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

/** Writing the time of last use at each use would cost more than it tells. */
const LAST_USED_PRECISION_MILLISECONDS = 60_000;

/** Whether the time of last use that is known is too old to stand. */
export function isLastUseOutdated(lastUsedAt: Date | null, { now }: { now: Date }): boolean {
  return now.getTime() - (lastUsedAt?.getTime() ?? 0) >= LAST_USED_PRECISION_MILLISECONDS;
}
