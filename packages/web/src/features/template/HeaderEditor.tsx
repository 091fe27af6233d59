import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { memo } from 'react';
import { EditorCard } from './EditorCard.tsx';
import { pathOf, useEdit } from './editorContext.ts';
import { setHeader } from './editTemplate.ts';
import { MediaSample } from './MediaSample.tsx';
import { type Json, word } from './templateJson.ts';
import { TextPart, type Writing } from './TextPart.tsx';

const NONE = 'NONE';
const WORDS: Record<string, string> = {
  [NONE]: 'None',
  TEXT: 'Text',
  IMAGE: 'Image',
  VIDEO: 'Video',
  DOCUMENT: 'Document',
  LOCATION: 'Location',
  GIF: 'GIF',
  PRODUCT: 'Product',
};
export const USUAL_HEADERS = [NONE, 'TEXT', 'IMAGE', 'VIDEO', 'DOCUMENT', 'LOCATION'];
const MEDIA = new Set(['IMAGE', 'VIDEO', 'GIF', 'DOCUMENT']);
const LIMIT = 60;

type Props = {
  /** The list of components that the header belongs to. */
  scope: string;
  at: string;
  part: Json | undefined;
  writing: Writing;
  baseText: string | undefined;
  /** What the category has; in a card there is always a picture. */
  formats?: readonly string[];
};

export const HeaderEditor = memo(function HeaderEditor(props: Props) {
  const { scope, at, part, writing, baseText, formats = USUAL_HEADERS } = props;
  const edit = useEdit();
  const format = part ? word(part['format']) : NONE;
  return (
    <EditorCard
      at={at}
      title="Header"
      actions={
        <FormatChoice
          formats={formats.includes(format) ? formats : [...formats, format]}
          format={format}
          onChange={(chosen) => edit(setHeader(pathOf(scope), chosen === NONE ? null : chosen))}
        />
      }
    >
      {part && format === 'TEXT' && (
        <TextPart
          part={part}
          at={at}
          label="Header text"
          hint="One variable at most"
          limit={LIMIT}
          writing={writing}
          baseText={baseText}
          isSingleLine
        />
      )}
      {part && MEDIA.has(format) && <MediaSample part={part} at={at} format={format} />}
      {format === 'LOCATION' && 'Whoever sends it says which place.'}
      {format === 'PRODUCT' && 'Whoever sends it says which product of the catalogue.'}
    </EditorCard>
  );
});

type ChoiceProps = {
  formats: readonly string[];
  format: string;
  onChange: (format: string) => void;
};

function FormatChoice({ formats, format, onChange }: ChoiceProps) {
  const isNarrow = useMediaQuery('(max-width: 719px)', false, { getInitialValueInEffect: false });
  const choices = formats.map((value) => ({ value, label: WORDS[value] ?? value }));
  return isNarrow ? (
    <NativeSelect
      aria-label="Header format"
      data={choices}
      value={format}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  ) : (
    <SegmentedControl
      aria-label="Header format"
      data={choices}
      value={format}
      onChange={onChange}
    />
  );
}
