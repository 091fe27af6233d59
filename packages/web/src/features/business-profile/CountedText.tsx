import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import classes from './ProfileForm.module.css';
import { countCharacters } from './profileDraft.ts';

type Props = {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  longest: number;
  error: string | undefined;
  /** Said when somebody has left the field, not while they type. */
  errorOnceLeft?: string | undefined;
  rows?: number;
  type?: 'text' | 'email' | 'url';
  placeholder?: string;
  disabled: boolean;
};

/** A text whose characters are counted as one types. */
export function CountedText({ value, longest, onChange, hint, rows, type, ...props }: Props) {
  const { error, errorOnceLeft, ...plain } = props;
  const [left, setLeft] = useState(false);
  const count = countCharacters(value.trim());
  const isOver = count > longest;
  const field = {
    ...plain,
    description: hint,
    value,
    error: error ?? (isOver ? `Use at most ${longest} characters.` : left && errorOnceLeft),
    onBlur: () => setLeft(true),
    inputContainer: (children: React.ReactNode) => (
      <>
        {children}
        <p className={classes.count} data-over={isOver || undefined}>
          {count} / {longest}
        </p>
      </>
    ),
  };
  return rows === undefined ? (
    <TextInput
      {...field}
      type={type ?? 'text'}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  ) : (
    <Textarea
      {...field}
      autosize
      minRows={rows}
      maxRows={10}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
