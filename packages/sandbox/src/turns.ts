import type { Box } from './box.ts';
import { decideDisplayName } from './display-name.ts';
import { announce, capabilityChange, numberChange } from './events.ts';
import type { FoundNode } from './nodes.ts';
import type { Change } from './webhooks.ts';
import {
  businessSchema,
  oneLine,
  phoneNumberSchema,
  templateSchema,
  wabaSchema,
  type Business,
  type Template,
  type Waba,
} from './world.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface Decision {
  approved: boolean;
  reason?: string;
}

/** What a reviewer at Meta may decide, by the kind of the node. */
export function decide(box: Box, node: FoundNode, { approved, reason }: Decision): void {
  const decision = approved ? 'APPROVED' : 'REJECTED';
  switch (node.kind) {
    case 'phoneNumber':
      return decideDisplayName(node.row, decision, reason, box);
    case 'waba':
      return decideReview(box, node.row, decision);
    case 'business':
      return decideVerification(box, node.row, approved, reason);
    case 'template':
      return decideTemplate(box, node.row, decision, reason);
  }
}

function decideReview(box: Box, waba: Waba, decision: 'APPROVED' | 'REJECTED'): void {
  waba.account_review_status = decision;
  announce(box, [{ wabaId: waba.id, field: 'account_review_update', value: { decision } }]);
}

function decideVerification(
  box: Box,
  business: Business,
  approved: boolean,
  reason: string | undefined,
): void {
  business.verification_status = approved ? 'verified' : 'rejected';
  const limit = business.whatsapp_business_manager_messaging_limit;
  if (approved && ['TIER_50', 'TIER_250'].includes(limit))
    business.whatsapp_business_manager_messaging_limit = 'TIER_2K';
  const changes: Change[] = [];
  for (const waba of box.nodes.ownedWabas(business.id)) {
    waba.business_verification_status = undefined;
    changes.push({
      wabaId: waba.id,
      field: 'account_update',
      value: {
        event: 'PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE',
        partner_client_certification_info: {
          client_business_id: business.id,
          status: approved ? 'APPROVED' : 'FAILED',
          // Reasons have spaces in webhooks and underscores in the API.
          rejection_reasons: approved
            ? []
            : [(reason ?? 'LEGAL_NAME_NOT_MATCHING').replaceAll('_', ' ')],
        },
      },
    });
    if (!approved) continue;
    changes.push(capabilityChange(waba, business));
    for (const number of box.nodes.numbersOf(waba.id)) number.account_mode = 'LIVE';
  }
  announce(box, changes);
}

export function decideTemplate(
  box: Box,
  template: Template,
  decision: 'APPROVED' | 'REJECTED',
  reason: string | undefined,
): void {
  box.agenda.cancel(template.id, 'template_review');
  template.status = decision;
  template.rejected_reason = decision === 'REJECTED' ? (reason ?? 'INVALID_FORMAT') : 'NONE';
  template.last_updated_time = Math.floor(box.clock.now() / 1000);
  announce(box, [
    templateStatusChange(template, {
      event: decision,
      message_template_category: template.category,
      reason: template.rejected_reason,
      ...(template.rejection_info && { rejection_info: template.rejection_info }),
    }),
  ]);
}

/** An integer and a hyphen in webhooks, a string and an underscore in the API. */
const named = (template: Template) => ({
  message_template_id: Number(template.id),
  message_template_name: template.name,
  message_template_language: template.language.replace('_', '-'),
});

export function templateStatusChange(template: Template, value: object): Change {
  return {
    wabaId: template.waba,
    field: 'message_template_status_update',
    value: { ...named(template), ...value },
  };
}

/** What Meta does to a template by itself. */
export type TemplateTurn =
  | { status: string; title?: string | undefined }
  | { quality: string }
  | { announceCategory: string }
  | { category: string };

/** Changes a template as Meta does, with its webhook. */
export function turnTemplate(box: Box, template: Template, turn: TemplateTurn): void {
  const change = templateChange(box, template, turn);
  template.last_updated_time = Math.floor(box.clock.now() / 1000);
  announce(box, [change]);
}

