import { createContext, use, useMemo } from 'react';
import type { TemplateProblemNoteFragment } from '../../gql/operations.ts';
import type { Edit } from './editTemplate.ts';
import type { Path } from './templateJson.ts';

export type Problem = TemplateProblemNoteFragment;

/** Changes the template; edits of one field in a row are taken back together. */
export type OnEdit = (edit: Edit, field?: string) => void;

export const EditContext = createContext<OnEdit>(() => undefined);

export const useEdit = () => use(EditContext);

/** Brings a file to Meta and gives its handle, or says why not. */
export type OnUpload = (
  format: string,
  file: File,
) => Promise<{ handle: string } | { problem: string }>;

export const UploadContext = createContext<OnUpload>(() =>
  Promise.resolve({ problem: 'Files cannot be sent from here.' }),
);

type FieldProblems = {
  problems: readonly Problem[];
  /** Whether somebody has been in the field, so that it may complain. */
  isShown: (at: string) => boolean;
};

export const FieldProblemsContext = createContext<FieldProblems>({
  problems: [],
  isShown: () => false,
});

/** A place as it is written into ids: `components.0.text`. */
export const pathOf = (at: string): Path =>
  at.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

export const fieldId = (at: string) => `field-${at}`;
/** The card of a component, which may have no field. */
export const cardId = (at: string) => `part-${at}`;

/** What is wrong at exactly this place. */
export function useFieldProblem(at: string): Problem | undefined {
  const { problems, isShown } = use(FieldProblemsContext);
  return isShown(at) ? problems.find(({ path }) => path.join('.') === at) : undefined;
}

/** The error alone, for fields that have their own place for it. */
export function useFieldError(at: string): string | undefined {
  const problem = useFieldProblem(at);
  return problem?.severity === 'ERROR' ? problem.message : undefined;
}

/** How many errors and warnings stand at this place or inside of it. */
export function useProblemsWithin(at: string) {
  const { problems } = use(FieldProblemsContext);
  return useMemo(() => problemsWithin(problems, at), [problems, at]);
}

function problemsWithin(problems: readonly Problem[], at: string) {
  const inside = problems.filter(({ path }) => `${path.join('.')}.`.startsWith(`${at}.`));
  return {
    errors: inside.filter(({ severity }) => severity === 'ERROR').length,
    warnings: inside.filter(({ severity }) => severity === 'WARNING').length,
  };
}

/** Brings the field of a problem into view and puts the focus there. */
export function focusField(path: readonly string[]): void {
  for (let length = path.length; length > 0; length -= 1) {
    const at = path.slice(0, length).join('.');
    const id = fieldId(at);
    const exact = document.getElementById(id);
    const inside = [...document.querySelectorAll(`[id^="${CSS.escape(id)}."]`)];
    const empty = inside.find((each) => each instanceof HTMLInputElement && each.value === '');
    const target = exact ?? empty ?? inside[0] ?? document.getElementById(cardId(at));
    if (!(target instanceof HTMLElement)) continue;
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
    return;
  }
}
