import type { Services } from '../../services.ts';
import { isAddress } from '../../upstream/meta/sample.ts';
import type { TemplateDraft } from './template-draft.entity.ts';

/**
 * The components as Meta takes them: a sample that came from Meta is an address, which it does not
 * take, so it is handed to Meta again. Throws MetaError where Meta no longer has it.
 */
export async function withFreshSamples(
  { meta }: Services,
  { components, template }: Pick<TemplateDraft, 'components' | 'template'>,
): Promise<unknown> {
  const given = addressesIn(components);
  if (given.length === 0) return components;
  // Addresses hold for some days; the path of a newer one is the same.
  const current = template ? (await meta.getTemplate(template.metaId)).components : [];
  const newest = new Map(addressesIn(current).map((address) => [pathOf(address), address]));
  const handles = new Map<string, string>();
  for (const address of new Set(given)) {
    handles.set(address, await meta.renewSample(newest.get(pathOf(address)) ?? address, address));
  }
  return withSamples(components, (sample) => handles.get(sample) ?? sample);
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

function addressesIn(value: unknown): string[] {
  const found: string[] = [];
  withSamples(value, (sample) => {
    if (isAddress(sample)) found.push(sample);
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
