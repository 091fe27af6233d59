import { z } from 'zod';
import { partsOf } from './template-format.ts';
import type { Template } from './world.ts';

type Json = Readonly<Record<string, unknown>>;

const objects = z.array(z.looseObject({}));
const objectsIn = (value: unknown): Json[] => objects.safeParse(value).data ?? [];

const WARNING = ' For your security, do not share this code.';

/** Meta writes the texts of codes itself, and gives their buttons back as links. */
export function asMetaWrites({ category, components }: Template): unknown[] {
  if (category !== 'AUTHENTICATION') return [...components];
  const isCode = partsOf(components).some(({ buttons = [] }) =>
    buttons.some(({ type }) => type.toUpperCase() === 'OTP'),
  );
  return isCode ? components.map(writePart) : [...components];
}

function writePart(part: Json): Json {
  switch (String(part['type']).toUpperCase()) {
    case 'BODY': {
      const warning = part['add_security_recommendation'] === true ? WARNING : '';
      const text = `*{{1}}* is your verification code.${warning}`;
      return { ...part, text, example: { body_text: [['123456']] } };
    }
    case 'FOOTER': {
      const text = `This code expires in ${String(part['code_expiration_minutes'])} minutes.`;
      return { ...part, text };
    }
    case 'BUTTONS': {
      return { ...part, buttons: objectsIn(part['buttons']).map(writeButton) };
    }
    default:
      return part;
  }
}

function writeButton(button: Json): Json {
  if (String(button['type']).toUpperCase() !== 'OTP') return button;
  const terms = new URLSearchParams({ otp_type: String(button['otp_type']).toUpperCase() });
  const [app] = objectsIn(button['supported_apps']);
  const given: Json = { ...app, ...button };
  const names = [
    ['cta_display_name', 'autofill_text'],
    ['package_name', 'package_name'],
    ['signature_hash', 'signature_hash'],
  ] as const;
  for (const [name, field] of names) {
    if (typeof given[field] === 'string') terms.set(name, given[field]);
  }
  const url = `https://www.whatsapp.com/otp/code/?${terms.toString()}&code=otp`;
  return {
    type: 'URL',
    text: typeof button['text'] === 'string' ? button['text'] : 'Copy code',
    url: `${url}{{1}}`,
    example: [`${url}123456`],
  };
}
