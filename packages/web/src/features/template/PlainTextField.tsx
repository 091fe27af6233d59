import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { fieldId, pathOf, useEdit, useFieldError } from './editorContext.ts';
import { setValue } from './editTemplate.ts';
import { FieldNote } from './FieldNote.tsx';

type Props = {
  /** Place of the text in the template. */
  at: string;
  label: string;
  text: string;
  hint: string;
  limit: number;
  dir?: 'ltr' | 'rtl';
};

/** A line of text that has no variables. */
export function PlainTextField({ at, label, text, hint, limit, dir }: Props) {
  const edit = useEdit();
  const noteId = useId();
  const error = useFieldError(at);
  return (
    <>
      <TextInput
        id={fieldId(at)}
        aria-label={label}
        dir={dir}
        value={text}
        error={error !== undefined}
        aria-describedby={noteId}
        onChange={({ currentTarget: { value } }) => edit(setValue(pathOf(at), value), at)}
      />
      <FieldNote id={noteId} at={at} hint={hint} count={{ text, limit }} />
    </>
  );
}
