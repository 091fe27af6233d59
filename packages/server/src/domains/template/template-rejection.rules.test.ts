import { expect, test } from 'vitest';
import { REJECTIONS, templateRejection } from './template-rejection.rules.ts';

/** What Meta's reference lists for `reason` of `message_template_status_update`, without NONE. */
const DOCUMENTED = [
  'ABUSIVE_CONTENT',
  'CATEGORY_NOT_AVAILABLE',
  'INCORRECT_CATEGORY',
  'INVALID_FORMAT',
  'PROMOTIONAL',
  'SCAM',
  'TAG_CONTENT_MISMATCH',
];
const rejected = (rejectedReason: string | null) =>
  templateRejection({ status: 'REJECTED', rejectedReason });

test('every reason that Meta documents has words and a cure of its own', () => {
  expect(Object.keys(REJECTIONS).toSorted()).toEqual(DOCUMENTED);
  for (const part of ['message', 'cure'] as const) {
    const words = DOCUMENTED.map((reason) => rejected(reason)?.[part]);
    expect(new Set(words).size).toBe(DOCUMENTED.length);
    expect(words.join(' ')).not.toMatch(/[A-Z]{2,}_[A-Z]/);
  }
});

test.each(['INCORRECT_CATEGORY', 'CATEGORY_NOT_AVAILABLE'])('%s leads to the category', (reason) =>
  expect(rejected(reason)?.path).toEqual(['category']),
);

test('a reason that nobody knows is shown as Meta gave it, with a way on', () => {
  const { message, cure } = rejected('HOLOGRAPHIC_CONTENT') ?? {};
  expect(message).toBe('Rejected by Meta: HOLOGRAPHIC_CONTENT.');
  expect(cure).toContain('submit it again');
});

test.each([null, 'NONE'])('silence (%s) is told as such', (reason) =>
  expect(rejected(reason)?.message).toBe('Rejected by Meta without a reason.'),
);

test.each(['PENDING', 'APPROVED', 'DELETED'] as const)('what is %s has no rejection', (status) =>
  expect(templateRejection({ status, rejectedReason: 'SCAM' })).toBeNull(),
);
