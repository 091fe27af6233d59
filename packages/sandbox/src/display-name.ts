import type { Box } from './box.ts';
import { GraphError, invalidParameter } from './errors.ts';
import { announce, numberChange } from './events.ts';
import type { PhoneNumber } from './world.ts';

const DAY = 24 * 3600 * 1000;
const REVIEW_TAKES = DAY;
const REGISTER_WITHIN = 14 * DAY;
const CHANGES_WINDOW = 30 * DAY;
const CHANGES_ALLOWED = 10;

export function requestDisplayName(number: PhoneNumber, name: string, box: Box): void {
  const now = box.clock.now();
  if (name.length < 2 || name.length > 75)
    throw invalidParameter('new_display_name must be between 2 and 75 characters long');
  if (number.is_official_business_account)
    throw new GraphError({
      code: 100,
      message: '(#100) Invalid parameter',
      details: 'The display name of an official business account is changed by support only.',
    });
  const recent = number.secrets.name_changes.filter((at) => at > now - CHANGES_WINDOW);
  if (recent.length >= CHANGES_ALLOWED)
    throw new GraphError({
      code: 100,
      message: '(#100) Invalid parameter',
      details: 'The display name was changed 10 times in the last 30 days.',
      userTitle: 'Display name change limit reached',
      userMessage: 'You can change the display name 10 times in 30 days. Try again later.',
    });
  number.secrets.name_changes = [...recent, now];
  number.new_display_name = name;
  number.new_name_status = 'PENDING_REVIEW';
  box.agenda.cancel(number.id, 'name_lapse');
  box.agenda.cancel(number.id, 'name_decision');
  box.agenda.add({ at: now + REVIEW_TAKES, kind: 'name_decision', phoneNumberId: number.id });
  box.changed();
}

/** An approved name takes effect with the next registration only. */
export function decideDisplayName(
  number: PhoneNumber,
  decision: 'APPROVED' | 'REJECTED',
  reason: string | undefined,
  box: Box,
): void {
  const status = decision === 'APPROVED' ? 'APPROVED' : 'DECLINED';
  const requested = number.new_display_name ?? number.verified_name;
  box.agenda.cancel(number.id, 'name_decision');
  if (number.new_display_name === undefined) number.name_status = status;
  else {
    number.new_name_status = status;
    if (decision === 'APPROVED')
      box.agenda.add({
        at: box.clock.now() + REGISTER_WITHIN,
        kind: 'name_lapse',
        phoneNumberId: number.id,
      });
  }
  announce(box, [
    numberChange(number, 'phone_number_name_update', {
      decision,
      requested_verified_name: requested,
      rejection_reason: decision === 'REJECTED' ? (reason ?? 'NAME_FORMAT_UNACCEPTABLE') : null,
    }),
  ]);
}

/** Part of a registration: puts an approved name in force. */
export function adoptApprovedName(number: PhoneNumber, box: Box): void {
  if (number.new_name_status !== 'APPROVED' || number.new_display_name === undefined) return;
  number.verified_name = number.new_display_name;
  number.name_status = 'APPROVED';
  number.new_display_name = undefined;
  number.new_name_status = 'NONE';
  box.agenda.cancel(number.id, 'name_lapse');
}

export function lapseDisplayName(number: PhoneNumber, box: Box): void {
  number.new_display_name = undefined;
  number.new_name_status = 'EXPIRED';
  box.changed();
}
