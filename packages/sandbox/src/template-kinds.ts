import { z } from 'zod';
import { invalidParameter } from './errors.ts';
import { partsOf, readParts, type Part } from './template-format.ts';

const CARD_BODY = 160;
const OFFER_TEXT = 16;
const CODE_LENGTH = 15;
const ONLY_MARKETING = new Set(['COPY_CODE', 'CATALOG', 'MPM', 'SPM']);
const CARD_BUTTONS = new Set(['QUICK_REPLY', 'URL', 'PHONE_NUMBER', 'SPM']);
const CARD_HEADERS = new Set(['IMAGE', 'VIDEO', 'PRODUCT']);

/** Seconds for which a message of the category may be delivered. */
const TTL: Record<string, readonly [number, number]> = {
  AUTHENTICATION: [30, 900],
  UTILITY: [30, 43_200],
  MARKETING: [43_200, 2_592_000],
};

const app = z.looseObject({ package_name: z.string().min(1), signature_hash: z.string().min(1) });
const appSchema = z.union([app, z.looseObject({ supported_apps: z.array(app).min(1) })]);

type Button = NonNullable<Part['buttons']>[number];

const kindOf = ({ type }: { type: string }) => type.toUpperCase();
const formatOf = ({ format = '' }: Part) => format.toUpperCase();
const ofKind = (parts: readonly Part[], kind: string) =>
  parts.filter((part) => kindOf(part) === kind);
const buttonsOf = (parts: readonly Part[]) => parts.flatMap(({ buttons = [] }) => buttons);

function refuse(isRefused: boolean, userMessage: string): void {
  if (isRefused) throw invalidParameter('Invalid parameter', userMessage);
}

/** Throws what a category or a kind of template does not allow. */
export function checkKinds(category: string, components: readonly unknown[]): void {
  const parts = readParts(components);
  const isMarketing = category === 'MARKETING';
  const [header] = ofKind(parts, 'HEADER');
  const [offer] = ofKind(parts, 'LIMITED_TIME_OFFER');
  const [carousel] = ofKind(parts, 'CAROUSEL');
  refuse(
    header !== undefined && formatOf(header) === 'GIF' && !isMarketing,
    'GIF headers are for marketing templates.',
  );
  if (offer) {
    refuse(!isMarketing, 'Limited-time offers are for marketing templates.');
    checkOffer(parts, offer);
  }
  if (carousel) {
    refuse(!isMarketing, 'Carousels are for marketing templates.');
    checkCarousel(parts, carousel);
  }
  if (category === 'AUTHENTICATION') checkCode(parts);
  for (const button of buttonsOf(partsOf(components))) checkButton(category, button);
}

export function checkTtl(category: string, seconds: number | undefined): void {
  const [from, to] = TTL[category] ?? [0, Infinity];
  refuse(
    seconds !== undefined && !(seconds >= from && seconds <= to),
    `message_send_ttl_seconds of this category must be ${from} to ${to}.`,
  );
}

/** Meta fixes the number of cards when a carousel is made. */
export function checkSameCards(before: readonly unknown[], after: readonly unknown[]): void {
  const [was, is] = [before, after].map(
    (components) => ofKind(readParts(components), 'CAROUSEL')[0]?.cards?.length,
  );
  refuse(
    was !== undefined && is !== undefined && was !== is,
    `The carousel was created with ${was} cards; their number cannot be changed.`,
  );
}

function checkOffer(parts: readonly Part[], offer: Part): void {
  const nested = z.looseObject({ text: z.string() }).safeParse(offer['limited_time_offer']);
  const text = nested.data?.text ?? offer.text ?? '';
  const kinds = buttonsOf(parts).map(kindOf);
  refuse(
    text === '' || Array.from(text).length > OFFER_TEXT,
    `The offer must have 1 to ${OFFER_TEXT} characters.`,
  );
  refuse(ofKind(parts, 'FOOTER').length > 0, 'A limited-time offer cannot have a footer.');
  refuse(
    ofKind(parts, 'HEADER').some((header) => !['IMAGE', 'VIDEO'].includes(formatOf(header))),
    'The header of a limited-time offer must be an image or a video.',
  );
  refuse(
    kinds[0] !== 'COPY_CODE' || kinds.some((kind) => kind !== 'COPY_CODE' && kind !== 'URL'),
    'A limited-time offer needs a copy code button, first, and may have a URL button.',
  );
}

