import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { refused, userError, UserErrors } from '../../errors.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { beginTemplateDraft, contentsOf } from './begin-template-draft.ts';
import { findAccountProblems } from './find-account-facts.ts';
import { forbidReaders, lockDraft, requireWritable } from './find-template-draft.ts';
import { TemplateDraft } from './template-draft.entity.ts';
import type { RestoreTemplateVersionInput } from './template-draft.inputs.ts';
import type { DraftContents } from './template-draft.rules.ts';
import { TemplateVersion } from './template-version.entity.ts';
import { Template } from './template.entity.ts';

const PATH = ['input', 'versionId'];

/** Begins a draft with the contents of a version, or gives them to the open one; its uuid. */
export async function restoreTemplateVersion(
  ctx: Context,
  input: RestoreTemplateVersionInput,
): Promise<string> {
  forbidReaders(ctx);
  const version = await findInScope(ctx.em, TemplateVersion, viewerOf(ctx), input.versionId);
  if (!version) {
    throw new UserErrors(userError('NOT_FOUND', 'There is no such version.', PATH));
  }
  const reason = reasonFor(ctx, input.reason);
  return ctx.services.orm.em.fork().transactional(async (em) => {
    const { id } = version.template;
    // As in saveTemplateDraft: there is one open draft of a template.
    await em.execute('select 1 from templates where id = ? for no key update', [id]);
    const template = await em.findOneOrFail(Template, id, { populate: ['waba.client'] });
    const contents = restored(template, version);
    const open = await em.findOne(TemplateDraft, { template: id, isOpen: true });
    const draft = open
      ? await lockDraft(em, open.id)
      : await beginTemplateDraft(em, ctx, template.waba, contents, { edited: template });
    if (open) {
      refuseToReplace(draft, input.replaceDraft ?? false);
      const now = ctx.services.clock.now();
      Object.assign(draft, contents, {
        version: draft.version + 1,
        updatedAt: now,
        updatedBy: viewerOf(ctx).name,
      });
      draft.accountProblems = await findAccountProblems(em, draft.waba, template, draft, now);
    }
    audit(em, ctx, {
      action: 'restoreTemplateVersion',
      subject: draft,
      subjectType: 'TemplateDraft',
      subjectName: draft.name,
      client: template.waba.client,
      changes: { restoredVersion: [null, version.number] },
      reason,
    });
    return draft.id;
  });
}

/** Meta takes no other category for what is approved. */
function restored(template: Template, version: TemplateVersion): DraftContents {
  const { name, language, status } = template;
  const category = status === 'APPROVED' ? template.category : version.category;
  const { parameterFormat, components, messageSendTtlSeconds } = version;
  return contentsOf({
    name,
    language,
    category,
    parameterFormat,
    components,
    messageSendTtlSeconds,
  });
}

function refuseToReplace(draft: TemplateDraft, mayReplace: boolean): void {
  requireWritable(draft, null);
  if (mayReplace) return;
  const text = `${draft.updatedBy} has a draft of it open, whose text would be lost`;
  throw refused(text, PATH);
}
