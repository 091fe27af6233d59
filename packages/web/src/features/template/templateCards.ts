import {
  addComponent,
  type Edit,
  MESSAGE,
  placeOf,
  removeComponent,
  setValue,
} from './editTemplate.ts';
import { type Json, list, object, type Path, typeOf, valueAt } from './templateJson.ts';
import { newButton } from './templateButtons.ts';

export const CARD_LIMIT = { min: 2, max: 10 };

const newCard = (): Json => ({
  components: [
    { type: 'HEADER', format: 'IMAGE' },
    { type: 'BODY', text: '' },
    { type: 'BUTTONS', buttons: [newButton('URL')] },
  ],
});

/** Cards have the smallest number that Meta takes. */
export const addCarousel: Edit = addComponent(MESSAGE, {
  type: 'CAROUSEL',
  cards: Array.from({ length: CARD_LIMIT.min }, newCard),
});

/** A card like the last one, without its words: all cards are built alike. */
export const addCard =
  (cardsPath: Path): Edit =>
  (form) => {
    const cards = list(valueAt(form, cardsPath));
    const last = object(cards.at(-1));
    const card = last ? { ...last, components: list(last['components']).map(emptied) } : newCard();
    return setValue(cardsPath, [...cards, card])(form);
  };

function emptied(given: unknown): unknown {
  const { example: _sample, ...part } = object(given) ?? {};
  if (typeOf(part) === 'BODY') return { ...part, text: '' };
  if (typeOf(part) !== 'BUTTONS') return part;
  const buttons = list(part['buttons']).map((item) => newButton(typeOf(object(item) ?? {})));
  return { ...part, buttons };
}

/** Whether all cards have a text: Meta takes it on all of them or on none. */
export const haveTexts = (cards: readonly unknown[]): boolean =>
  cards.some((card) => placeOf(list(object(card)?.['components']), 'BODY') >= 0);

/** Gives every card a text, or takes the texts off all of them. */
export const setCardTexts =
  (cardsPath: Path, isOn: boolean): Edit =>
  (form) =>
    list(valueAt(form, cardsPath)).reduce<typeof form>((changed, card, at) => {
      const scope = [...cardsPath, at, 'components'];
      if (!isOn) return removeComponent(scope, 'BODY')(changed);
      const hasText = placeOf(list(object(card)?.['components']), 'BODY') >= 0;
      return hasText ? changed : addComponent(scope, { type: 'BODY', text: '' })(changed);
    }, form);

export const removeCard =
  (cardsPath: Path, at: number): Edit =>
  (form) =>
    setValue(cardsPath, list(valueAt(form, cardsPath)).toSpliced(at, 1))(form);

export const moveCard =
  (cardsPath: Path, at: number, to: number): Edit =>
  (form) => {
    const cards = list(valueAt(form, cardsPath));
    if (to < 0 || to >= cards.length) return form;
    return setValue(cardsPath, cards.toSpliced(at, 1).toSpliced(to, 0, cards[at]))(form);
  };
