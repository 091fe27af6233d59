import type { Button, ParsedTemplate } from './template.components.ts';
import { all, partsOf, when } from './template.rule.ts';
import type { Rule } from './template.rule.ts';
import { bodies, textOf } from './template-text.ts';

/** Phones of people who get marketing fold the text after about so many lines. */
const FOLD_LINES = 5;
const LINE_CHARACTERS = 45;

const PROMOTIONAL =
  /(?<![\p{L}\p{N}])(?:good news|special offer|limited offer|discount|sale|% off|coupon|promo(?:tion)?|free gift|buy now|shop now|best price|exclusive|rabatt|angebot|gutschein|descuento|oferta|promoción|soldes|promotion|remise)(?![\p{L}\p{N}])/iu;

const SHORTENER =
  /(?<![\w.-])(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|buff\.ly|cutt\.ly|rebrand\.ly|shorturl\.at)(?![\w-])/i;

const WHATSAPP_LINK = /(?<![\w.-])(?:wa\.me|api\.whatsapp\.com)(?![\w-])/i;

const PERSONAL = /[\p{L}\p{N}._-]{1,64}@[\p{L}\p{N}-]{1,63}\.\p{L}/u;

function linkTexts(template: ParsedTemplate) {
  const urls = all(template, 'BUTTONS').flatMap(({ buttons }) =>
    buttons.map(({ path, url }) => ({ path: [...path, 'url'], text: url ?? '' })),
  );
  return [...bodies(template).map((body) => ({ path: textOf(body), text: body.text })), ...urls];
}

function linesOf(text: string): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_CHARACTERS)), 0);
}

const isQuickReply = ({ type }: Button) => type === 'QUICK_REPLY';

export const adviceRules: readonly Rule[] = [
  {
    id: 'category.promotional',
    severity: 'WARNING',
    metaCode: null,
    cure: 'Choose MARKETING or reword it: Meta moves such templates to marketing, which costs more.',
    check: (template) =>
      template.category === 'UTILITY'
        ? bodies(template).flatMap((body) => {
            const [phrase] = PROMOTIONAL.exec(body.text) ?? [];
            return phrase
              ? [{ path: textOf(body), message: `Reads like marketing: “${phrase}”.` }]
              : [];
          })
        : [],
  },
  {
    id: 'link.shortener',
    severity: 'WARNING',
    metaCode: null,
    cure: 'Give the whole address: Meta rejects links that hide where they lead.',
    check: (template) =>
      linkTexts(template).flatMap(({ path, text }) =>
        when(SHORTENER.test(text), path, 'The link is shortened.'),
      ),
  },
  {
    id: 'link.whatsapp',
    severity: 'WARNING',
    metaCode: null,
    cure: 'Leave the link out: people are in WhatsApp already, and Meta rejects it.',
    check: (template) =>
      linkTexts(template).flatMap(({ path, text }) =>
        when(WHATSAPP_LINK.test(text), path, 'The link leads back to WhatsApp.'),
      ),
  },
  {
    id: 'body.fold',
    severity: 'WARNING',
    metaCode: null,
    cure: `Say what matters in the first ${FOLD_LINES} lines.`,
    check: (template) =>
      template.category === 'MARKETING'
        ? bodies(template).flatMap((body) =>
            when(
              linesOf(body.text) > FOLD_LINES,
              textOf(body),
              'Phones fold the text; the rest shows after “Read more”.',
            ),
          )
        : [],
  },
  {
    id: 'sample.personal',
    severity: 'WARNING',
    metaCode: null,
    cure: 'Make up an example: people at Meta read it.',
    check: (template) =>
      partsOf(template).flatMap((part) =>
        part.kind === 'BODY' || part.kind === 'HEADER'
          ? when(
              [...part.samples.positional, ...part.samples.named.values()].some(
                (sample) => PERSONAL.test(sample) && !/@(?:[\w-]+\.)*example\b/.test(sample),
              ),
              [...part.path, 'example'],
              'A sample holds an e-mail address.',
            )
          : [],
      ),
  },
  {
    id: 'buttons.desktop',
    severity: 'WARNING',
    metaCode: null,
    cure: 'Keep three buttons, quick replies or others, when people should see them everywhere.',
    check: (template) =>
      all(template, 'BUTTONS').flatMap(({ path, buttons }) =>
        when(
          buttons.length > 3 || (buttons.some(isQuickReply) && !buttons.every(isQuickReply)),
          [...path, 'buttons'],
          'WhatsApp on a computer shows this message on the phone only.',
        ),
      ),
  },
  {
    id: 'buttons.all_options',
    severity: 'INFO',
    metaCode: null,
    cure: 'Put the two most important buttons first.',
    check: (template) =>
      all(template, 'BUTTONS').flatMap(({ path, buttons }) =>
        when(
          buttons.length > 3,
          [...path, 'buttons'],
          `Phones show 2 of ${buttons.length} buttons, then “See all options”.`,
        ),
      ),
  },
  {
    id: 'component.unknown',
    severity: 'INFO',
    metaCode: null,
    cure: 'Check the name of the type. What the Hub does not know it hands on as it is.',
    check: (template) =>
      partsOf(template).flatMap((part) =>
        part.kind === 'UNKNOWN' && part.type !== null
          ? [{ path: part.path, message: `The Hub does not know ${part.type}.` }]
          : [],
      ),
  },
];
