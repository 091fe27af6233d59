import { z } from 'zod';

/** Where something stands in the input: names of fields, places in lists. */
export type Path = readonly (string | number)[];

/** A template as somebody wrote it: any JSON at all. */
export interface TemplateSource {
  name: string;
  language: string;
  category: string;
  parameterFormat: string;
  messageSendTtlSeconds: number | null;
  components: unknown;
}

export interface Header {
  kind: 'HEADER';
  path: Path;
  format: string;
  text: string | null;
  hasMediaSample: boolean;
  samples: Samples;
}

export interface Body {
  kind: 'BODY';
  path: Path;
  text: string | null;
  samples: Samples;
}

export interface Footer {
  kind: 'FOOTER';
  path: Path;
  text: string | null;
  codeExpirationMinutes: number | null;
}

export interface Buttons {
  kind: 'BUTTONS';
  path: Path;
  buttons: Button[];
}

export interface Button {
  path: Path;
  type: string;
  text: string | null;
  url: string | null;
  phoneNumber: string | null;
  otpType: string | null;
  /** Sample of a code or of the variable in a link. */
  sample: string | null;
  /** What stands on a button that fills the code in. */
  autofillText: string | null;
  /** Whether an app that reads the code is named with its signature. */
  namesApp: boolean;
  /** Whether Meta's terms for codes that nobody sees are accepted. */
  acceptsTerms: boolean;
  /** Whether it says which flow it opens. */
  namesFlow: boolean;
}

export interface Offer {
  kind: 'LIMITED_TIME_OFFER';
  path: Path;
  text: string | null;
}

export interface Carousel {
  kind: 'CAROUSEL';
  path: Path;
  cards: Card[];
}

export interface Card {
  path: Path;
  components: Component[];
}

/** Something that Meta added since, kept as it came. */
export interface UnknownComponent {
  kind: 'UNKNOWN';
  path: Path;
  type: string | null;
}

export type Component = Header | Body | Footer | Buttons | Offer | Carousel | UnknownComponent;

/** What Meta's reviewer sees in place of the variables. */
export interface Samples {
  positional: string[];
  named: ReadonlyMap<string, string>;
}

export interface ParsedTemplate extends Omit<TemplateSource, 'components'> {
  isList: boolean;
  components: Component[];
}

const text = z.string().nullish().catch(null);
const word = z
  .string()
  .transform((given) => given.trim().toUpperCase())
  .catch('');
const texts = z.array(z.string().catch('')).nullish().catch(null);
const named = z
  .array(z.looseObject({ param_name: z.string(), example: z.string() }).nullable().catch(null))
  .nullish()
  .catch(null);
const things = z.array(z.unknown()).catch([]);

const exampleSchema = z
  .looseObject({
    header_handle: texts,
    header_text: texts,
    header_text_named_params: named,
    body_text: z
      .array(z.union([z.array(z.string().catch('')), z.string()]).catch([]))
      .nullish()
      .catch(null),
    body_text_named_params: named,
  })
  .partial()
  .nullish()
  .catch(null);

const componentSchema = z
  .looseObject({
    type: word,
    format: word,
    text,
    example: exampleSchema,
    code_expiration_minutes: z.number().nullish().catch(null),
    buttons: things,
    cards: things,
    limited_time_offer: z.looseObject({ text }).nullish().catch(null),
  })
  .nullable()
  .catch(null);

const buttonSchema = z
  .looseObject({
    type: word,
    text,
    url: text,
    phone_number: text,
    otp_type: word,
    example: z
      .union([z.string(), z.array(z.string()).transform((all) => all[0] ?? '')])
      .nullish()
      .catch(null),
    autofill_text: text,
    zero_tap_terms_accepted: z.unknown().optional(),
    flow_id: z.unknown().optional(),
    flow_name: z.unknown().optional(),
    flow_json: z.unknown().optional(),
    package_name: text,
    signature_hash: text,
    supported_apps: z
      .array(z.looseObject({ package_name: text, signature_hash: text }).nullable().catch(null))
      .nullish()
      .catch(null),
  })
  .nullable()
  .catch(null);

