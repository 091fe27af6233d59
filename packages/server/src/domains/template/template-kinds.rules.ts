import type { Button, Card, Carousel, Component, ParsedTemplate } from './template.components.ts';
import { INVALID_PARAMETER, ofKind, TOO_LONG, when } from './template.rule.ts';
import type { Finding, Rule } from './template.rule.ts';
import { lengthOf } from './template.variables.ts';

const OFFER_LIMIT = 16;
const CARD_BUTTONS: ReadonlySet<string> = new Set(['QUICK_REPLY', 'URL', 'PHONE_NUMBER', 'SPM']);
const BESIDE_CARDS: ReadonlySet<string> = new Set(['BODY', 'CAROUSEL', 'UNKNOWN']);
const OFFER_BUTTONS: ReadonlySet<string> = new Set(['COPY_CODE', 'URL']);
const AUTHENTICATION_PARTS: ReadonlySet<string> = new Set(['BODY', 'FOOTER', 'BUTTONS', 'UNKNOWN']);

const isOffer = ({ components }: ParsedTemplate) =>
  ofKind(components, 'LIMITED_TIME_OFFER').length > 0;

const isAuthentication = ({ category }: ParsedTemplate) => category === 'AUTHENTICATION';

const isIn = (value: number, from: number, to: number) => value >= from && value <= to;

const isPicture = (format: string) => format === 'IMAGE' || format === 'VIDEO';

const carousels = (template: ParsedTemplate, find: (carousel: Carousel) => Finding[]) =>
  ofKind(template.components, 'CAROUSEL').flatMap(find);

const cards = (template: ParsedTemplate, find: (card: Card, first: Card) => Finding[]) =>
  carousels(template, ({ cards: given }) => given.flatMap((card) => find(card, given[0] ?? card)));

/** What a card is made of, so that cards can be compared. */
function shapeOf({ components }: Card): string {
  const shapes = components.map((component: Component) => {
    if (component.kind === 'HEADER') return `HEADER ${component.format}`;
    if (component.kind !== 'BUTTONS') return component.kind;
    return `BUTTONS ${component.buttons.map(({ type }) => type).join(' ')}`;
  });
  return shapes.toSorted().join(', ');
}

/** What Meta may have added since; a carousel in a card is none of it. */
const isNews = (component: Component) =>
  component.kind === 'UNKNOWN' && component.type !== 'CAROUSEL';

const isFit = ({ kind }: Component) => kind === 'HEADER' || kind === 'BODY' || kind === 'BUTTONS';

/** Meta takes codes as OTP and gives them back as links of its own. */
const isCode = ({ type, url }: Button) =>
  type === 'OTP' || (type === 'URL' && (url ?? '').startsWith('https://www.whatsapp.com/otp/'));

