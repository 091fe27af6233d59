import { Button, TextInput } from '@mantine/core';
import { memo, useId } from 'react';
import { fieldId, pathOf, useEdit, useFieldProblem } from './editorContext.ts';
import { setSample } from './editTemplate.ts';
import { FieldNote } from './FieldNote.tsx';
import classes from './SampleFields.module.css';
import { realisticSample } from './sampleWords.ts';
import type { Samples } from './templateSamples.ts';

type Props = { at: string; names: readonly string[]; samples: Samples; language: string };

/** What Meta's reviewer reads in place of each variable. */
export const SampleFields = memo(function SampleFields({ at, names, samples, language }: Props) {
  const edit = useEdit();
  const headingId = useId();
  const noteId = useId();
  const problem = useFieldProblem(`${at}.example`);
  if (names.length === 0) return null;
  const missing = names.filter((name) => !samples.has(name));
  const fill = () =>
    edit((form) =>
      missing.reduce(
        (filled, name) => setSample(pathOf(at), name, realisticSample(name, language))(filled),
        form,
      ),
    );
  return (
    <div role="group" aria-labelledby={headingId}>
      <h3 id={headingId} className={classes.heading}>
        Samples for review
      </h3>
      <ul className={classes.samples}>
        {names.map((name) => (
          <li key={name}>
            <label htmlFor={fieldId(`${at}.example.${name}`)}>
              <span
                className={classes.name}
                data-tone={samples.has(name) ? 'accent' : 'red'}
              >{`{{${name}}}`}</span>
            </label>
            <TextInput
              id={fieldId(`${at}.example.${name}`)}
              value={samples.get(name) ?? ''}
              placeholder={`e.g. ${realisticSample(name, language)}`}
              error={problem !== undefined && !samples.has(name)}
              aria-describedby={noteId}
              onChange={({ currentTarget: { value } }) =>
                edit(setSample(pathOf(at), name, value), `${at}.example.${name}`)
              }
            />
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        <FieldNote id={noteId} at={`${at}.example`} hint="Meta reviews the text with these." />
        {missing.length > 0 && (
          <Button variant="subtle" size="xs" className={classes.fill ?? ''} onClick={fill}>
            Fill realistic samples
          </Button>
        )}
      </div>
    </div>
  );
});
