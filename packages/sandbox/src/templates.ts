import { z } from 'zod';
import { invalidParameter } from './errors.ts';
import { plain, structure, type NodeType } from './node-type.ts';
import { withAddresses } from './samples.ts';
import { asMetaWrites } from './template-codes.ts';
import type { EdgeOptions, Params } from './paging.ts';
import type { Template, Waba } from './world.ts';

export const templateType: NodeType<Template> = {
  name: 'MessageTemplate',
  defaults: [
    'name',
    'previous_category',
    'parameter_format',
    'components',
    'language',
    'status',
    'category',
    'sub_category',
  ],
  fields: {
    id: plain(({ id }) => id),
    name: plain(({ name }) => name),
    language: plain(({ language }) => language),
    status: plain(({ status }) => status),
    category: plain(({ category }) => category),
    sub_category: plain((row) => row.sub_category),
    previous_category: plain((row) => row.previous_category),
    correct_category: plain((row) => row.correct_category),
    parameter_format: plain((row) => row.parameter_format),
    components: structure((row, call) => withAddresses(asMetaWrites(row), call)),
    quality_score: structure((row) => row.quality_score),
    rejected_reason: plain((row) => row.rejected_reason),
    rejection_info: structure((row) => row.rejection_info),
    message_send_ttl_seconds: plain((row) => row.message_send_ttl_seconds),
    library_template_name: plain((row) => row.library_template_name),
    cta_url_link_tracking_opted_out: plain((row) => row.cta_url_link_tracking_opted_out),
    last_updated_time: plain((row) => row.last_updated_time),
  },
};

export const templateEdge: EdgeOptions<Waba, Template> = {
  maxLimit: 1000,
  list(waba, { box }, params) {
    const matches = templateFilter(params);
    return box.nodes.templatesOf(waba.id).filter(matches);
  },
};

function templateFilter(params: Params): (template: Template) => boolean {
  const text = (name: string): string | undefined => {
    const value = params.get(name);
    return value === undefined || value === '' ? undefined : value.toLowerCase();
  };
  const name = text('name');
  const content = text('content');
  const nameOrContent = text('name_or_content');
  const source = text('source');
  const [since, until] = [seconds(params, 'since'), seconds(params, 'until')];
  const lists = {
    category: listParam(params, 'category'),
    language: listParam(params, 'language'),
    status: listParam(params, 'status'),
    quality_score: listParam(params, 'quality_score'),
  };
  return (row) =>
    (name === undefined || row.name.includes(name)) &&
    (content === undefined || contentOf(row).includes(content)) &&
    (nameOrContent === undefined ||
      row.name.includes(nameOrContent) ||
      contentOf(row).includes(nameOrContent)) &&
    (source === undefined || (source === 'auto_generated') === row.created_by_meta) &&
    (since === undefined || row.last_updated_time >= since) &&
    (until === undefined || row.last_updated_time <= until) &&
    allows(lists.category, row.category) &&
    allows(lists.language, row.language) &&
    allows(lists.status, row.status) &&
    allows(lists.quality_score, row.quality_score.score);
}

function contentOf(template: Template): string {
  return JSON.stringify(template.components).toLowerCase();
}

function allows(list: readonly string[] | undefined, value: string): boolean {
  return list === undefined || list.includes(value.toUpperCase());
}

/** `status=APPROVED`, `status=APPROVED,PAUSED` and `status=["APPROVED"]` all occur in the wild. */
function listParam(params: Params, name: string): string[] | undefined {
  const given = params.get(name);
  if (given === undefined || given === '') return undefined;
  let items: unknown;
  try {
    items = given.trimStart().startsWith('[') ? JSON.parse(given) : given.split(',');
  } catch {
    throw invalidParameter(`Param ${name} must be an array`);
  }
  const parsed = z.array(z.string()).safeParse(items);
  if (!parsed.success) throw invalidParameter(`Param ${name} must be an array of strings`);
  return parsed.data.map((item) => item.trim().toUpperCase());
}

function seconds(params: Params, name: string): number | undefined {
  const given = params.get(name);
  if (given === undefined || given === '') return undefined;
  const value = Number(given);
  if (!Number.isFinite(value)) throw invalidParameter(`Param ${name} must be a unix timestamp`);
  return value;
}