/** Reads what can be read; never fails, whatever the JSON. */
export function parseTemplate({ components, ...facts }: TemplateSource): ParsedTemplate {
  return { ...facts, isList: Array.isArray(components), components: parseComponents(components) };
}

function parseComponents(components: unknown): Component[] {
  const given: readonly unknown[] = Array.isArray(components) ? components : [];
  return given.map((item, at) => parseComponent(item, ['components', at]));
}

export function carouselsIn(components: unknown): Carousel[] {
  return parseComponents(components).filter((component) => component.kind === 'CAROUSEL');
}

function parseComponent(given: unknown, path: Path): Component {
  const item = componentSchema.parse(given);
  const type = item?.type ?? '';
  switch (type) {
    case 'HEADER':
      return {
        kind: 'HEADER',
        path,
        format: item?.format ?? '',
        text: item?.text ?? null,
        hasMediaSample: (item?.example?.header_handle ?? []).some((handle) => handle !== ''),
        samples: {
          positional: item?.example?.header_text ?? [],
          named: namesOf(item?.example?.header_text_named_params),
        },
      };
    case 'BODY':
      return {
        kind: 'BODY',
        path,
        text: item?.text ?? null,
        samples: {
          positional: firstRow(item?.example?.body_text),
          named: namesOf(item?.example?.body_text_named_params),
        },
      };
    case 'FOOTER': {
      const codeExpirationMinutes = item?.code_expiration_minutes ?? null;
      return { kind: 'FOOTER', path, text: item?.text ?? null, codeExpirationMinutes };
    }
    case 'BUTTONS':
      return { kind: 'BUTTONS', path, buttons: (item?.buttons ?? []).map(parseButton(path)) };
    case 'LIMITED_TIME_OFFER': {
      const nested = item?.limited_time_offer;
      return {
        kind: 'LIMITED_TIME_OFFER',
        path: nested ? [...path, 'limited_time_offer'] : path,
        text: (nested ? nested.text : item?.text) ?? null,
      };
    }
    case 'CAROUSEL':
      return { kind: 'CAROUSEL', path, cards: (item?.cards ?? []).map(parseCard(path)) };
    default:
      return { kind: 'UNKNOWN', path, type: type === '' ? null : type };
  }
}

const cardSchema = z.looseObject({ components: things }).catch({ components: [] });

const parseCard =
  (path: Path) =>
  (given: unknown, at: number): Card => {
    const inside = [...path, 'cards', at];
    const components = cardSchema
      .parse(given)
      .components.map((item, place) => parsePart(item, [...inside, 'components', place]));
    return { path: inside, components };
  };

/** A carousel in a carousel would have no end. */
function parsePart(given: unknown, path: Path): Component {
  const type = componentSchema.parse(given)?.type ?? null;
  return type === 'CAROUSEL' ? { kind: 'UNKNOWN', path, type } : parseComponent(given, path);
}

const parseButton =
  (path: Path) =>
  (given: unknown, at: number): Button => {
    const item = buttonSchema.parse(given);
    const apps = [item, ...(item?.supported_apps ?? [])];
    return {
      path: [...path, 'buttons', at],
      type: item?.type ?? '',
      text: item?.text ?? null,
      url: item?.url ?? null,
      phoneNumber: item?.phone_number ?? null,
      otpType: item?.otp_type || null,
      sample: item?.example || null,
      autofillText: item?.autofill_text ?? null,
      acceptsTerms: item?.zero_tap_terms_accepted === true,
      namesFlow: Boolean(item?.flow_id || item?.flow_name || item?.flow_json),
      namesApp: apps.some((app) => Boolean(app?.package_name && app.signature_hash)),
    };
  };

function namesOf(
  given: readonly ({ param_name: string; example: string } | null)[] | null | undefined,
): ReadonlyMap<string, string> {
  return new Map((given ?? []).flatMap((item) => (item ? [[item.param_name, item.example]] : [])));
}

/** Meta takes `[["a", "b"]]` and, for a single variable, `["a"]`. */
function firstRow(given: readonly (string | string[])[] | null | undefined): string[] {
  const [first] = given ?? [];
  if (Array.isArray(first)) return first;
  return (given ?? []).filter((item) => typeof item === 'string');
}
