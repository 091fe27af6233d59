import { ActionIcon, Button, Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { memo } from 'react';
import { BodyEditor } from './BodyEditor.tsx';
import { ButtonsEditor } from './ButtonsEditor.tsx';
import classes from './CarouselEditor.module.css';
import { EditorCard } from './EditorCard.tsx';
import { pathOf, useEdit, useFieldProblem } from './editorContext.ts';
import { placeOf } from './editTemplate.ts';
import { FieldNote } from './FieldNote.tsx';
import { HeaderEditor } from './HeaderEditor.tsx';
import { RemoveComponent } from './RemoveComponent.tsx';
import {
  addCard,
  CARD_LIMIT,
  haveTexts,
  moveCard,
  removeCard,
  setCardTexts,
} from './templateCards.ts';
import { type Json, list, object } from './templateJson.ts';
import type { Writing } from './TextPart.tsx';

const CARD_BODY_LIMIT = 160;
const CARD_BUTTONS = ['QUICK_REPLY', 'URL', 'PHONE_NUMBER', 'SPM'];
const CARD_BUTTON_LIMIT = 2;
const CARD_HEADERS = ['IMAGE', 'VIDEO', 'PRODUCT'];

type Props = { at: string; part: Json; writing: Writing };

export const CarouselEditor = memo(function CarouselEditor({ at, part, writing }: Props) {
  const edit = useEdit();
  const place = `${at}.cards`;
  const cards = list(part['cards']);
  const problem = useFieldProblem(place);
  return (
    <EditorCard
      at={at}
      title="Carousel"
      fact={`${cards.length} of ${CARD_LIMIT.max} cards`}
      actions={
        <>
          <Button
            variant="subtle"
            size="xs"
            disabled={cards.length >= CARD_LIMIT.max}
            leftSection={<IconPlus size={15} stroke={1.9} aria-hidden />}
            onClick={() => edit(addCard(pathOf(place)))}
          >
            Add card
          </Button>
          <RemoveComponent type="CAROUSEL" label="Remove carousel" />
        </>
      }
    >
      {problem && <FieldNote id={`note-${place}`} at={place} />}
      <Checkbox
        label="Cards have a text"
        checked={haveTexts(cards)}
        onChange={({ currentTarget: { checked } }) => edit(setCardTexts(pathOf(place), checked))}
      />
      <ol className={classes.cards} aria-label="Cards to edit">
        {cards.map((card, index) => (
          <li key={index}>
            <Card card={card} place={place} index={index} count={cards.length} writing={writing} />
          </li>
        ))}
      </ol>
    </EditorCard>
  );
});

type CardProps = {
  card: unknown;
  place: string;
  index: number;
  count: number;
  writing: Writing;
};

const Card = memo(function Card({ card, place, index, count, writing }: CardProps) {
  const at = `${place}.${index}`;
  const scope = `${at}.components`;
  const components = list(object(card)?.['components']);
  const placed = (type: string) => {
    const where = placeOf(components, type);
    const part = where < 0 ? undefined : object(components[where]);
    return { part, at: `${scope}.${where < 0 ? components.length : where}` };
  };
  const body = placed('BODY');
  const problem = useFieldProblem(at);
  return (
    <section className={classes.card} aria-label={`Card ${index + 1}`}>
      <CardHead place={place} index={index} count={count} />
      {problem && <FieldNote id={`note-${at}`} at={at} />}
      <HeaderEditor
        {...placed('HEADER')}
        scope={scope}
        writing={writing}
        baseText={undefined}
        formats={CARD_HEADERS}
      />
      {body.part && (
        <BodyEditor
          at={body.at}
          part={body.part}
          limit={CARD_BODY_LIMIT}
          writing={writing}
          baseText={undefined}
        />
      )}
      <ButtonsEditor
        {...placed('BUTTONS')}
        scope={scope}
        kinds={CARD_BUTTONS}
        limit={CARD_BUTTON_LIMIT}
      />
    </section>
  );
});

function CardHead({ place, index, count }: { place: string; index: number; count: number }) {
  const edit = useEdit();
  const cards = pathOf(place);
  return (
    <header className={classes.head}>
      <h3 className={classes.title}>Card {index + 1}</h3>
      <ActionIcon
        aria-label={`Move card ${index + 1} up`}
        disabled={index === 0}
        onClick={() => edit(moveCard(cards, index, index - 1))}
      >
        <IconArrowUp size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
      <ActionIcon
        aria-label={`Move card ${index + 1} down`}
        disabled={index === count - 1}
        onClick={() => edit(moveCard(cards, index, index + 1))}
      >
        <IconArrowDown size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
      <ActionIcon
        aria-label={`Remove card ${index + 1}`}
        disabled={count <= CARD_LIMIT.min}
        onClick={() => edit(removeCard(cards, index))}
      >
        <IconX size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </header>
  );
}