function checkCarousel(parts: readonly Part[], { cards = [] }: Part): void {
  const inCards = cards.map((card) => readParts(card.components ?? []));
  refuse(cards.length < 2 || cards.length > 10, 'A carousel must have 2 to 10 cards.');
  refuse(
    ['HEADER', 'FOOTER', 'BUTTONS'].some((kind) => ofKind(parts, kind).length > 0),
    'Beside its cards a carousel can only have a body.',
  );
  for (const card of inCards) {
    const kinds = buttonsOf(card).map(kindOf);
    const [header] = ofKind(card, 'HEADER');
    const body = ofKind(card, 'BODY')[0]?.text ?? '';
    refuse(
      !header || !CARD_HEADERS.has(formatOf(header)),
      'Every card must have an image or video header.',
    );
    refuse(
      Array.from(body).length > CARD_BODY,
      `The body of a card has at most ${CARD_BODY} characters.`,
    );
    refuse(
      kinds.length < 1 || kinds.length > 2 || kinds.some((kind) => !CARD_BUTTONS.has(kind)),
      'Every card must have one or two quick reply, URL or phone number buttons.',
    );
  }
  const shapes = inCards.map((card) =>
    card.map((part) => [kindOf(part), formatOf(part), ...buttonsOf([part]).map(kindOf)].join(' ')),
  );
  const first = shapes[0]?.toSorted().join();
  refuse(
    shapes.some((shape) => shape.toSorted().join() !== first),
    'All cards must have the same components.',
  );
}

function checkCode(parts: readonly Part[]): void {
  const minutes = ofKind(parts, 'FOOTER')[0]?.['code_expiration_minutes'];
  refuse(
    ofKind(parts, 'HEADER').length > 0,
    'Authentication templates cannot have a header, links, media or emojis.',
  );
  refuse(
    buttonsOf(parts).map(kindOf).join() !== 'OTP',
    'Authentication templates must have one OTP button.',
  );
  refuse(
    minutes !== undefined && !(Number(minutes) >= 1 && Number(minutes) <= 90),
    'code_expiration_minutes must be 1 to 90.',
  );
}

function checkButton(category: string, button: Button): void {
  const kind = kindOf(button);
  const { url = '', example } = button;
  const [sample] = Array.isArray(example) ? example : [example];
  refuse(kind === 'OTP' && category !== 'AUTHENTICATION', 'OTP buttons are for authentication.');
  refuse(
    category === 'UTILITY' && ONLY_MARKETING.has(kind),
    `${kind} buttons are for marketing templates.`,
  );
  if (kind === 'URL') {
    refuse(!/^https?:\/\//.test(url), 'The URL of a button must be complete.');
    refuse(/\{\{.*\}\}./.test(url), 'A variable must be at the end of a URL.');
    refuse(url.includes('{{') && !sample, 'A URL with a variable needs an example.');
  }
  refuse(
    kind === 'COPY_CODE' && (!sample || String(sample).length > CODE_LENGTH),
    `A copy code button needs an example of at most ${CODE_LENGTH} characters.`,
  );
  const otp = kind === 'OTP' ? String(button['otp_type']).toUpperCase() : '';
  refuse(
    (otp === 'ONE_TAP' || otp === 'ZERO_TAP') && !appSchema.safeParse(button).success,
    'One-tap and zero-tap buttons need package_name and signature_hash.',
  );
  refuse(
    otp === 'ZERO_TAP' && button['zero_tap_terms_accepted'] !== true,
    'zero_tap_terms_accepted must be true.',
  );
}
