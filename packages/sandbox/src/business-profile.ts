import { z } from 'zod';
import { invalidParameter, unknownField } from './errors.ts';
import { parseFields } from './fields.ts';
import { jsonParam, requireWhatsApp, textParam, type GraphCall } from './graph-call.ts';
import type { Json } from './node-type.ts';
import { FILES } from './samples.ts';
import { oneLine, type PhoneNumber, type Profile } from './world.ts';

const READABLE = [
  'messaging_product',
  'about',
  'address',
  'description',
  'email',
  'profile_picture_url',
  'websites',
  'vertical',
] as const;

const VERTICALS =
  'OTHER AUTO BEAUTY APPAREL EDU ENTERTAIN EVENT_PLAN FINANCE GROCERY GOVT HOTEL HEALTH NONPROFIT PROF_SERVICES RETAIL TRAVEL RESTAURANT ALCOHOL ONLINE_GAMBLING PHYSICAL_GAMBLING OTC_DRUGS UNDEFINED NOT_A_BIZ';

const updateSchema = z.object({
  about: z.string().min(1).max(139).optional(),
  address: z.string().max(256).optional(),
  description: z.string().max(256).optional(),
  email: z.union([z.email().max(128), z.literal('')]).optional(),
  websites: z
    .array(
      z
        .string()
        .max(256)
        .regex(/^https?:\/\//, 'must start with http:// or https://'),
    )
    .max(2)
    .optional(),
  vertical: z.enum(VERTICALS.split(' ')).optional(),
  profile_picture_handle: z.string().optional(),
});

/** The profile comes as an array of one. */
export function readProfile(number: PhoneNumber, call: GraphCall): Json {
  const given = textParam(call, 'fields');
  const wanted = given ? parseFields(given).map(({ name }) => name) : READABLE;
  const known = call.box.nodes.profiles.get(number.id);
  const profile = {
    messaging_product: 'whatsapp',
    ...known,
    // Kept without the sandbox's address, which may be another after a restart.
    profile_picture_url:
      known?.profile_picture_url && new URL(known.profile_picture_url, call.baseUrl).href,
  };
  const answer: Json = {};
  for (const name of wanted) {
    const field = READABLE.find((readable) => readable === name);
    if (!field) throw unknownField(name, 'WhatsAppBusinessProfile');
    if (profile[field] !== undefined) answer[field] = profile[field];
  }
  answer['messaging_product'] = 'whatsapp';
  return { data: [answer] };
}

/** Handles of the pictures that profiles show. */
export const shownPictures = (profiles: Iterable<Profile>): string[] =>
  Array.from(profiles)
    .map(({ profile_picture_url: url = '' }) => url)
    .filter((url) => url.startsWith(FILES))
    .map((url) => decodeURIComponent(url.slice(FILES.length)));

/** A handle stands for a file that was uploaded as JPEG or PNG. */
function pictureUrl(handle: string, { box }: GraphCall): string {
  const file = box.uploads.file(handle);
  if (!file) throw invalidParameter('Param profile_picture_handle is not a valid file handle');
  if (!file.type.startsWith('image/'))
    throw invalidParameter('Param profile_picture_handle must be an image');
  return `${FILES}${encodeURIComponent(handle)}`;
}

export function updateProfile(number: PhoneNumber, call: GraphCall): Json {
  requireWhatsApp(call);
  const given: Json = {};
  for (const name of Object.keys(updateSchema.shape)) {
    const value = name === 'websites' ? jsonParam(call, name) : call.params.get(name);
    if (value !== undefined) given[name] = value;
  }
  const parsed = updateSchema.safeParse(given);
  if (!parsed.success) throw invalidParameter(oneLine(parsed.error), oneLine(parsed.error));
  const { profile_picture_handle: handle, ...changes } = parsed.data;
  call.box.nodes.profiles.set(number.id, {
    ...call.box.nodes.profiles.get(number.id),
    ...changes,
    ...(handle !== undefined && { profile_picture_url: pictureUrl(handle, call) }),
    phone_number: number.id,
  });
  return { success: true };
}
