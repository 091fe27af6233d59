import { list, object, typeOf } from './templateJson.ts';

const FACTS: Record<string, string> = {
  name: 'Name',
  language: 'Language',
  category: 'Category',
  parameterFormat: 'Variables',
  messageSendTtlSeconds: 'Delivery',
  templateId: 'Template',
};
const PARTS: Record<string, string> = {
  HEADER: 'Header',
  BODY: 'Body',
  FOOTER: 'Footer',
  BUTTONS: 'Buttons',
  LIMITED_TIME_OFFER: 'Limited-time offer',
  CAROUSEL: 'Carousel',
};

/** "Card 2, button 1" for a place in the JSON. */
export function placeWord(path: readonly string[], components: readonly unknown[]): string {
  const [field = '', at, ...rest] = path;
  if (field !== 'components') return FACTS[field] ?? field;
  if (at === undefined) return 'Template';
  const part = object(components[Number(at)]) ?? {};
  const [inside, index, ...deeper] = rest;
  if (inside === 'cards' && index !== undefined) {
    const card = `Card ${Number(index) + 1}`;
    if (deeper[0] !== 'components' || deeper[1] === undefined) return card;
    const cardParts = list(object(list(part['cards'])[Number(index)])?.['components']);
    return `${card}, ${placeWord(deeper, cardParts).toLowerCase()}`;
  }
  if (inside === 'buttons' && index !== undefined) return `Button ${Number(index) + 1}`;
  return PARTS[typeOf(part)] ?? (typeOf(part) || 'Component');
}
