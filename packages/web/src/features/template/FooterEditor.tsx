import { ActionIcon, NumberInput, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo, useId } from 'react';
import { EditorCard } from './EditorCard.tsx';
import { fieldId, pathOf, useEdit, useFieldError } from './editorContext.ts';
import { MESSAGE, removeComponent, setValue } from './editTemplate.ts';
import { FieldNote } from './FieldNote.tsx';
import { type Json, textIn } from './templateJson.ts';
import { BaseText } from './TextPart.tsx';

const LIMIT = 60;
const MINUTES = { min: 1, max: 90 };

type Props = { at: string; part: Json; baseText: string | undefined; isRightToLeft: boolean };

export const FooterEditor = memo(function FooterEditor(props: Props) {
  const { at, part, baseText, isRightToLeft } = props;
  const edit = useEdit();
  const noteId = useId();
  const error = useFieldError(`${at}.text`);
  const text = textIn(part) ?? '';
  return (
    <EditorCard
      at={at}
      title="Footer"
      actions={
        <ActionIcon
          aria-label="Remove footer"
          onClick={() => edit(removeComponent(MESSAGE, 'FOOTER'))}
        >
          <IconTrash size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      }
    >
      <div>
        <TextInput
          id={fieldId(`${at}.text`)}
          aria-label="Footer"
          dir={isRightToLeft ? 'rtl' : 'ltr'}
          value={text}
          error={error !== undefined}
          aria-describedby={noteId}
          onChange={({ currentTarget: { value } }) =>
            edit(setValue(pathOf(`${at}.text`), value), `${at}.text`)
          }
        />
        <FieldNote
          id={noteId}
          at={`${at}.text`}
          hint="No variables"
          count={{ text, limit: LIMIT }}
        />
        <BaseText text={baseText} of={fieldId(`${at}.text`)} />
      </div>
    </EditorCard>
  );
});

/** The footer of a code says how long it holds. */
export const ExpiryEditor = memo(function ExpiryEditor({ at, part }: { at: string; part: Json }) {
  const edit = useEdit();
  const error = useFieldError(`${at}.code_expiration_minutes`);
  const minutes = part['code_expiration_minutes'];
  return (
    <EditorCard
      at={at}
      title="Footer"
      actions={
        <ActionIcon
          aria-label="Remove expiry"
          onClick={() => edit(removeComponent(MESSAGE, 'FOOTER'))}
        >
          <IconTrash size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      }
    >
      <NumberInput
        id={fieldId(`${at}.code_expiration_minutes`)}
        label="The code expires after"
        description="1 to 90 minutes"
        suffix=" min"
        {...MINUTES}
        clampBehavior="none"
        value={typeof minutes === 'number' ? minutes : ''}
        error={error}
        onChange={(value) =>
          edit(
            setValue(
              pathOf(`${at}.code_expiration_minutes`),
              typeof value === 'number' ? value : undefined,
            ),
            at,
          )
        }
      />
    </EditorCard>
  );
});
