import type { EntityManager } from '@mikro-orm/postgresql';
import { userError, UserErrors } from '../../errors.ts';
import type { Waba } from '../waba/waba.entity.ts';
import { told } from './check-template.ts';
import { findAccountProblems } from './find-account-facts.ts';
import { TemplateDraft } from './template-draft.entity.ts';
import { MAX_CHARACTERS, sourceOf } from './template-draft.rules.ts';
import type { DraftContents } from './template-draft.rules.ts';
import { differencesOf, readTemplateFile } from './template-file.rules.ts';
import type { TemplatePlanStep } from './template-plan.types.ts';
import { bySeverity, problemsOf } from './template.rules.ts';
import type { Problem } from './template.rules.ts';
import { Template } from './template.entity.ts';

const MOST_FILES = 100;

/** A step with what it is about. */
export interface PlannedStep extends Omit<TemplatePlanStep, 'template' | 'draft'> {
  contents: DraftContents | null;
  edited: Template | null;
  draft: TemplateDraft | null;
}

/** Compares files with the templates of an account; changes nothing. */
export async function planSteps(
  em: EntityManager,
  waba: Waba,
  files: readonly unknown[],
  now: Date,
): Promise<PlannedStep[]> {
  refuseTooMuch(files);
  const read = files.map(readTemplateFile);
  const names = read.flatMap((each) => (Array.isArray(each) ? [] : each.name));
  const known = await em.find(Template, {
    waba,
    name: { $in: names },
    status: { $ne: 'DELETED' },
  });
  const drafts = await em.find(TemplateDraft, { waba, name: { $in: names }, isOpen: true });
  const steps: PlannedStep[] = [];
  for (const [index, contents] of read.entries()) {
    if (Array.isArray(contents)) {
      steps.push(refusedStep(index, contents));
      continue;
    }
    const isIt = ({ name, language }: DraftContents) =>
      name === contents.name && language === contents.language;
    const edited = known.find(isIt) ?? null;
    const draft = drafts.find(isIt) ?? null;
    const isTwice = steps.some((step) => step.contents && isIt(step.contents));
    const differences = edited ? differencesOf(contents, edited) : [];
    const { name, language } = contents;
    const step = { index, name, language, differences, contents, edited, draft };
    const isOnItsWay = draft?.state === 'SUBMITTING' && differencesOf(contents, draft).length === 0;
    if (isOnItsWay || (edited && differences.length === 0)) {
      steps.push({ ...step, action: 'KEEP', problems: [] });
      continue;
    }
    const problems = bySeverity([
      ...(isTwice ? [conflict('file.twice', 'Another file has this name and language.')] : []),
      ...(draft && edited ? [conflict('draft.open', 'Somebody is editing this template.')] : []),
      ...(await findAccountProblems(em, waba, edited, contents, now)),
      ...problemsOf(sourceOf(contents)),
    ]);
    const isRefused = problems.some(({ severity }) => severity === 'ERROR');
    const action = isRefused ? 'REFUSE' : edited ? 'EDIT' : 'CREATE';
    steps.push({ ...step, action, problems: told(problems) });
  }
  return steps;
}

function refuseTooMuch(files: readonly unknown[]): void {
  const path = ['input', 'files'];
  if (files.length > MOST_FILES) {
    throw new UserErrors(userError('TOO_LONG', `Give at most ${MOST_FILES} files.`, path));
  }
  const large = files.findIndex((file) => JSON.stringify(file).length > MAX_CHARACTERS);
  if (large < 0) return;
  const text = `A file has at most ${MAX_CHARACTERS} characters.`;
  throw new UserErrors(userError('TOO_LONG', text, [...path, String(large)]));
}

function refusedStep(index: number, problems: Problem[]): PlannedStep {
  const nothing = { name: '', language: '', differences: [], contents: null };
  const none = { edited: null, draft: null };
  return { index, action: 'REFUSE', ...nothing, ...none, problems: told(problems) };
}

function conflict(ruleId: string, message: string): Problem {
  const cure = 'Keep one of them.';
  return { ruleId, severity: 'ERROR', metaCode: null, path: ['name'], message, cure };
}
