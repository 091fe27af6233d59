import { templateSearchText, wordingOf } from 'server/domains/template/template-list';
import { idOf } from './rows.ts';

/** Names in the account that has many, each in every one of these languages. */
export const MANY_NAMES = 2_000;
export const LANGUAGES = ['en_US', 'de', 'pt_BR'] as const;

const WHAT = ['order', 'parcel', 'booking', 'invoice', 'voucher', 'refund', 'delivery', 'receipt'];
const WHEN = [
  'confirmed',
  'shipped',
  'delayed',
  'ready',
  'cancelled',
  'reminder',
  'sale',
  'survey',
];
const STATUSES = ['APPROVED', 'PENDING', 'REJECTED', 'PAUSED', 'DISABLED'] as const;
const QUALITIES = ['GREEN', 'YELLOW', 'UNKNOWN', 'RED'] as const;
const LETTER = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P'];

interface Wording {
  head: string;
  body: (what: string, when: string, code: string) => string;
  foot: string;
  button: string;
}

const WORDS: Record<(typeof LANGUAGES)[number], Wording> = {
  en_US: {
    head: 'News of {{1}}',
    body: (what, when, code) =>
      `Hi {{1}}, your *${what}* with the number ${code}-{{2}} is ${when}. We let you know as soon as something changes; you need not do anything until then. Questions? Answer this message, somebody reads it every day from 8:00 to 20:00.`,
    foot: 'Unsubscribe any time',
    button: 'See details',
  },
  de: {
    head: 'Neues von {{1}}',
    body: (what, when, code) =>
      `Hallo {{1}}, zu *${what}* mit der Nummer ${code}-{{2}} gibt es Neues: ${when}. Wir melden uns, sobald sich etwas ändert; bis dahin müssen Sie nichts tun. Fragen? Antworten Sie einfach, täglich von 8 bis 20 Uhr liest jemand mit.`,
    foot: 'Jederzeit abbestellen',
    button: 'Einzelheiten ansehen',
  },
  pt_BR: {
    head: 'Novidades de {{1}}',
    body: (what, when, code) =>
      `Olá {{1}}, há novidades sobre *${what}* com o número ${code}-{{2}}: ${when}. Avisamos assim que algo mudar; até lá não é preciso fazer nada. Dúvidas? Responda a esta mensagem, alguém lê todos os dias das 8h às 20h.`,
    foot: 'Cancele quando quiser',
    button: 'Ver detalhes',
  },
};

export interface BenchTemplate {
  id: string;
  name: string;
  language: (typeof LANGUAGES)[number];
  status: (typeof STATUSES)[number];
  category: 'MARKETING' | 'UTILITY';
  quality: (typeof QUALITIES)[number];
  components: { type: string; [field: string]: unknown }[];
}

/** A template as Meta lists it: names follow one another, each in all languages. */
export function templateOf(index: number): BenchTemplate {
  const number = Math.floor(index / LANGUAGES.length);
  const language = at(LANGUAGES, index);
  const [what, when] = [at(WHAT, number), at(WHEN, number >> 3)];
  const code = `${at(LETTER, number >> 6)}${String(number).padStart(5, '0')}`;
  const words = WORDS[language];
  return {
    id: String(600_000_000_000 + index),
    name: `${what}_${when}_${String(number).padStart(5, '0')}`,
    language,
    // Nine of ten are approved, as in an account that is at work.
    status: number % 10 === 9 ? at(STATUSES, 1 + (number % 4)) : 'APPROVED',
    category: number % 3 === 0 ? 'MARKETING' : 'UTILITY',
    quality: at(QUALITIES, number % 7),
    components: [
      { type: 'HEADER', format: 'TEXT', text: words.head, example: { header_text: ['Nordwind'] } },
      {
        type: 'BODY',
        text: words.body(what, when, code),
        example: { body_text: [['Kim', '48213']] },
      },
      { type: 'FOOTER', text: words.foot },
      {
        type: 'BUTTONS',
        buttons: [
          {
            type: 'URL',
            text: words.button,
            url: `https://shop.example/${what}/{{1}}`,
            example: [`https://shop.example/${what}/48213`],
          },
        ],
      },
    ],
  };
}

/** The same as a row of the account `waba`; `index` counts over all accounts. */
export function templateRow(template: BenchTemplate, waba: string, index: number): object {
  const { id, name, language, status, category, quality, components } = template;
  const then = new Date(Date.UTC(2024, 0, 1) + index * 1000).toISOString();
  return {
    id: idOf('template', index),
    meta_id: id,
    waba_id: waba,
    name,
    language,
    status,
    status_raw: status,
    category,
    category_raw: category,
    quality,
    quality_raw: quality,
    parameter_format: 'POSITIONAL',
    components,
    search_text: templateSearchText(name, components),
    wording: wordingOf(language, components),
    edit_times: [],
    created_at: then,
    read_at: then,
    status_at: then,
    category_at: then,
    quality_at: then,
  };
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}