export const kindRules: readonly Rule[] = [
  {
    id: 'offer.category',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Choose the category MARKETING.',
    check: (template) =>
      ofKind(template.components, 'LIMITED_TIME_OFFER').flatMap(({ path }) =>
        when(
          template.category === 'UTILITY',
          path,
          'A limited-time offer cannot stand in this category.',
        ),
      ),
  },
  {
    id: 'offer.text',
    severity: 'ERROR',
    metaCode: TOO_LONG,
    cure: `Write a text of at most ${OFFER_LIMIT} characters.`,
    check: (template) =>
      ofKind(template.components, 'LIMITED_TIME_OFFER').flatMap(({ path, text }) =>
        when(
          (text ?? '').trim() === '' || lengthOf(text ?? '') > OFFER_LIMIT,
          [...path, 'text'],
          `The offer has ${lengthOf(text ?? '')} of ${OFFER_LIMIT} characters.`,
        ),
      ),
  },
  {
    id: 'offer.footer',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Remove the footer.',
    check: (template) =>
      isOffer(template)
        ? ofKind(template.components, 'FOOTER').flatMap(({ path }) =>
            when(true, path, 'A limited-time offer has no footer.'),
          )
        : [],
  },
  {
    id: 'offer.header',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Choose an image or a video, or remove the header.',
    check: (template) =>
      isOffer(template)
        ? ofKind(template.components, 'HEADER').flatMap(({ path, format }) =>
            when(
              !isPicture(format),
              [...path, 'format'],
              'The header of a limited-time offer is an image or a video.',
            ),
          )
        : [],
  },
  {
    id: 'offer.buttons',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Keep one button that copies a code and, if need be, one link after it.',
    check(template) {
      // Elsewhere the offer itself is out of place.
      if (!isOffer(template) || template.category !== 'MARKETING') return [];
      const [group] = ofKind(template.components, 'BUTTONS');
      // A group without buttons is told of by `buttons.required`.
      if (group?.buttons.length === 0) return [];
      const types = group?.buttons.map(({ type }) => type) ?? [];
      return when(
        types[0] !== 'COPY_CODE' || types.some((type) => !OFFER_BUTTONS.has(type)),
        group ? [...group.path, 'buttons'] : ['components'],
        'A limited-time offer has a code to copy, perhaps a link after it, and no other buttons.',
      );
    },
  },
  {
    id: 'carousel.category',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Choose the category MARKETING.',
    check: (template) =>
      carousels(template, ({ path }) =>
        when(template.category === 'UTILITY', path, 'A carousel cannot stand in this category.'),
      ),
  },
  {
    id: 'carousel.components',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Keep the body and put the rest into the cards.',
    check: (template) =>
      isAuthentication(template)
        ? []
        : carousels(template, () =>
            template.components
              .filter(({ kind }) => !BESIDE_CARDS.has(kind))
              .map(({ path, kind }) => ({ path, message: `Beside cards there is no ${kind}.` })),
          ),
  },
  {
    id: 'carousel.cards',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Make 2 to 10 cards.',
    check: (template) =>
      carousels(template, ({ path, cards: given }) =>
        when(
          given.length < 2 || given.length > 10,
          [...path, 'cards'],
          `The carousel has ${given.length} cards, not 2 to 10.`,
        ),
      ),
  },
  {
    id: 'carousel.card_header',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Give every card an image, a video or a product as its header.',
    check: (template) =>
      cards(template, ({ path, components }) => {
        const [header] = ofKind(components, 'HEADER');
        const isFine = header && (isPicture(header.format) || header.format === 'PRODUCT');
        return when(!isFine, path, 'The card has no image, video or product.');
      }),
  },
  {
    id: 'carousel.card_buttons',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Give every card one or two buttons: quick reply, link or telephone number.',
    check: (template) =>
      cards(template, ({ path, components }) => {
        const buttons = ofKind(components, 'BUTTONS').flatMap((group) => group.buttons);
        const isFine = buttons.length <= 2 && buttons.every(({ type }) => CARD_BUTTONS.has(type));
        return when(
          !isFine || ofKind(components, 'BUTTONS').length === 0,
          path,
          'The card does not have one or two quick replies, links or telephone numbers.',
        );
      }),
  },
  {
    id: 'carousel.card_components',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Keep header, body and buttons in a card.',
    check: (template) =>
      cards(template, ({ components }) =>
        components
          .map((component) => ({
            path: component.path,
            kind: component.kind === 'UNKNOWN' ? component.type : component.kind,
            isFine: isFit(component) || isNews(component),
          }))
          .filter(({ isFine }) => !isFine)
          .map(({ path, kind }) => ({ path, message: `A card has no ${kind}.` })),
      ),
  },
  {
    id: 'carousel.same_cards',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Build all cards from the same components and kinds of buttons as the first one.',
    check: (template) =>
      cards(template, (card, first) => {
        const isWhole = ({ components }: Card) =>
          components.every(isFit) && components.some(({ kind }) => kind === 'BUTTONS');
        return when(
          isWhole(card) && isWhole(first) && shapeOf(card) !== shapeOf(first),
          card.path,
          'The card is made of other components than the first one.',
        );
      }),
  },
  {
    id: 'authentication.components',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Keep body, footer and one OTP button.',
    check: (template) =>
      isAuthentication(template)
        ? template.components
            .filter(
              (component) =>
                !AUTHENTICATION_PARTS.has(component.kind) &&
                // `header.location_category` tells of it.
                !(component.kind === 'HEADER' && component.format === 'LOCATION'),
            )
            .map(({ path, kind }) => ({
              path,
              message: `An authentication template has no ${kind}.`,
            }))
        : [],
  },
  {
    id: 'authentication.button',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Give the template exactly one button of the kind OTP.',
    check(template) {
      if (!isAuthentication(template) || !template.isList) return [];
      const groups = ofKind(template.components, 'BUTTONS');
      const buttons = groups.flatMap((group) => group.buttons);
      const isFine = buttons.length > 0 && buttons.every(isCode);
      const path = groups[0] ? [...groups[0].path, 'buttons'] : ['components'];
      // A group without buttons is told of by `buttons.required`.
      return when(
        !isFine && !(groups[0] && buttons.length === 0),
        path,
        'An authentication template has one OTP button and no other.',
      );
    },
  },
  {
    id: 'authentication.expiration',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Choose 1 to 90 minutes, or remove the footer.',
    check: (template) =>
      ofKind(template.components, 'FOOTER').flatMap(
        ({ path, text, codeExpirationMinutes: minutes }) => {
          // Meta gives the footer of a code back as a text.
          const isEmpty = isAuthentication(template) && minutes === null && !text;
          const isFine = minutes === null || (Number.isInteger(minutes) && isIn(minutes, 1, 90));
          return when(
            isEmpty || !isFine,
            [...path, 'code_expiration_minutes'],
            'A code is valid for 1 to 90 minutes.',
          );
        },
      ),
  },
];
