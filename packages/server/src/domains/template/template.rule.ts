import { graphqlEnum } from '../../lib/graphql-enum.ts';
import type { Component, ParsedTemplate, Path } from './template.components.ts';

export const ProblemSeverity = graphqlEnum(
  'ProblemSeverity',
  'How much a problem of a template matters.',
  {
    ERROR: 'Meta refuses it, so it cannot be submitted.',
    WARNING:
      'Meta takes it, but is likely to reject it, or people will see it otherwise than meant.',
    INFO: 'Worth knowing.',
  },
);
export type ProblemSeverity = keyof typeof ProblemSeverity;

/** A place where a rule is broken, and how. */
export interface Finding {
  path: Path;
  message: string;
}

/** One rule of the book, as data: what it is called, what it means and how to mend it. */
export interface Rule {
  /** Stable name for programs. */
  id: string;
  severity: ProblemSeverity;
  /** Meta's code or subcode for the same refusal; null where it is advice of the Hub. */
  metaCode: number | null;
  cure: string;
  check: (template: ParsedTemplate) => Finding[];
}

/** `(#100) Invalid parameter`, for whatever has no subcode of its own. */
export const INVALID_PARAMETER = 100;
export const TOO_LONG = 2388040;
export const BAD_HEADER = 2388047;
export const BAD_BODY = 2388072;
export const BAD_FOOTER = 2388073;
export const VARIABLE_AT_EDGE = 2388299;
export const TOO_MANY_VARIABLES = 2388293;

/** A finding where the condition holds, nothing where not. */
export function when(broken: boolean, path: Path, message: string): Finding[] {
  return broken ? [{ path, message }] : [];
}

/** All components, those of cards too. */
export function partsOf({ components }: ParsedTemplate): Component[] {
  return components.flatMap((component) =>
    component.kind === 'CAROUSEL'
      ? [component, ...component.cards.flatMap((card) => card.components)]
      : [component],
  );
}

/** All components of one kind, those of cards too. */
export function all<Kind extends Component['kind']>(
  template: ParsedTemplate,
  kind: Kind,
): Extract<Component, { kind: Kind }>[] {
  return ofKind(partsOf(template), kind);
}

/** Whether it stands in a card of a carousel instead of in the message itself. */
export const isInCard = ({ path }: { path: Path }): boolean => path.includes('cards');

export function ofKind<Kind extends Component['kind']>(
  components: readonly Component[],
  kind: Kind,
): Extract<Component, { kind: Kind }>[] {
  return components.filter(
    (component): component is Extract<Component, { kind: Kind }> => component.kind === kind,
  );
}
