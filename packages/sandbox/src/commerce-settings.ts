import { invalidParameter } from './errors.ts';
import { textParam, type GraphCall } from './graph-call.ts';
import type { Json } from './node-type.ts';
import type { PhoneNumber } from './world.ts';

/** As with the profile, one object in an array of one. */
export function readCommerceSettings(number: PhoneNumber): Json {
  return { data: [{ id: `${number.id}01`, ...number.commerce_settings }] };
}

/** The parameters are booleans in the query, and what is left out stays. */
export function updateCommerceSettings(number: PhoneNumber, call: GraphCall): Json {
  const changes = {
    is_catalog_visible: flagParam(call, 'is_catalog_visible'),
    is_cart_enabled: flagParam(call, 'is_cart_enabled'),
  };
  number.commerce_settings = {
    is_catalog_visible: changes.is_catalog_visible ?? number.commerce_settings.is_catalog_visible,
    is_cart_enabled: changes.is_cart_enabled ?? number.commerce_settings.is_cart_enabled,
  };
  return { success: true };
}

function flagParam(call: GraphCall, name: string): boolean | undefined {
  const given = textParam(call, name);
  if (given === undefined) return undefined;
  if (given !== 'true' && given !== 'false')
    throw invalidParameter(`Param ${name} must be a boolean`);
  return given === 'true';
}
