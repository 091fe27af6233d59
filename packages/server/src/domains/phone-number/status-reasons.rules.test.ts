import { expect, test } from 'vitest';
import { statusReasonCodes } from './account-status.rules.ts';
import { statusReasons } from './status-reasons.rules.ts';

const context = {
  payer: 'CLIENT',
  terminatesAt: new Date('2026-11-30T22:59:59.999Z'),
  timeZone: 'Europe/Berlin',
  restrictions: '',
  remediation: null,
} as const;

test('every reason has calm words that end with a full stop and name who acts', () => {
  const reasons = statusReasons(statusReasonCodes, context);
  expect(reasons.map(({ code }) => code)).toEqual(statusReasonCodes);
  for (const { message, nextStep, actor } of reasons) {
    for (const words of nextStep === null ? [message] : [message, nextStep]) {
      expect(words).toMatch(/^[A-Z].*\.$/);
      expect(words).not.toMatch(/!|please|oops|sorry|channel|undefined/i);
      expect(words.length).toBeLessThan(130);
    }
    const people = ['CLIENT', 'PARTNER', 'OPERATOR'];
    expect(nextStep === null ? ['META', 'HUB'] : people).toContain(actor);
  }
});

test('no two reasons say the same', () => {
  const messages = statusReasons(statusReasonCodes, context).map(({ message }) => message);
  expect(new Set(messages).size).toBe(messages.length);
});

test("a pending cancellation names the last moment in the client's time zone", () => {
  const [reason] = statusReasons(['CANCELLATION_PENDING'], context);
  expect(reason?.message).toContain('on 30 Nov 2026, 23:59 Europe/Berlin.');
});

test("a restriction tells Meta's measures and what Meta wants to be done", () => {
  const [reason] = statusReasons(['META_RESTRICTED'], {
    ...context,
    restrictions: 'Cannot answer customers until 30 Nov 2026, 23:59 Europe/Berlin',
    remediation: 'Stop sending unwanted messages.',
  });
  expect(reason).toMatchObject({
    message:
      'Meta restricts the WhatsApp Business Account. Cannot answer customers until 30 Nov 2026, 23:59 Europe/Berlin.',
    nextStep: 'Stop sending unwanted messages.',
  });
});

test('an unpaid number names who pays', () => {
  expect(statusReasons(['UNPAID'], context)).toMatchObject([
    { actor: 'CLIENT', nextStep: 'Add funds or pay the open invoice.' },
  ]);
  expect(statusReasons(['UNPAID'], { ...context, payer: 'PARTNER' })).toMatchObject([
    { actor: 'PARTNER', nextStep: 'The partner adds funds or pays the open invoice.' },
  ]);
});

test('reasons keep the order in which they are given', () => {
  const codes = ['UNPAID', 'QUALITY_LOW', 'DISCONNECTED'] as const;
  expect(statusReasons(codes, context).map(({ code }) => code)).toEqual(codes);
});
