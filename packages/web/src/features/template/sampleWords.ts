/** What may stand for a variable, by words in its name; made up, because people at Meta read it. */
const BY_WORD: readonly (readonly [RegExp, string])[] = [
  [/company|shop|brand/, 'Nordwind'],
  [/first|name|customer|user|who/, 'Leonie'],
  [/date|day|when/, '24 November'],
  [/time|hour/, '18:00'],
  [/city|town|place|location/, 'Leipzig'],
  [/price|amount|total|sum|cost/, '€49.90'],
  [/percent|discount/, '20 %'],
  [/code|pin|otp/, '482913'],
  [/minute|count|number_of|quantity/, '3'],
  [/order|invoice|ticket|booking|_id|^id/, 'NW-48213'],
  [/link|url/, 'https://nordwind.example/48213'],
];
const BY_NUMBER = ['Leonie', 'NW-48213', '24 November', 'Leipzig', '18:00'];

export function realisticSample(name: string): string {
  if (/^\d+$/.test(name)) return BY_NUMBER[(Number(name) - 1) % BY_NUMBER.length] ?? 'Leonie';
  return BY_WORD.find(([words]) => words.test(name))?.[1] ?? 'Leonie';
}
