import { z } from 'zod';

/** Only an id is indispensable: whatever else is missing or of a strange type reads as null. */
export const id = z.union([z.string().min(1), z.int().nonnegative().transform(String)]);
export const text = z.string().nullish().catch(null);
export const flag = z.boolean().nullish().catch(null);
export const wholeNumber = z.coerce.number().int().nullish().catch(null);
export const anything = z.unknown().optional();
export const time = z
  .union([z.string(), z.number().transform((seconds) => seconds * 1000)])
  .transform((given) => new Date(given))
  .refine((date) => !Number.isNaN(date.getTime()))
  .nullish()
  .catch(null);
export const unixTime = z.coerce
  .number()
  .positive()
  .max(8_640_000_000_000)
  .transform((seconds) => new Date(seconds * 1000))
  .nullish()
  .catch(null);

export const nullable = <Value>(value: Value | null | undefined): Value | null => value ?? null;
