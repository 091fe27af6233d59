import type { EntityManager } from '@mikro-orm/postgresql';
import { userError, UserErrors } from '../../errors.ts';
import type { Waba } from '../waba/waba.entity.ts';
import { told } from './check-template.ts';
import { factsOfEdit, findAccountFacts } from './find-account-facts.ts';
import { accountProblems } from './template-account.rules.ts';
import type { AccountFacts } from './template-account.rules.ts';
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
  /** Those of the problems that the account has with it. */
  accountProblems: Problem[];
  /** Whether neither the account nor a file before it has the name. */
  isNewName: boolean;
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
  const valid = read.flatMap((each) => (Array.isArray(each) ? [] : [each]));
  const names = valid.map(({ name }) => name);
  const account: Account = {
    templates: await em.find(Template, { waba, name: { $in: names }, status: { $ne: 'DELETED' } }),
    drafts: await em.find(TemplateDraft, { waba, name: { $in: names }, isOpen: true }),
    factsOf: await findAccountFacts(em, waba, valid, now),
    now,
  };
  const steps: PlannedStep[] = [];
  for (const [index, contents] of read.entries()) {
    steps.push(
      Array.isArray(contents)
        ? refusedStep(index, contents)
        : { index, ...plannedStep(account, contents, steps) },
    );
  }
  return steps;
}

interface Account {
  templates: readonly Template[];
  drafts: readonly TemplateDraft[];
  /** Of a new template. */
  factsOf: (contents: DraftContents) => AccountFacts;
  now: Date;
}

function plannedStep(
  { templates, drafts, factsOf, now }: Account,
  contents: DraftContents,
  before: readonly PlannedStep[],
): Omit<PlannedStep, 'index'> {
  const { name, language } = contents;
  const isIt = (each: { name: string; language: string }) =>
    each.name === name && each.language === language;
  const edited = templates.find(isIt) ?? null;
  const draft = drafts.find(isIt) ?? null;
  const differences = edited ? differencesOf(contents, edited) : [];
  const facts = edited ? factsOfEdit(edited) : behind(before, factsOf(contents), name);
  const step = {
    name,
    language,
    differences,
    contents,
    edited,
    draft,
    accountProblems: accountProblems(contents, facts, now),
    isNewName: facts.names !== null,
  };
  const isOnItsWay = draft?.state === 'SUBMITTING' && differencesOf(contents, draft).length === 0;
  if (isOnItsWay || (edited && differences.length === 0)) {
    return { ...step, action: 'KEEP', problems: [] };
  }
  const problems = bySeverity([
    ...(before.some((step) => step.contents && isIt(step.contents))
      ? [conflict('file.twice', 'Another file has this name and language.')]
      : []),
    ...(draft && edited ? [conflict('draft.open', 'Somebody is editing this template.')] : []),
    ...step.accountProblems,
    ...problemsOf(sourceOf(contents)),
  ]);
  const isRefused = problems.some(({ severity }) => severity === 'ERROR');
  const action = isRefused ? 'REFUSE' : edited ? 'EDIT' : 'CREATE';
  return { ...step, action, problems: told(problems) };
}

/** What a new template finds once those that the plan makes before it are there. */
function behind(before: readonly PlannedStep[], facts: AccountFacts, name: string): AccountFacts {
  const ahead = before.filter(({ action }) => action === 'CREATE');
  const names = new Set(ahead.filter(({ isNewName }) => isNewName).map((step) => step.name));
  const isNew = facts.names !== null && !names.has(name);
  return {
    ...facts,
    names: isNew ? (facts.names ?? 0) + names.size : null,
    creations: facts.creations + ahead.length,
  };
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
  const none = { edited: null, draft: null, accountProblems: [], isNewName: false };
  return { index, action: 'REFUSE', ...nothing, ...none, problems: told(problems) };
}

function conflict(ruleId: string, message: string): Problem {
  const cure = 'Keep one of them.';
  return { ruleId, severity: 'ERROR', metaCode: null, path: ['name'], message, cure };
}
