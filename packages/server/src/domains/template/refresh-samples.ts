import type { Services } from '../../services.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import { isAddress } from '../../upstream/meta/sample.ts';
import type { TemplateDraft } from './template-draft.entity.ts';
import { TemplateVersion } from './template-version.entity.ts';
import type { Template } from './template.entity.ts';

type Draft = Pick<TemplateDraft, 'components' | 'template' | 'source'>;

/**
 * The components as Meta takes them. A sample that came from Meta is an address, which it does not
 * take, and a handle serves one template only: both are uploaded anew, for each draft by itself.
 * Throws MetaError where Meta no longer has one.
 */
export async function withFreshSamples(
  services: Services,
  { components, template, source }: Draft,
): Promise<unknown> {
  const { meta } = services;
  const given = samplesIn(components);
  if (given.length === 0) return components;
  const newest = new Map<string, string>();
  for (const origin of [source, template]) {
    if (origin === null) continue;
    for (const [known, address] of await addressesOf(services, origin)) newest.set(known, address);
  }
  const handles = new Map<string, string>();
  for (const sample of new Set(given)) {
    const address = newest.get(pathOf(sample)) ?? sample;
    // What somebody uploaded for this draft is a handle that nothing else has.
    if (isAddress(address)) handles.set(sample, await meta.renewSample(address, sample));
  }
  return withSamples(components, (sample) => handles.get(sample) ?? sample);
}

/**
 * Where Meta has the samples of a template now, by the path of the address, for addresses hold for
 * some days only, and by the handle that was submitted in the same place.
 */
async function addressesOf(
  { meta, orm }: Services,
  { id, metaId }: Template,
): Promise<[string, string][]> {
  const current = samplesIn(await partsAtMeta(meta, metaId));
  const version = await orm.em.fork().findOne(TemplateVersion, { template: id, isLatest: true });
  const submitted = samplesIn(version?.components);
  return current.flatMap((address, at) => {
    if (!isAddress(address)) return [];
    const handle = current.length === submitted.length ? submitted[at] : undefined;
    const isHandle = handle !== undefined && !isAddress(handle);
    const keys = [pathOf(address), ...(isHandle ? [handle] : [])];
    return keys.map((key): [string, string] => [key, address]);
  });
}

/** Null where Meta does not tell of the template any more; what its samples were may still be there. */
async function partsAtMeta(meta: Services['meta'], metaId: string): Promise<unknown> {
  try {
    return (await meta.getTemplate(metaId)).components;
  } catch (error) {
    if (error instanceof MetaError && !error.retryable) return null;
    throw error;
  }
}

/** Where in the components a sample stands; null where it is not. */
export function placeOfSample(value: unknown, sample: string): string[] | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'header_handle') return Array.isArray(inner) && inner.includes(sample) ? [] : null;
    const place = placeOfSample(inner, sample);
    if (place) return [key, ...place];
  }
  return null;
}

/** The same where addresses stand for the file and not for the days that they hold. */
export const withoutTerms = (components: unknown): unknown => withSamples(components, pathOf);

function pathOf(sample: string): string {
  if (!isAddress(sample) || !URL.canParse(sample)) return sample;
  const { origin, pathname } = new URL(sample);
  return origin + pathname;
}

function samplesIn(value: unknown): string[] {
  const found: string[] = [];
  withSamples(value, (sample) => {
    found.push(sample);
    return sample;
  });
  return found;
}

function withSamples(value: unknown, change: (sample: string) => string): unknown {
  if (Array.isArray(value)) return value.map((inner) => withSamples(inner, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'header_handle' && Array.isArray(inner)
        ? inner.map((sample: unknown) => (typeof sample === 'string' ? change(sample) : sample))
        : withSamples(inner, change),
    ]),
  );
}
