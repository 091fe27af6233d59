import { randomInt } from 'node:crypto';
import type { Box } from './box.ts';
import { GraphError, invalidParameter } from './errors.ts';
import { jsonParam, requiredText, textParam, type GraphCall } from './graph-call.ts';
import type { Json } from './node-type.ts';
import { badTemplate, checkFormat, componentsSchema, type Components } from './template-format.ts';
import { refuseAddresses } from './samples.ts';
import { checkKinds, checkSameCards, checkTtl } from './template-kinds.ts';
import { isPromotion } from './template-review.ts';
import { templateStatusChange, turnTemplate } from './turns.ts';
import { announce } from './events.ts';
import { templateSchema, type Template, type Waba } from './world.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Meta takes up to a day, mostly minutes. */
export const REVIEW_TAKES = 120_000;
const LOCKED_FOR = 30 * DAY;
const CREATIONS_AN_HOUR = 100;
const NAMES_UNVERIFIED = 250;
const NAMES_VERIFIED = 6_000;
const EDITABLE = new Set(['APPROVED', 'REJECTED', 'PAUSED']);
const CATEGORIES = new Set(['MARKETING', 'UTILITY', 'AUTHENTICATION']);

export function createTemplate(waba: Waba, call: GraphCall): Json {
  const { box } = call;
  const name = requiredText(call, 'name');
  const language = requiredText(call, 'language');
  const asked = categoryOf(call);
  const components = componentsOf(call);
  if (!/^[a-z0-9_]{1,512}$/.test(name))
    throw invalidParameter('Param name must match ^[a-z0-9_]+$ and have at most 512 characters');
  if (!/^[a-z]{2,3}(_[A-Z]{2,4})?$/.test(language))
    throw invalidParameter(
      `Param language must be one of the supported languages, not ${language}`,
    );
  const ttl = numberOf(textParam(call, 'message_send_ttl_seconds'));
  checkFormat(asked, components);
  checkKinds(asked, components);
  checkTtl(asked, ttl);
  checkAccount(box, waba, name, language);
  const recategorise = textParam(call, 'allow_category_change') === 'true';
  const category = recategorise && isPromotion(asked, components) ? 'MARKETING' : asked;
  const now = box.clock.now();
  const row = templateSchema.parse({
    id: freshId(box),
    waba: waba.id,
    name,
    language,
    status: 'PENDING',
    category,
    ...(category !== asked && { previous_category: asked }),
    parameter_format: textParam(call, 'parameter_format')?.toUpperCase() ?? 'POSITIONAL',
    components,
    ...(ttl !== undefined && { message_send_ttl_seconds: ttl }),
    last_updated_time: Math.floor(now / 1000),
  });
  waba.template_creations = [...recent(waba.template_creations, now - HOUR), now];
  box.nodes.put({ kind: 'template', row });
  review(box, row);
  return { id: row.id, status: row.status, category };
}

function checkAccount(box: Box, waba: Waba, name: string, language: string): void {
  const now = box.clock.now();
  const present = box.nodes.templatesOf(waba.id);
  if (present.some((row) => row.name === name && row.language === language))
    throw badTemplate(
      2388024,
      `There is already ${language} content for this template. You can create a new template and try again.`,
    );
  waba.deleted_templates = waba.deleted_templates.filter(({ at }) => at > now - LOCKED_FOR);
  const locked = waba.deleted_templates.some(
    (gone) => gone.name === name && (gone.language === undefined || gone.language === language),
  );
  if (locked)
    throw badTemplate(
      2388023,
      `New ${language} content can't be added while the existing ${language} content is being deleted. Try again in 4 weeks or consider creating a new message template.`,
    );
  const names = new Set(present.map((row) => row.name));
  const most = isVerified(box, waba) ? NAMES_VERIFIED : NAMES_UNVERIFIED;
  if (!names.has(name) && names.size >= most)
    throw badTemplate(2388019, `This account has reached its limit of ${most} message templates.`);
  if (recent(waba.template_creations, now - HOUR).length >= CREATIONS_AN_HOUR)
    throw new GraphError({
      code: 80007,
      subcode: 2446079,
      httpStatus: 429,
      message: '(#80007) This account created too many message templates within an hour.',
    });
}

function isVerified(box: Box, waba: Waba): boolean {
  const own = waba.business_verification_status;
  return (own ?? box.nodes.ownerOf(waba)?.verification_status ?? '').toLowerCase() === 'verified';
}

