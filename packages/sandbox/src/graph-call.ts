import type { Box } from './box.ts';
import { invalidParameter } from './errors.ts';

/** One Graph request after its token was accepted: parameters of query and body in one place. */
export interface GraphCall {
  box: Box;
  method: string;
  /** `http://host/meta/v25.0`, for the addresses of further pages. */
  baseUrl: string;
  token: string;
  params: ReadonlyMap<string, unknown>;
}

export function textParam(call: GraphCall, name: string): string | undefined {
  const value = call.params.get(name);
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw invalidParameter(`Param ${name} must be a string`);
}

export function requiredText(call: GraphCall, name: string): string {
  const value = textParam(call, name);
  if (value === undefined || value === '')
    throw invalidParameter(`The parameter ${name} is required.`);
  return value;
}

/** Form-encoded callers send arrays and objects as JSON text, JSON callers as they are. */
export function jsonParam(call: GraphCall, name: string): unknown {
  const value = call.params.get(name);
  if (typeof value !== 'string') return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return parsed;
  } catch {
    return value;
  }
}

export function requireWhatsApp(call: GraphCall): void {
  if (requiredText(call, 'messaging_product') !== 'whatsapp')
    throw invalidParameter("Param messaging_product must be one of {'whatsapp'}");
}
