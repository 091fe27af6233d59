import { ActionIcon, Checkbox, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo, useId } from 'react';
import { EditorCard } from './EditorCard.tsx';
import { fieldId, pathOf, useEdit, useFieldError } from './editorContext.ts';
import { MESSAGE, removeComponent, setValue } from './editTemplate.ts';
import { FieldNote } from './FieldNote.tsx';
import { type Json, object, textIn } from './templateJson.ts';

const LIMIT = 16;

/** Meta documents it inside of `limited_time_offer` and sends it flat at times; it stays as it is. */
export const OfferEditor = memo(function OfferEditor({ at, part }: { at: string; part: Json }) {
  const edit = useEdit();
  const noteId = useId();
  const nested = object(part['limited_time_offer']);
  const inside = nested ? `${at}.limited_time_offer` : at;
  const error = useFieldError(`${inside}.text`);
  const offer = nested ?? part;
  const text = textIn(offer) ?? '';
  return (
    <EditorCard
      at={at}
      title="Limited-time offer"
      actions={
        <ActionIcon
          aria-label="Remove offer"
          onClick={() => edit(removeComponent(MESSAGE, 'LIMITED_TIME_OFFER'))}
        >
          <IconTrash size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      }
    >
      <div>
        <TextInput
          id={fieldId(`${inside}.text`)}
          aria-label="Offer"
          value={text}
          error={error !== undefined}
          aria-describedby={noteId}
          onChange={({ currentTarget: { value } }) =>
            edit(setValue(pathOf(`${inside}.text`), value), `${inside}.text`)
          }
        />
        <FieldNote
          id={noteId}
          at={`${inside}.text`}
          hint="In bold above the text"
          count={{ text, limit: LIMIT }}
        />
      </div>
      <Checkbox
        label="Say when it ends"
        checked={offer['has_expiration'] === true}
        onChange={({ currentTarget: { checked } }) =>
          edit(setValue(pathOf(`${inside}.has_expiration`), checked))
        }
      />
    </EditorCard>
  );
});
