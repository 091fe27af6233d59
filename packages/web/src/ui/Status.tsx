import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Status.module.css';

export type Tone = 'accent' | 'green' | 'amber' | 'red' | 'blue' | 'violet' | 'grey';

/** How one state is said everywhere: word, icon, colour, and whether somebody must act on it. */
export type StatusLook = {
  word: string;
  icon: Icon | (() => ReactNode);
  tone: Tone;
  needsAction: boolean;
};

type Props = {
  look: StatusLook;
  /** `label` is the tinted form. By default it is used only for a state somebody must act on. */
  form?: 'plain' | 'label' | undefined;
  /** Replaces the word where the place needs more of a sentence ("Quality high"). */
  word?: string | undefined;
};

export function Status({ look, form, word }: Props) {
  const shape = form ?? (look.needsAction ? 'label' : 'plain');
  const IconOfState = look.icon;
  return (
    <span className={classes.status} data-form={shape} data-tone={look.tone}>
      <IconOfState size={15} stroke={1.9} aria-hidden className={classes.icon} />
      <span>{word ?? look.word}</span>
    </span>
  );
}
