import type { MetaRestriction } from '../../upstream/meta/meta-change.ts';
import type { WabaSanction } from '../phone-number/account-status.facts.ts';
import { moment } from '../phone-number/status-reasons.rules.ts';
import type { AccountRestriction, RestrictionLevel } from './waba.types.ts';

/** A measure of Meta against an account, as it is kept. */
export interface KeptRestriction {
  type: string;
  remediation: string | null;
  /** In ISO 8601, as are all times of a JSON column. */
  expiresAt: string | null;
  toldAt: string;
}

/** What the client cannot do, by Meta's kind of measure; an unknown one is told by its name. */
const CANNOT: Record<string, string> = {
  RESTRICTED_ADD_PHONE_NUMBER_ACTION: 'add numbers',
  RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING: 'make or take calls',
  RESTRICTED_BIZ_INITIATED_MESSAGING: 'begin conversations with customers',
  RESTRICTED_BUSINESS_INITIATED_CALLING: 'make calls',
  RESTRICTED_CUSTOMER_INITIATED_MESSAGING: 'answer customers',
  RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES: 'send utility templates by Direct Send',
  RESTRICTED_USER_INITIATED_CALLING: 'take calls',
  RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN: 'show customers the call button',
  RESTRICTED_UTILITY_TEMPLATES: 'create utility templates',
};

/** Measures that leave messaging alone: adding numbers, writing templates, calls. */
const HARMLESS = /ADD_PHONE_NUMBER|TEMPLATE|CALL/;

export function stopsMessages({ type }: { type: string }): boolean {
  return !HARMLESS.test(type);
}

/** The measures after a notice: of each kind the newest word counts, in whichever order they come. */
export function restrictionsAfter(
  kept: readonly KeptRestriction[],
  told: readonly MetaRestriction[],
  { at, freedAt }: { at: Date; freedAt: Date | null },
): KeptRestriction[] {
  if (freedAt !== null && freedAt >= at) return [...kept];
  const byType = new Map(kept.map((each) => [each.type, each]));
  const toldAt = at.toISOString();
  for (const { type, expiresAt, remediation } of told) {
    const known = byType.get(type);
    if (known && known.toldAt > toldAt) continue;
    byType.set(type, {
      type,
      remediation,
      expiresAt: expiresAt?.toISOString() ?? null,
      toldAt,
    });
  }
  return [...byType.values()].toSorted((a, b) => (a.type < b.type ? -1 : 1));
}

/** The measures that are left when Meta frees an account: those of later notices. */
export function restrictionsSince(kept: readonly KeptRestriction[], at: Date): KeptRestriction[] {
  return kept.filter(({ toldAt }) => new Date(toldAt) > at);
}

export function inForce(kept: readonly KeptRestriction[], now: Date): KeptRestriction[] {
  return kept.filter(({ expiresAt }) => expiresAt === null || new Date(expiresAt) > now);
}

interface Restricted {
  sanction: WabaSanction | null;
  restrictionsTold: readonly KeptRestriction[];
}

/** How far an account is restricted. */
export function restrictionLevel(
  { sanction, restrictionsTold }: Restricted,
  { now }: { now: Date },
): RestrictionLevel | null {
  return sanction ?? (inForce(restrictionsTold, now).length > 0 ? 'LIMITED' : null);
}

export function accountRestrictions(
  { restrictionsTold }: { restrictionsTold: readonly KeptRestriction[] },
  { now }: { now: Date },
): AccountRestriction[] {
  return inForce(restrictionsTold, now).map(({ type, expiresAt, remediation, toldAt }) => ({
    type,
    message: CANNOT[type] === undefined ? null : `The account cannot ${CANNOT[type]}.`,
    stopsMessages: stopsMessages({ type }),
    expiresAt: expiresAt === null ? null : new Date(expiresAt),
    remediation,
    since: new Date(toldAt),
  }));
}

/** E.g. "Cannot answer customers until 30 Nov 2026, 23:59 Europe/Berlin (RESTRICTED_…)". */
export function measuresInWords(
  restrictions: readonly { type: string; expiresAt: Date | string | null }[],
  timeZone: string,
): string {
  const words = restrictions.map(({ type, expiresAt }) => {
    const until = expiresAt === null ? '' : ` until ${moment(new Date(expiresAt), timeZone)}`;
    const act = CANNOT[type];
    return act === undefined ? `${type}${until}` : `cannot ${act}${until} (${type})`;
  });
  const all = words.join('; ');
  return all.charAt(0).toUpperCase() + all.slice(1);
}
