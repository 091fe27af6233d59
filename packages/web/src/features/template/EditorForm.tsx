import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import { BodyEditor, CodeBodyEditor } from './BodyEditor.tsx';
import { ButtonsEditor } from './ButtonsEditor.tsx';
import { CarouselEditor } from './CarouselEditor.tsx';
import classes from './EditorForm.module.css';
import { useEdit } from './editorContext.ts';
import { addComponent, MESSAGE, placeOf, type TemplateForm } from './editTemplate.ts';
import { FactsFields } from './FactsFields.tsx';
import { ExpiryEditor, FooterEditor } from './FooterEditor.tsx';
import { HeaderEditor, USUAL_HEADERS } from './HeaderEditor.tsx';
import { OfferEditor } from './OfferEditor.tsx';
import { addCarousel } from './templateCards.ts';
import { BUTTON_LIMIT } from './templateButtons.ts';
import { object, objects, partOf, textIn, typeOf } from './templateJson.ts';
import { isRightToLeft } from './templateWords.ts';
import type { Writing } from './TextPart.tsx';
import { UnknownEditor } from './UnknownEditor.tsx';

const BODY_LIMIT = 1_024;
const OFFER_BODY_LIMIT = 600;
const KNOWN = ['HEADER', 'LIMITED_TIME_OFFER', 'BODY', 'FOOTER', 'BUTTONS', 'CAROUSEL'];
const ROOT = 'components';
const MARKETING_HEADERS = [...USUAL_HEADERS, 'GIF'];

type Props = {
  wabaId: string;
  form: TemplateForm;
  fixed: { name: boolean; category: boolean };
  /** Components of the base language, shown beside. */
  base: unknown;
};

/** The form, a card for each component in the order of the message. */
export const EditorForm = memo(function EditorForm({ wabaId, form, fixed, base }: Props) {
  const { components, category, parameterFormat, language } = form;
  const isCode = category === 'AUTHENTICATION';
  const writing = useMemo<Writing>(
    () => ({ format: parameterFormat, language, isRightToLeft: isRightToLeft(language) }),
    [parameterFormat, language],
  );
  const baseTexts = useMemo(() => textsOf(base), [base]);
  const placed = (type: string) => {
    const at = placeOf(components, type);
    return { part: at < 0 ? undefined : object(components[at]), at: `${ROOT}.${at}` };
  };
  const header = placed('HEADER');
  const offer = placed('LIMITED_TIME_OFFER');
  const body = placed('BODY');
  const footer = placed('FOOTER');
  const carousel = placed('CAROUSEL');
  const shared = { writing, ...baseTexts };
  return (
    <div className={classes.form}>
      <FactsFields
        wabaId={wabaId}
        name={form.name}
        category={category}
        format={parameterFormat}
        ttl={form.messageSendTtlSeconds}
        fixed={fixed}
      />
      {!isCode && (
        <HeaderEditor
          {...header}
          scope={ROOT}
          writing={writing}
          baseText={shared.HEADER}
          formats={category === 'MARKETING' ? MARKETING_HEADERS : USUAL_HEADERS}
        />
      )}
      {offer.part && <OfferEditor part={offer.part} at={offer.at} />}
      {body.part && (isCode || textIn(body.part) === null) && (
        <CodeBodyEditor part={body.part} at={body.at} />
      )}
      {body.part && !isCode && textIn(body.part) !== null && (
        <BodyEditor
          part={body.part}
          at={body.at}
          limit={offer.part ? OFFER_BODY_LIMIT : BODY_LIMIT}
          writing={writing}
          baseText={shared.BODY}
        />
      )}
      {footer.part && isCode && <ExpiryEditor part={footer.part} at={footer.at} />}
      {footer.part && !isCode && (
        <FooterEditor
          part={footer.part}
          at={footer.at}
          baseText={shared.FOOTER}
          isRightToLeft={writing.isRightToLeft}
        />
      )}
      <ButtonsEditor
        {...placed('BUTTONS')}
        scope={ROOT}
        kinds={kindsFor(category)}
        limit={isCode ? 1 : BUTTON_LIMIT}
      />
      {carousel.part && <CarouselEditor part={carousel.part} at={carousel.at} writing={writing} />}
      {components.map((part, at) =>
        KNOWN.includes(typeOf(object(part) ?? {})) ? null : (
          <UnknownEditor key={at} part={part} at={`${ROOT}.${at}`} />
        ),
      )}
      <AddComponents
        category={category}
        present={components.map((part) => typeOf(object(part) ?? {})).join(' ')}
      />
    </div>
  );
});

function textsOf(base: unknown): Record<'HEADER' | 'BODY' | 'FOOTER', string | undefined> {
  const parts = objects(base);
  const of = (type: string) => textIn(partOf(parts, type) ?? {}) ?? undefined;
  return { HEADER: of('HEADER'), BODY: of('BODY'), FOOTER: of('FOOTER') };
}

const USUAL = ['QUICK_REPLY', 'URL', 'PHONE_NUMBER', 'VOICE_CALL', 'FLOW'];
const KINDS: Record<string, readonly string[]> = {
  MARKETING: [...USUAL, 'COPY_CODE', 'CATALOG', 'MPM'],
  AUTHENTICATION: ['OTP'],
};
const kindsFor = (category: string) => KINDS[category] ?? USUAL;

const ADDED = [
  { type: 'BODY', label: 'Body', categories: ['MARKETING', 'UTILITY'], component: { text: '' } },
  {
    type: 'FOOTER',
    label: 'Footer',
    categories: ['MARKETING', 'UTILITY'],
    component: { text: '' },
  },
  {
    type: 'BODY',
    label: 'Body',
    categories: ['AUTHENTICATION'],
    component: { add_security_recommendation: true },
  },
  {
    type: 'FOOTER',
    label: 'Expiry of the code',
    categories: ['AUTHENTICATION'],
    component: { code_expiration_minutes: 10 },
  },
  {
    type: 'LIMITED_TIME_OFFER',
    label: 'Limited-time offer',
    categories: ['MARKETING'],
    component: { limited_time_offer: { text: '', has_expiration: true } },
  },
];

type AddProps = { category: string; present: string };

const AddComponents = memo(function AddComponents({ category, present }: AddProps) {
  const edit = useEdit();
  const lacks = (type: string) => !present.split(' ').includes(type);
  const missing = ADDED.filter(
    ({ type, categories }) => lacks(type) && categories.includes(category),
  );
  const mayHaveCards = category === 'MARKETING' && lacks('CAROUSEL');
  if (missing.length === 0 && !mayHaveCards) return null;
  return (
    <div className={classes.add} role="group" aria-label="Add a component">
      {missing.map(({ type, label, component }) => (
        <Button
          key={type}
          leftSection={<IconPlus size={15} stroke={1.9} aria-hidden />}
          onClick={() => edit(addComponent(MESSAGE, { type, ...component }))}
        >
          {label}
        </Button>
      ))}
      {mayHaveCards && (
        <Button
          leftSection={<IconPlus size={15} stroke={1.9} aria-hidden />}
          onClick={() => edit(addCarousel)}
        >
          Carousel
        </Button>
      )}
    </div>
  );
});
