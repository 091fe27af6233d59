import { expect, test } from 'vitest';
import { parseRateCsv } from './parseRateCsv.ts';

test('reads what Meta hands out, whatever stands above it', () => {
  const text = `\uFEFFRates effective July 1\r
Market,Currency,Marketing,Utility,Authentication,Authentication-International,Service\r
Germany,EUR,€0.1131,0.0456,"0.0456",n/a,n/a\r
"Rest of Central & Eastern Europe",EUR,0.0712,n/a,,n/a,n/a\r
\r
`;
  expect(parseRateCsv(text)).toEqual({
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
  });
});

test('reads what a German spreadsheet writes', () => {
  expect(parseRateCsv('Country;Marketing;Utility\nDE;0,1131;0,0456 €\n')).toEqual({
    currency: null,
    rates: [{ market: 'DE', marketing: '0.1131', utility: '0.0456', authentication: null }],
  });
});

test('leaves what is no price for the server to refuse, and knows what is no rate card', () => {
  expect(parseRateCsv('market,marketing\nDE,free\n')?.rates[0]?.marketing).toBe('free');
  expect(parseRateCsv('Name,Number\nNordwind,1\n')).toBeNull();
  expect(parseRateCsv('')).toBeNull();
});
