import type { EntityManager } from '@mikro-orm/postgresql';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { userError, UserErrors } from '../../errors.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { beginTemplateDraft, contentsOf } from './begin-template-draft.ts';
import { findAccountProblems } from './find-account-facts.ts';
import { Waba } from '../waba/waba.entity.ts';
import {
  findTemplateDraft,
  forbidReaders,
  lockDraft,
  requireWritable,
} from './find-template-draft.ts';
import { TemplateDraft } from './template-draft.entity.ts';
import type { SaveTemplateDraftInput } from './template-draft.inputs.ts';
import { draftRefusals } from './template-draft.rules.ts';
import type { DraftContents } from './template-draft.rules.ts';
import { Template } from './template.entity.ts';

/** Saves a draft, or begins one; returns its uuid. Saves are frequent, so only its birth is audited. */
export async function saveTemplateDraft(
  ctx: Context,
  input: SaveTemplateDraftInput,
): Promise<string> {
  forbidReaders(ctx);
  const given = givenContents(input);
  const refusals = draftRefusals(given);
  if (refusals.length > 0) throw new UserErrors(...refusals);
  if (input.draftId) return changeDraft(ctx, input.draftId, given, input.expectedVersion);
  if (input.templateId) return editTemplate(ctx, input.templateId, given, input.reason);
  return beginDraft(ctx, input, given);
}

/** Null says nothing, but for the time to live, where it is Meta's default. */
function givenContents(input: SaveTemplateDraftInput): Partial<DraftContents> {
  const { name, language, category, parameterFormat, components, messageSendTtlSeconds } = input;
  const told = { name, language, category, parameterFormat, components };
  return {
    ...Object.fromEntries(
      Object.entries(told).filter(([, value]) => value !== null && value !== undefined),
    ),
    ...(messageSendTtlSeconds !== undefined && { messageSendTtlSeconds }),
  };
}

async function changeDraft(
  ctx: Context,
  draftId: string,
  given: Partial<DraftContents>,
  expectedVersion: number | null | undefined,
): Promise<string> {
  const id = await findTemplateDraft(ctx, draftId);
  await ctx.services.orm.em.fork().transactional(async (em) => {
    const draft = await lockDraft(em, id);
    requireWritable(draft, expectedVersion);
    const moved = draft.template
      ? (['name', 'language'] as const).filter((field) => isOther(draft, given, field))
      : [];
    if (moved.length > 0) {
      const text = 'Name and language of a template stay; duplicate it or add a language instead.';
      throw new UserErrors(
        ...moved.map((field) => userError('NOT_ALLOWED', text, ['input', field])),
      );
    }
    const now = ctx.services.clock.now();
    Object.assign(draft, given, {
      version: draft.version + 1,
      updatedAt: now,
      updatedBy: viewerOf(ctx).name,
    });
    draft.accountProblems = await findAccountProblems(em, draft.waba, draft.template, draft, now);
  });
  return id;
}

function isOther(draft: TemplateDraft, given: Partial<DraftContents>, field: 'name' | 'language') {
  return given[field] !== undefined && given[field] !== draft[field];
}

async function findTemplate(
  ctx: Context,
  id: string,
  field: 'templateId' | 'sourceTemplateId',
): Promise<Template> {
  const template = await findInScope(ctx.em, Template, viewerOf(ctx), id);
  if (template) return template;
  const path = ['input', field];
  throw new UserErrors(userError('NOT_FOUND', 'There is no such template.', path));
}

async function editTemplate(
  ctx: Context,
  templateId: string,
  given: Partial<DraftContents>,
  typed: string | null | undefined,
): Promise<string> {
  const { id, name, language } = await findTemplate(ctx, templateId, 'templateId');
  return ctx.services.orm.em.fork().transactional(async (em) => {
    // Two people who open the editor at once share one draft.
    await em.execute('select 1 from templates where id = ? for no key update', [id]);
    const open = await em.findOne(TemplateDraft, { template: id, isOpen: true });
    if (open) return open.id;
    const reason = reasonFor(ctx, typed);
    const edited = await em.findOneOrFail(Template, id, { populate: ['waba.client'] });
    const contents = { ...contentsOf(edited), ...given, name, language };
    return create(em, ctx, edited.waba, { contents, edited, reason });
  });
}

/** A new draft: empty, or with the contents of a template under another name or language. */
async function beginDraft(
  ctx: Context,
  { wabaId, sourceTemplateId, reason: typed }: SaveTemplateDraftInput,
  given: Partial<DraftContents>,
): Promise<string> {
  const source = sourceTemplateId
    ? await findTemplate(ctx, sourceTemplateId, 'sourceTemplateId')
    : null;
  const path = ['input', 'wabaId'];
  if (!wabaId && !source)
    throw new UserErrors(userError('REQUIRED', 'Say for which account.', path));
  const found = wabaId ? await findInScope(ctx.em, Waba, viewerOf(ctx), wabaId) : source?.waba;
  if (!found) throw new UserErrors(userError('NOT_FOUND', 'There is no such account.', path));
  const reason = reasonFor(ctx, typed);
  const contents = { ...(source ? copyOf(source, found, given) : EMPTY), ...given };
  return ctx.services.orm.em.fork().transactional(async (em) => {
    const waba = await em.findOneOrFail(Waba, found.id, { populate: ['client'] });
    return create(em, ctx, waba, { contents, source, reason });
  });
}

const EMPTY: DraftContents = {
  name: '',
  language: 'en_US',
  category: 'MARKETING',
  parameterFormat: 'POSITIONAL',
  components: [],
  messageSendTtlSeconds: null,
};

/** Another language keeps the name; in the same language and account a copy needs its own. */
function copyOf(
  source: Template,
  { id }: { id: string },
  { language = source.language }: Partial<DraftContents>,
): DraftContents {
  const isNew = language !== source.language || id !== source.waba.id;
  return { ...contentsOf(source), name: isNew ? source.name : `${source.name.slice(0, 507)}_copy` };
}

async function create(
  em: EntityManager,
  ctx: Context,
  waba: Waba,
  {
    contents,
    reason,
    ...origin
  }: {
    contents: DraftContents;
    edited?: Template | null;
    source?: Template | null;
    reason: string | null;
  },
): Promise<string> {
  const draft = await beginTemplateDraft(em, ctx, waba, contents, origin);
  audit(em, ctx, {
    action: 'createTemplateDraft',
    subject: draft,
    subjectType: 'TemplateDraft',
    subjectName: draft.name || null,
    client: waba.client,
    reason,
  });
  return draft.id;
}
