import type { Button, ParsedTemplate } from './template.components.ts';
import { all } from './template.rule.ts';
import type { Finding } from './template.rule.ts';

/** What is found at each button, those of cards too. */
export const each = (template: ParsedTemplate, find: (button: Button) => Finding[]): Finding[] =>
  all(template, 'BUTTONS').flatMap(({ buttons }) => buttons.flatMap(find));
