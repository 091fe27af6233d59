import { countCharacters } from '../../lib/count-characters.ts';

/** Meta's cap: so many changes of a number's name. */
const NAME_CHANGES = 10;
const NAME_CHANGES_WITHIN_MS = 30 * 24 * 3_600_000;

/** Meta's cap: so many registrations of a number, then it refuses all for as long. */
const REGISTRATIONS = 10;
export const REGISTRATIONS_WITHIN_MS = 72 * 3_600_000;

/** An approved name lapses unless the number is registered again within 14 days. */
export const REGISTER_WITHIN_MS = 14 * 24 * 3_600_000;

const SHORTEST = 2;
const LONGEST = 75;

/** What is wrong with a name before Meta looks at it; null when it can be asked for. */
export function nameProblem(
  name: string,
  present: string | null,
): { code: 'REQUIRED' | 'TOO_SHORT' | 'TOO_LONG' | 'INVALID'; message: string } | null {
  const length = countCharacters(name);
  if (length === 0) return { code: 'REQUIRED', message: 'Enter a name.' };
  if (length < SHORTEST) {
    return { code: 'TOO_SHORT', message: `Use at least ${SHORTEST} characters.` };
  }
  if (length > LONGEST) return { code: 'TOO_LONG', message: `Use at most ${LONGEST} characters.` };
  // oxlint-disable-next-line no-control-regex -- exactly these are meant
  if (/[\u0000-\u001f\u007f]/.test(name)) {
    return { code: 'INVALID', message: 'Use one line without control characters.' };
  }
  if (!/\p{L}|\p{N}/u.test(name)) {
    return { code: 'INVALID', message: 'A name needs a letter or a digit.' };
  }
  if (name === present) return { code: 'INVALID', message: 'This is the present name.' };
  return null;
}

/** Times that still count, oldest first. */
export function recent(times: readonly string[], now: Date, withinMs: number): string[] {
  const since = now.getTime() - withinMs;
  return times.filter((at) => new Date(at).getTime() > since).toSorted();
}

export const recentNameChanges = (times: readonly string[], now: Date): string[] =>
  recent(times, now, NAME_CHANGES_WITHIN_MS);

export const recentRegistrations = (times: readonly string[], now: Date): string[] =>
  recent(times, now, REGISTRATIONS_WITHIN_MS);

export function displayNameChangesLeft(
  { nameChangeTimes }: { nameChangeTimes: string[] },
  { now }: { now: Date },
): number {
  return Math.max(0, NAME_CHANGES - recentNameChanges(nameChangeTimes, now).length);
}

export interface RegistrationColumns {
  registrationTimes: string[];
  registrationBlockedUntil: Date | null;
}

/** When the number may be registered next; null when it may be now. */
export function mayRegisterAt(number: RegistrationColumns, now: Date): Date | null {
  const { registrationTimes, registrationBlockedUntil } = number;
  if (registrationBlockedUntil !== null && registrationBlockedUntil > now) {
    return registrationBlockedUntil;
  }
  const used = recentRegistrations(registrationTimes, now);
  const oldest = used.at(-REGISTRATIONS);
  return oldest === undefined
    ? null
    : new Date(new Date(oldest).getTime() + REGISTRATIONS_WITHIN_MS);
}

const REJECTIONS: Record<string, string> = {
  NAME_EMPLOYEE_ISSUE:
    'The name belongs to a person who works for the business, not to the business.',
  NAME_ENDCLIENT_NOTRELATED: 'Meta found no relation between the name and the business.',
  NAME_FORMAT_UNACCEPTABLE:
    'The name is written in a way that Meta does not accept, such as all capitals, odd punctuation or a web address.',
  NAME_INDIVIDUAL_ISSUE: 'The name is that of a private person.',
  NAME_NOT_CONSISTENT:
    'The name differs from how the business calls itself on its website and elsewhere.',
};

/** Meta's reason for refusing a name, in plain words; null while it is not refused. */
export function rejectionMessage(request: {
  status: string;
  rejectionReason: string | null;
}): string | null {
  if (request.status !== 'REJECTED') return null;
  return REJECTIONS[request.rejectionReason ?? ''] ?? 'Meta gave no reason that the Hub knows.';
}
