import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ChoiceList.module.css';

type Choice<Value extends string> = { value: Value; label: ReactNode };

type Props<Value extends string> = {
  label: string;
  choices: readonly Choice<Value>[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
};

/** Several of a short list, as checkboxes. */
export function ChoiceList<Value extends string>({
  label,
  choices,
  chosen,
  onChange,
}: Props<Value>) {
  const toggle = (value: Value) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset className={classes.list}>
      <legend className={classes.legend}>{label}</legend>
      {choices.map((choice) => (
        <Checkbox
          key={choice.value}
          classNames={{ root: classes.row, body: classes.body, label: classes.choice }}
          label={choice.label}
          checked={chosen.includes(choice.value)}
          onChange={() => toggle(choice.value)}
        />
      ))}
    </fieldset>
  );
}
