import { z } from 'zod';

/** Where Meta's button of a code leads. */
const CODE_LINK = 'https://www.whatsapp.com/otp/';
/** What Meta writes on it in English where nobody said anything else. */
const DEFAULT_LABEL = /^copy code$/i;

const buttonSchema = z.looseObject({
  type: z.string().toUpperCase(),
  url: z.string(),
  text: z.string().optional().catch(undefined),
});
const partSchema = z.looseObject({
  type: z.string().toUpperCase(),
  buttons: z.array(z.unknown()).optional().catch(undefined),
});
type Part = z.output<typeof partSchema>;

/**
 * Meta takes codes as buttons of the type OTP with texts of its own, and gives back links and the
 * texts, which it would not take again. This is what was submitted; all else stays as it came.
 */
export function asSubmitted(category: string, components: readonly unknown[]): unknown[] {
  if (category !== 'AUTHENTICATION') return [...components];
  const buttons = components.flatMap((part) => partSchema.safeParse(part).data?.buttons ?? []);
  if (!buttons.some((button) => codeLink(button) !== null)) return [...components];
  return components.map((given) => {
    const part = partSchema.safeParse(given).data;
    return part ? partAsSubmitted(part) : given;
  });
}

function partAsSubmitted(part: Part): object {
  const { text, example: _, ...rest } = part;
  switch (part.type) {
    case 'BODY':
      return rest;
    case 'FOOTER': {
      const minutes = /\d+/.exec(typeof text === 'string' ? text : '')?.[0];
      return { ...(minutes && { code_expiration_minutes: Number(minutes) }), ...rest };
    }
    case 'BUTTONS':
      return { ...part, buttons: (part.buttons ?? []).map(buttonAsSubmitted) };
    default:
      return part;
  }
}

function buttonAsSubmitted(given: unknown): unknown {
  const link = codeLink(given);
  if (link === null) return given;
  const { searchParams: terms } = link.url;
  const type = (terms.get('otp_type') ?? 'COPY_CODE').toUpperCase();
  const told = {
    autofill_text: terms.get('cta_display_name'),
    package_name: terms.get('package_name'),
    signature_hash: terms.get('signature_hash'),
  };
  return {
    type: 'OTP',
    otp_type: type,
    ...(link.text !== undefined && !DEFAULT_LABEL.test(link.text) && { text: link.text }),
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null)),
    // Without it Meta would not have taken the template.
    ...(type === 'ZERO_TAP' && { zero_tap_terms_accepted: true }),
  };
}

function codeLink(given: unknown): { url: URL; text: string | undefined } | null {
  const button = buttonSchema.safeParse(given).data;
  if (button?.type !== 'URL' || !button.url.startsWith(CODE_LINK)) return null;
  return URL.canParse(button.url) ? { url: new URL(button.url), text: button.text } : null;
}