/** Replaces the components as a whole. */
export function editTemplate(template: Template, call: GraphCall): Json {
  const { box } = call;
  const now = box.clock.now();
  if (!EDITABLE.has(template.status))
    throw badTemplate(2388039, 'Only approved, rejected or paused templates can be edited.');
  const category = textParam(call, 'category') === undefined ? template.category : categoryOf(call);
  if (template.status === 'APPROVED') {
    if (category !== template.category)
      throw invalidParameter(
        'Param category of an approved template cannot be changed',
        "The category of an approved template can't be changed.",
      );
    const day = recent(template.edits, now - DAY).length;
    if (day >= 1 || recent(template.edits, now - 30 * DAY).length >= 10)
      throw badTemplate(
        2388039,
        `An approved template can be edited ${day >= 1 ? 'once in 24 hours' : '10 times in 30 days'}.`,
      );
  }
  if (call.params.has('components')) {
    const components = componentsOf(call);
    checkFormat(category, components);
    checkKinds(category, components);
    checkSameCards(template.components, components);
    template.components = components;
  }
  const ttl = numberOf(textParam(call, 'message_send_ttl_seconds'));
  checkTtl(category, ttl);
  if (ttl !== undefined) template.message_send_ttl_seconds = ttl;
  // What is refused does not count.
  if (template.status === 'APPROVED')
    template.edits = [...recent(template.edits, now - 30 * DAY), now];
  Object.assign(template, { category, status: 'PENDING', rejected_reason: 'NONE' });
  template.rejection_info = undefined;
  template.last_updated_time = Math.floor(now / 1000);
  review(box, template);
  return { success: true, id: template.id, category };
}

/** By `hsm_ids`, by `hsm_id` with `name`, or by `name` in all languages. */
export function deleteTemplates(waba: Waba, call: GraphCall): Json {
  const { box } = call;
  const rows = namedTemplates(waba, call);
  if (rows.some(({ status }) => status === 'DISABLED'))
    throw badTemplate(2388039, 'A disabled template cannot be deleted.');
  const isWhole = !call.params.has('hsm_id') && !call.params.has('hsm_ids');
  for (const row of rows) {
    if (row.status === 'APPROVED' || row.status === 'PAUSED') {
      const { name } = row;
      const language = isWhole ? undefined : row.language;
      waba.deleted_templates.push({ name, at: box.clock.now(), ...(language && { language }) });
    }
    box.agenda.cancel(row.id, 'template_review');
    box.nodes.removeTemplate(row.id);
    announce(box, [templateStatusChange(row, { event: 'DELETED', reason: null })]);
  }
  return { success: true };
}

function namedTemplates(waba: Waba, call: GraphCall): Template[] {
  const all = call.box.nodes.templatesOf(waba.id);
  const given =
    jsonParam(call, 'hsm_ids') ??
    (call.params.has('hsm_id') ? [textParam(call, 'hsm_id')] : undefined);
  const name = textParam(call, 'name');
  if (given === undefined) {
    if (name === undefined) throw invalidParameter('The parameter name is required.');
    const found = all.filter((row) => row.name === name);
    if (found.length === 0) throw noTemplate(name);
    return found;
  }
  if (!Array.isArray(given) || given.length === 0 || given.length > 100)
    throw invalidParameter('Param hsm_ids must be an array of 1 to 100 ids');
  return given.map((id) => {
    const row = all.find(
      (each) => each.id === String(id) && (name === undefined || each.name === name),
    );
    if (!row) throw noTemplate(String(id));
    return row;
  });
}

function noTemplate(which: string): GraphError {
  return invalidParameter(
    `No message template ${which} was found`,
    'The message template does not exist.',
  );
}

/** Ends a pause that waits for somebody. */
export function unpauseTemplate(template: Template, call: GraphCall): Json {
  if (template.status !== 'PAUSED') throw badTemplate(2388039, 'The template is not paused.');
  turnTemplate(call.box, template, { status: 'APPROVED', title: 'UNPAUSE' });
  return { success: true };
}

function review(box: Box, { id }: Template): void {
  box.agenda.cancel(id, 'template_review');
  box.agenda.add({ at: box.clock.now() + REVIEW_TAKES, kind: 'template_review', templateId: id });
}

function categoryOf(call: GraphCall): string {
  const category = requiredText(call, 'category').toUpperCase();
  if (CATEGORIES.has(category)) return category;
  throw invalidParameter(
    "Param category must be one of {'MARKETING', 'UTILITY', 'AUTHENTICATION'}",
  );
}

function componentsOf(call: GraphCall): Components {
  const parsed = componentsSchema.safeParse(jsonParam(call, 'components'));
  if (parsed.success) {
    refuseAddresses(parsed.data);
    return parsed.data;
  }
  throw invalidParameter('Param components must be an array of objects with a type');
}

const numberOf = (given: string | undefined) => (given === undefined ? undefined : Number(given));

function recent(times: readonly number[], since: number): number[] {
  return times.filter((at) => at > since);
}

/** Like Meta's: digits only, small enough for the integer of a webhook. */
function freshId(box: Box): string {
  for (;;) {
    const id = String(randomInt(100_000_000_000_000, 200_000_000_000_000));
    if (!box.nodes.find(id)) return id;
  }
}
