import { Button, Menu } from '@mantine/core';
import { IconArrowsSort, IconPlus } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { ButtonFields } from './ButtonFields.tsx';
import classes from './ButtonsEditor.module.css';
import { ButtonRow } from './ButtonRow.tsx';
import { EditorCard } from './EditorCard.tsx';
import { pathOf, useEdit, useFieldProblem } from './editorContext.ts';
import { FieldNote } from './FieldNote.tsx';
import { addButton, BUTTON_LIMIT, moveButton, swapZones, zonesOf } from './templateButtons.ts';
import { type Json, list, textIn, typeOf } from './templateJson.ts';
import { buttonNeeds, buttonWords } from './templateWords.ts';

const ZONES = { ACTIONS: 'Actions', REPLIES: 'Quick replies' };

type Props = {
  scope: string;
  at: string;
  part: Json | undefined;
  /** Kinds that may be added here. */
  kinds: readonly string[];
  limit?: number;
};

/** Two groups, so that an order that Meta refuses cannot be made. */
export const ButtonsEditor = memo(function ButtonsEditor(props: Props) {
  const { scope, at, part, kinds, limit = BUTTON_LIMIT } = props;
  const edit = useEdit();
  const place = `${at}.buttons`;
  const buttons = list(part?.['buttons']);
  const zones = zonesOf(buttons).filter((zone) => zone.buttons.length > 0);
  return (
    <EditorCard
      at={at}
      title="Buttons"
      fact={`${buttons.length} of ${limit}`}
      actions={
        <>
          {zones.length > 1 && (
            <Button
              variant="subtle"
              size="xs"
              leftSection={<IconArrowsSort size={15} stroke={1.9} aria-hidden />}
              onClick={() => edit(swapZones(pathOf(place)))}
            >
              {`Put ${ZONES[zones[1]?.zone ?? 'ACTIONS'].toLowerCase()} first`}
            </Button>
          )}
          <AddButton
            kinds={buttons.length < limit ? kinds : []}
            onAdd={(type) => edit(addButton(pathOf(scope), type))}
          />
        </>
      }
    >
      {buttons.length > 0 && (
        <>
          {zones.map(({ zone, buttons: placed }) => (
            <Zone key={zone} title={ZONES[zone]} place={place} placed={placed} kinds={kinds} />
          ))}
          <ZoneNote place={place} />
        </>
      )}
    </EditorCard>
  );
});

function ZoneNote({ place }: { place: string }) {
  return useFieldProblem(place) ? <FieldNote id={`note-${place}`} at={place} /> : null;
}

type ZoneProps = {
  title: string;
  place: string;
  placed: readonly { at: number; button: Json }[];
  kinds: readonly string[];
};

function Zone({ title, place, placed, kinds }: ZoneProps) {
  const edit = useEdit();
  const [dragged, setDragged] = useState<number>();
  const move = (from: number, to: number) => edit(moveButton(pathOf(`${place}.${from}`), to));
  return (
    <div>
      <h3 className={classes.zone}>{title}</h3>
      <ul className={classes.rows} aria-label={title}>
        {placed.map(({ at, button }, index) => (
          <ButtonRow
            key={at}
            at={`${place}.${at}`}
            name={textIn(button) || (buttonWords[typeOf(button)] ?? 'button')}
            up={placed[index - 1]?.at}
            down={placed[index + 1]?.at}
            onMove={(to) => move(at, to)}
            isDragged={dragged === at}
            onDrag={setDragged}
            onDrop={() => {
              if (dragged !== undefined && dragged !== at) move(dragged, at);
              setDragged(undefined);
            }}
          >
            <ButtonFields button={button} at={`${place}.${at}`} kinds={kinds} />
          </ButtonRow>
        ))}
      </ul>
    </div>
  );
}

function AddButton({ kinds, onAdd }: { kinds: readonly string[]; onAdd: (type: string) => void }) {
  return (
    <Menu>
      <Menu.Target>
        <Button
          variant="subtle"
          size="xs"
          disabled={kinds.length === 0}
          leftSection={<IconPlus size={15} stroke={1.9} aria-hidden />}
        >
          Add button
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => onAdd(kind)}>
            {buttonWords[kind] ?? kind}
            {buttonNeeds[kind] && <span className={classes.needs}>{buttonNeeds[kind]}</span>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
