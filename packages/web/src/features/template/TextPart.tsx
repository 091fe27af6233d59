import {
  type ComponentType,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useId,
  useMemo,
} from 'react';
import type { ParameterFormat } from '../../gql/operations.ts';
import { fieldId, pathOf, useEdit, useFieldProblem } from './editorContext.ts';
import { setText } from './editTemplate.ts';
import { FieldNote } from './FieldNote.tsx';
import { SampleFields } from './SampleFields.tsx';
import { type Json, textIn } from './templateJson.ts';
import { samplesIn } from './templateSamples.ts';
import { namesIn } from './templateVariables.ts';
import { type MakeText, type ToolbarProps, VariableTextField } from './VariableTextField.tsx';
import classes from './TextPart.module.css';

/** How texts of the template are written and what stands beside them. */
export type Writing = {
  format: ParameterFormat;
  language: string;
  isRightToLeft: boolean;
};

type Props = {
  part: Json;
  at: string;
  label: string;
  hint: ReactNode;
  limit: number;
  writing: Writing;
  /** The same text in the base language. */
  baseText: string | undefined;
  isSingleLine?: boolean;
  toolbar?: ComponentType<ToolbarProps>;
  onKey?: (event: KeyboardEvent) => MakeText | null;
};

/** A text with variables, and a sample for each of them. */
export function TextPart({ part, at, label, hint, limit, writing, baseText, ...rest }: Props) {
  const edit = useEdit();
  const noteId = useId();
  const text = textIn(part) ?? '';
  // They are the same for most keys, and so is what is drawn of them.
  const named = namesIn(text).join(' ');
  const names = useMemo(() => named.split(' ').filter((name) => name !== ''), [named]);
  const { type, example } = part;
  const samples = useMemo(() => samplesIn({ type, example }), [type, example]);
  const onChange = useCallback(
    (typed: string) => edit(setText(pathOf(at), typed), `${at}.text`),
    [edit, at],
  );
  const missing = useMemo(
    () => new Set(names.filter((name) => !samples.has(name))),
    [names, samples],
  );
  const problem = useFieldProblem(`${at}.text`);
  return (
    <>
      <div>
        <VariableTextField
          {...rest}
          at={`${at}.text`}
          label={label}
          value={text}
          format={writing.format}
          isRightToLeft={writing.isRightToLeft}
          missing={missing}
          invalid={problem?.severity === 'ERROR'}
          describedBy={noteId}
          onChange={onChange}
        />
        <FieldNote id={noteId} at={`${at}.text`} hint={hint} count={{ text, limit }} />
        <BaseText text={baseText} of={fieldId(`${at}.text`)} />
      </div>
      <SampleFields at={at} names={names} samples={samples} language={writing.language} />
    </>
  );
}

/** What is to be translated, beside the field. */
export function BaseText({ text, of }: { text: string | undefined; of: string }) {
  if (!text) return null;
  return (
    <p className={classes.base} id={`${of}-base`}>
      <span className={classes.baseLabel}>Base text</span>
      {text}
    </p>
  );
}