function templateChange(box: Box, template: Template, turn: TemplateTurn): Change {
  const now = box.clock.now();
  if ('status' in turn) {
    box.agenda.cancel(template.id, 'template_review');
    template.status = turn.status;
    const info = turn.title === undefined ? {} : { other_info: { title: turn.title } };
    return templateStatusChange(template, { event: turn.status, reason: 'NONE', ...info });
  }
  const { waba: wabaId } = template;
  if ('quality' in turn) {
    const previous = template.quality_score.score;
    template.quality_score = { score: turn.quality, date: Math.floor(now / 1000) };
    const told = { previous_quality_score: previous, new_quality_score: turn.quality };
    const value = { ...told, ...named(template) };
    return { wabaId, field: 'message_template_quality_update', value };
  }
  const field = 'template_category_update';
  box.agenda.cancel(template.id, 'template_category');
  if ('announceCategory' in turn) {
    template.correct_category = turn.announceCategory;
    const at = now + DAY;
    box.agenda.add({ at, kind: 'template_category', templateId: template.id });
    // What is announced stands elsewhere: `new_category` is the one that still holds.
    const told = { correct_category: turn.announceCategory, new_category: template.category };
    const day = Math.floor(at / 1000);
    return {
      wabaId,
      field,
      value: { ...named(template), ...told, category_update_timestamp: day },
    };
  }
  template.previous_category = template.category;
  template.category = turn.category;
  template.correct_category = undefined;
  const told = { previous_category: template.previous_category, new_category: turn.category };
  return { wabaId, field, value: { ...named(template), ...told } };
}

const PAUSES = [
  { title: 'FIRST_PAUSE', hours: 3 },
  { title: 'SECOND_PAUSE', hours: 6 },
];

/** Low quality pauses a template for 3 hours, then for 6; the third time disables it. */
export function pauseForQuality(box: Box, template: Template): void {
  turnTemplate(box, template, { quality: 'RED' });
  const pause = PAUSES[template.pauses];
  template.pauses += 1;
  if (!pause) return turnTemplate(box, template, { status: 'DISABLED', title: 'DISABLED' });
  turnTemplate(box, template, { status: 'PAUSED', title: pause.title });
  const at = box.clock.now() + pause.hours * HOUR;
  box.agenda.add({ at, kind: 'template_unpause', templateId: template.id });
}

/** What happens to a template when its time has come. */
export function keepAppointment(box: Box, template: Template, kind: string): void {
  if (kind === 'template_unpause' && template.status === 'PAUSED')
    turnTemplate(box, template, { status: 'APPROVED', title: 'UNPAUSE' });
  const { correct_category: category } = template;
  if (kind === 'template_category' && category !== undefined)
    turnTemplate(box, template, { category });
}

const LIMITS = ['TIER_50', 'TIER_250', 'TIER_2K', 'TIER_10K', 'TIER_100K', 'TIER_UNLIMITED'];

/** The limit belongs to the portfolio: every account and every number of it hears of it. */
export function changeLimit(box: Box, business: Business, limit: string): void {
  const before = LIMITS.indexOf(business.whatsapp_business_manager_messaging_limit);
  business.whatsapp_business_manager_messaging_limit = limit;
  const event = LIMITS.indexOf(limit) < before ? 'DOWNGRADE' : 'UPGRADE';
  const changes = box.nodes.ownedWabas(business.id).flatMap((waba) => [
    capabilityChange(waba, business),
    ...box.nodes.numbersOf(waba.id).map((number) =>
      numberChange(number, 'phone_number_quality_update', {
        event,
        max_daily_conversations_per_business: limit,
      }),
    ),
  ]);
  announce(box, changes);
}

/** Any field of any node, checked by the world's own rules; null empties one, the id stays. */
export function setFields(box: Box, node: FoundNode, fields: object): void {
  const schema = {
    business: businessSchema,
    waba: wabaSchema,
    phoneNumber: phoneNumberSchema,
    template: templateSchema,
  }[node.kind];
  const emptied = Object.entries(fields).filter(([, value]) => value === null);
  const wanted = new Map(Object.entries({ ...node.row, ...fields, id: node.row.id }));
  for (const [name] of emptied) wanted.delete(name);
  const parsed = schema.safeParse(Object.fromEntries(wanted));
  if (!parsed.success) throw new RangeError(oneLine(parsed.error));
  Object.assign(node.row, Object.fromEntries(emptied.map(([name]) => [name, undefined])));
  Object.assign(node.row, parsed.data);
  box.nodes.put(node);
  box.changed();
}
