const file = (name: string, given: object) => ({
  name: `${name}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ language: 'en', category: 'UTILITY', ...given })),
});
const body = (text: string, samples: string[] = []) => ({
  type: 'BODY',
  text,
  ...(samples.length > 0 && { example: { body_text: [samples] } }),
});

/** What an import shows in full: something new, an edit, something refused, and what stays. */
export const templateFiles = [
  file('return_label_ready', {
    name: 'return_label_ready',
    category: 'MARKETING',
    components: [body('Your return label is ready. Bring it to any shop and save the way home.')],
  }),
  file('stove_recall', {
    name: 'stove_recall',
    components: [
      body('Hi {{1}}, bring the stove that you bought in {{2}} to any shop.', ['Leonie', 'May']),
      { type: 'FOOTER', text: 'Nordwind Outdoor' },
    ],
  }),
  file('Gift-Card', {
    name: 'Gift-Card',
    components: [body('{{1}} is your gift card.')],
  }),
  file('welcome_club', {
    name: 'welcome_club',
    category: 'MARKETING',
    components: [body('Welcome to the club. Members hear of new tours first.')],
  }),
];
