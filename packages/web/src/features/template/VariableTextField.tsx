import {
  type ComponentType,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import type { ParameterFormat } from '../../gql/operations.ts';
import { fieldId } from './editorContext.ts';
import {
  insertVariable,
  type TextEdit,
  variablesIn,
  withoutVariableAt,
} from './templateVariables.ts';
import classes from './VariableTextField.module.css';

export type Selection = { from: number; to: number };
/** Makes another text of what is there and selected. */
export type MakeText = (text: string, at: Selection) => TextEdit;
export type ToolbarProps = { format: ParameterFormat; onApply: (make: MakeText) => void };

type Props = {
  /** Place in the template; names the field for whoever jumps there. */
  at: string;
  label: string;
  value: string;
  format: ParameterFormat;
  /** Variables that have no sample yet. */
  missing?: ReadonlySet<string> | undefined;
  isSingleLine?: boolean;
  isRightToLeft: boolean;
  invalid: boolean;
  describedBy: string;
  onChange: (text: string) => void;
  /** The buttons above, which work on what is selected. */
  toolbar?: ComponentType<ToolbarProps> | undefined;
  onKey?: ((event: KeyboardEvent) => MakeText | null) | undefined;
};

/** A plain text field in which variables look and behave like one sign. */
export function VariableTextField(props: Props) {
  const { value, format, isSingleLine = false, onChange, toolbar: Toolbar } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const wanted = useRef<Selection & { text: string }>(null);
  const labelId = useId();

  const change = useCallback(
    ({ text, from, to }: TextEdit) => {
      wanted.current = { text, from, to };
      onChange(text);
    },
    [onChange],
  );
  const apply = useCallback(
    (make: MakeText) => {
      if (!field.current) return;
      const { value: text, selectionStart: from, selectionEnd: to } = field.current;
      change(make(text, { from, to }));
      field.current.focus();
    },
    [change],
  );
  useLayoutEffect(() => {
    const { current } = wanted;
    wanted.current = null;
    if (!current || !field.current || document.activeElement !== field.current) return;
    // Numbers that closed their gap may have become shorter.
    const shift = value.length - current.text.length;
    field.current.setSelectionRange(current.from + shift, current.to + shift);
  }, [value]);

  const typed = (text: string) => {
    const caret = field.current?.selectionStart ?? text.length;
    const flat = isSingleLine ? text.replaceAll('\n', ' ') : text;
    const isOpening = flat.length === value.length + 1 && flat.slice(caret - 2, caret) === '{{';
    change(
      isOpening && !flat.startsWith('{', caret)
        ? insertVariable(flat, { from: caret - 2, to: caret }, format)
        : { text: flat, from: caret, to: caret },
    );
  };
  const pressed = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isSingleLine && event.key === 'Enter') event.preventDefault();
    const made = props.onKey?.(event);
    if (made) {
      event.preventDefault();
      return apply(made);
    }
    const { selectionStart: from, selectionEnd: to } = event.currentTarget;
    if (from !== to || (event.key !== 'Backspace' && event.key !== 'Delete')) return;
    const without = withoutVariableAt(value, from, event.key === 'Delete' ? 'after' : 'before');
    if (!without) return;
    event.preventDefault();
    change(without);
  };
  return (
    <div className={classes.frame} data-invalid={props.invalid || undefined}>
      <span id={labelId} hidden>
        {props.label}
      </span>
      {Toolbar && <Toolbar format={format} onApply={apply} />}
      <div className={classes.field} dir={props.isRightToLeft ? 'rtl' : 'ltr'}>
        <Mirror value={value} missing={props.missing} />
        <textarea
          ref={field}
          id={fieldId(props.at)}
          className={classes.input}
          rows={1}
          value={value}
          aria-labelledby={labelId}
          aria-describedby={props.describedBy}
          aria-invalid={props.invalid || undefined}
          onChange={({ currentTarget }) => typed(currentTarget.value)}
          onKeyDown={pressed}
        />
      </div>
    </div>
  );
}

/** The same text behind the field, where variables can have a colour; it gives the field its height. */
function Mirror({ value, missing }: { value: string; missing?: ReadonlySet<string> | undefined }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { name, start, end } of variablesIn(value)) {
    parts.push(value.slice(from, start));
    parts.push(
      <mark key={start} className={classes.chip} data-tone={missing?.has(name) ? 'red' : 'accent'}>
        {value.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  return (
    <div className={classes.mirror} aria-hidden>
      {parts}
      {/* A last line that is empty has a height, too. */}
      {`${value.slice(from)}\u200b`}
    </div>
  );
}
