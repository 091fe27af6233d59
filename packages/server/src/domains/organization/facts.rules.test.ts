import { describe, expect, test } from 'vitest';
import {
  phoneProblems,
  redirectUrlProblems,
  timezoneProblems,
  vatIdProblems,
  websiteProblems,
} from './facts.rules.ts';

describe.each([
  [
    'redirectUrl',
    redirectUrlProblems,
    [
      'https://app.example.com/back?a=1',
      'https://app.example',
      'http://localhost:3000/back',
      'http://127.0.0.1/x',
      'http://[::1]:8080/',
    ],
    [
      'http://app.example.com',
      'app.example.com',
      'https://app.example.com/#top',
      'https://app.example.com/#',
      'https://me:secret@app.example.com',
      'javascript:alert(1)',
      'https://',
      'http://localhost.evil.example',
      `https://app.example.com/${'x'.repeat(2048)}`,
    ],
  ],
  [
    'website',
    websiteProblems,
    ['https://nordwind.example', ' https://nordwind.example/shop '],
    ['http://nordwind.example', 'nordwind.example', 'https://intranet'],
  ],
  [
    'timezone',
    timezoneProblems,
    ['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+3'],
    ['Europe/Atlantis', '+01:00', '', 'Berlin'],
  ],
  [
    'vatId',
    vatIdProblems,
    ['DE123456789', 'de 123 456 789', 'ATU12345678', 'GB123.4567.89'],
    ['123456789', 'DE', 'D1', 'DE123456789012345'],
  ],
  ['phone', phoneProblems, ['+49 30 2312500', '+14155550132'], ['030 2312500', '+49', 'none']],
] as const)('%s', (_name, problems, right, wrong) => {
  test.each(right)('takes %j', (text) => {
    expect(problems(text, [])).toEqual([]);
  });

  test.each(wrong)('refuses %j', (text) => {
    expect(problems(text, ['input', 'x'])).toMatchObject([{ path: ['input', 'x'] }]);
  });
});
