import { randomInt } from 'node:crypto';
import type { Box } from './box.ts';
import { adoptApprovedName } from './display-name.ts';
import { GraphError, invalidParameter } from './errors.ts';
import { announce, numberChange } from './events.ts';
import { requiredText, requireWhatsApp, textParam, type GraphCall } from './graph-call.ts';
import type { Json } from './node-type.ts';
import { isRegistered } from './nodes.ts';
import type { PhoneNumber } from './world.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const WINDOW = 72 * 60 * MINUTE;
const REGISTRATIONS_ALLOWED = 10;
const WRONG_PINS_ALLOWED = 5;
const GUESS_EVERY = 10 * SECOND;
const REGIONS = 'AU ID IN JP SG KR DE CH GB BR BH ZA AE CA'.split(' ');

export function registerNumber(number: PhoneNumber, call: GraphCall): Json {
  const { box } = call;
  requireWhatsApp(call);
  const pin = requiredPin(requiredText(call, 'pin'));
  const region = textParam(call, 'data_localization_region');
  if (region !== undefined && !REGIONS.includes(region))
    throw invalidParameter(`Param data_localization_region must be one of ${REGIONS.join(', ')}`);
  countRegistration(number, box);
  const now = box.clock.now();
  if (number.code_verification_status !== 'VERIFIED')
    throw refusal(133006, 'Phone number re-verification needed', 'Verify the number first.');
  if (number.secrets.deleted_at !== undefined && now - number.secrets.deleted_at < 5 * MINUTE)
    throw refusal(
      133015,
      'Phone number was deleted recently',
      'Wait 5 minutes before you register.',
    );
  if (number.is_pin_enabled) checkPin(number, pin, now);
  number.secrets.pin = pin;
  number.secrets.wrong_pins = [];
  number.is_pin_enabled = true;
  number.status = 'CONNECTED';
  number.last_onboarded_time = new Date(now).toISOString().replace(/\.\d+Z$/, '+0000');
  adoptApprovedName(number, box);
  const waba = box.nodes.wabaOf(number);
  const business = waba && box.nodes.ownerOf(waba);
  number.account_mode =
    business?.verification_status.toLowerCase() === 'verified' ? 'LIVE' : number.account_mode;
  announce(box, [
    numberChange(number, 'phone_number_quality_update', {
      event: 'ONBOARDING',
      max_daily_conversations_per_business:
        business?.whatsapp_business_manager_messaging_limit ?? 'TIER_NOT_SET',
    }),
  ]);
  return { success: true };
}

export function deregisterNumber(number: PhoneNumber, { box }: GraphCall): Json {
  if (number.is_on_biz_app)
    throw invalidParameter(
      'Deregister endpoint is not available for API solution for SMB businesses.',
    );
  if (!isRegistered(number))
    throw refusal(
      133010,
      'Phone number not registered',
      'Phone number not registered on the WhatsApp Business Platform.',
    );
  countRegistration(number, box);
  number.status = 'DISCONNECTED';
  box.changed();
  return { success: true };
}

export function requestCode(number: PhoneNumber, call: GraphCall): Json {
  const method = requiredText(call, 'code_method');
  if (method !== 'SMS' && method !== 'VOICE')
    throw invalidParameter('Param code_method must be one of {SMS, VOICE}');
  if (!/^[a-z]{2}(_[A-Z]{2})?$/.test(requiredText(call, 'language')))
    throw invalidParameter('Param language must be a two-letter code or a locale');
  if (number.code_verification_status === 'VERIFIED')
    throw refusal(
      136024,
      'Request code error',
      'You have already verified ownership of this number.',
    );
  number.secrets.verification_code = String(randomInt(1_000_000)).padStart(6, '0');
  call.box.changed();
  return { success: true };
}

export function verifyCode(number: PhoneNumber, call: GraphCall): Json {
  const code = requiredText(call, 'code');
  if (!/^\d{6}$/.test(code)) throw invalidParameter('Param code must be 6 digits');
  if (number.secrets.verification_code === undefined || number.secrets.verification_code !== code)
    throw refusal(136025, 'Verify code error', 'The code is incorrect or has expired.');
  number.secrets.verification_code = undefined;
  number.code_verification_status = 'VERIFIED';
  if (number.status === 'UNVERIFIED') number.status = 'PENDING';
  call.box.changed();
  return { success: true };
}

export function changePin(number: PhoneNumber, given: string, box: Box): void {
  number.secrets.pin = requiredPin(given);
  number.is_pin_enabled = true;
  announce(box, [numberChange(number, 'security', { event: 'PIN_CHANGED' })]);
}

function requiredPin(pin: string): string {
  if (!/^\d{6}$/.test(pin))
    throw invalidParameter('Invalid PIN format. PIN must be exactly 6 digits');
  return pin;
}

/** Registering and deregistering share one allowance: 10 in 72 hours, then 72 hours of nothing. */
function countRegistration(number: PhoneNumber, box: Box): void {
  const { secrets } = number;
  const now = box.clock.now();
  const blocked = secrets.register_blocked_until;
  const recent = secrets.registrations.filter((at) => at > now - WINDOW);
  if ((blocked !== undefined && now < blocked) || recent.length >= REGISTRATIONS_ALLOWED) {
    if (blocked === undefined || now >= blocked) secrets.register_blocked_until = now + WINDOW;
    box.changed();
    throw refusal(
      133016,
      'Account register/deregister rate limit exceeded',
      'Too many register or deregister calls for this number. Try again in 72 hours.',
    );
  }
  secrets.registrations = [...recent, now];
  box.changed();
}

function checkPin(number: PhoneNumber, pin: string, now: number): void {
  const { secrets } = number;
  const wrong = secrets.wrong_pins.filter((at) => at > now - WINDOW);
  if (wrong.length >= WRONG_PINS_ALLOWED)
    throw refusal(133008, 'Too many two step verification PIN guesses', 'Try again later.');
  const last = wrong.at(-1);
  if (last !== undefined && now - last < GUESS_EVERY)
    throw refusal(
      133009,
      'Two step verification PIN guessed too fast',
      'Wait before the next try.',
    );
  if (pin === secrets.pin) return;
  secrets.wrong_pins = [...wrong, now];
  throw refusal(133005, 'Two step verification PIN mismatch', 'The PIN is wrong.');
}

function refusal(code: number, message: string, details: string): GraphError {
  return new GraphError({ code, message: `(#${code}) ${message}`, details });
}
