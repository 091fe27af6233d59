import { all, when } from './template.rule.ts';
import type { Rule } from './template.rule.ts';
import { languagesLike, META_LANGUAGES } from './template.languages.ts';
import { bodies, footers, textHeaders, textOf, writtenBodies } from './template-text.ts';
import { singleBraceIn } from './template.variables.ts';

const MOST_EMOJIS = 10;

/** What phones draw as a picture; digits, © and ™ are none by themselves. */
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u;

const GAP = /\n[^\S\n]*\n[^\S\n]*\n|[^\S\n]{5}|\t/;

const emojisIn = (text: string): number =>
  [...new Intl.Segmenter().segment(text)].filter(({ segment }) => EMOJI.test(segment)).length;

/** What reviewers send back although the form is right. */
export const wordingRules: readonly Rule[] = [
  {
    id: 'language.known',
    severity: 'WARNING',
    metaCode: null,
    cure: 'Choose a language of Meta’s list. A new one that is not in this list yet may still be taken.',
    check: ({ language }) => {
      const known = languagesLike(language).join(', ');
      return when(
        /^[a-z]{2,3}(?:_[A-Z]{2,4})?$/.test(language) && !META_LANGUAGES.has(language),
        ['language'],
        known === ''
          ? `Meta is not known to take templates in “${language}”.`
          : `Meta is not known to take templates in “${language}”, but in ${known}.`,
      );
    },
  },
  {
    id: 'variable.single_brace',
    severity: 'WARNING',
    metaCode: null,
    cure: 'Write two braces on each side where a variable is meant: {{1}}.',
    check: (template) =>
      [...textHeaders(template), ...writtenBodies(template)].flatMap((part) => {
        const found = singleBraceIn(part.text);
        return found === null
          ? []
          : [{ path: textOf(part), message: `${found} is no variable; people would read it so.` }];
      }),
  },
  {
    id: 'emoji.place',
    severity: 'WARNING',
    metaCode: null,
    cure: 'Move the emoji into the body: Meta rejects it in headers and footers.',
    check: (template) =>
      [...textHeaders(template), ...footers(template)].flatMap((part) =>
        when(EMOJI.test(part.text), textOf(part), `The ${part.kind.toLowerCase()} has an emoji.`),
      ),
  },
  {
    id: 'body.emojis',
    severity: 'WARNING',
    metaCode: null,
    cure: `Keep ${MOST_EMOJIS} emojis.`,
    check: (template) =>
      bodies(template).flatMap((body) => {
        const count = emojisIn(body.text);
        return when(
          count > MOST_EMOJIS,
          textOf(body),
          `The body has ${count} of ${MOST_EMOJIS} emojis.`,
        );
      }),
  },
  {
    id: 'body.gaps',
    severity: 'WARNING',
    metaCode: null,
    cure: 'Keep one empty line between paragraphs, and no more than four spaces in a row.',
    check: (template) =>
      all(template, 'BODY').flatMap((body) =>
        when(
          GAP.test(body.text ?? ''),
          textOf(body),
          'The body has a long gap: several empty lines, spaces or a tab.',
        ),
      ),
  },
];
