import { expect, test } from 'vitest';
import { parseRateCsv } from './parseRateCsv.ts';

test('reads what Meta hands out, whatever stands above it', async () => {
  const text = `\uFEFFRates effective July 1\r
Market,Currency,Marketing,Utility,Authentication,Authentication-International,Service\r
Germany,EUR,€0.1131,0.0456,"0.0456",n/a,n/a\r
"Rest of Central & Eastern Europe",EUR,0.0712,n/a,,n/a,n/a\r
\r
`;
  expect(await parseRateCsv(text)).toEqual({
    currency: 'EUR',
    rates: [
      { market: 'Germany', marketing: '0.1131', utility: '0.0456', authentication: '0.0456' },
      {
        market: 'Rest of Central & Eastern Europe',
        marketing: '0.0712',
        utility: null,
        authentication: null,
      },
    ],
    lines: [3, 4],
  });
});

test('reads what a German spreadsheet writes', async () => {
  expect(await parseRateCsv('Country;Marketing;Utility\nDE;0,1131;0,0456 €\n')).toMatchObject({
    currency: null,
    rates: [{ market: 'DE', marketing: '0.1131', utility: '0.0456', authentication: null }],
  });
});

test('reads quotes, delimiters and line breaks inside of quoted fields', async () => {
  const text = [
    '"Valid from\n1 July, ""final"""',
    '"Market","Marketing"',
    '"Rest of\nAfrica, ""RoA""","0.05"',
    'Germany,0.1131',
  ].join('\n');
  expect(await parseRateCsv(text)).toMatchObject({
    rates: [
      { market: 'Rest of\nAfrica, "RoA"', marketing: '0.05' },
      { market: 'Germany', marketing: '0.1131' },
    ],
    lines: [5, 6],
  });
});

test.each([
  ['market,marketing\nDE,0.1\nFR,"0.2\n', /^Line \d: a quote is opened and never closed\.$/],
  ['market,marketing\nDE,0.1\nFR,"0.2"x\n', /^Line 3: something follows a closing quote\.$/],
  ['market,marketing\nD"E,0.1\n', /^Line 2: a quote stands in the middle of a field\.$/],
  ['Name,Number\nNordwind,1\n', /^No line of this file names the columns/],
  ['', /^No line of this file names the columns/],
])('says what is wrong with %j', async (text, problem) => {
  expect(await parseRateCsv(text)).toEqual({ problem: expect.stringMatching(problem) });
});

test('leaves what is no price for the server to refuse', async () => {
  expect(await parseRateCsv('market,marketing\nDE,free\n')).toMatchObject({
    rates: [{ marketing: 'free' }],
  });
});
