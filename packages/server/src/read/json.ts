import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString, isEnumType } from 'graphql';
import type { GraphQLLeafType } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { same } from './codec.ts';
import type { Codec } from './codec.ts';

/**
 * The writer met something that it does not write: an error to tell, a null where none may be.
 * graphql-js then answers instead.
 */
export class GivesUp extends Error {}

export type TextOf<S> = (source: S) => string;

// oxlint-disable-next-line no-control-regex
const ESCAPED = /["\\\u0000-\u001f]/;

/** A text of PostgreSQL, which is well-formed Unicode, as JSON. */
export function quote(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** A value that the field's type serializes, as JSON. */
export function leafJson(type: GraphQLLeafType): TextOf<unknown> {
  if (isEnumType(type)) {
    const names = new Map<unknown, string>();
    for (const { name, value } of type.getValues()) names.set(value, `"${name}"`);
    return (value) => names.get(value) ?? giveUp(`${type.name} has no ${String(value)}`);
  }
  return (value) => {
    const text = JSON.stringify(type.serialize(value));
    return text === undefined || text === 'null' ? giveUp(`${type.name} serialized to null`) : text;
  };
}

/** PostgreSQL's text of a column as JSON of the field; by way of a value where nothing is known. */
export function columnJson(type: GraphQLLeafType, codec: Codec): TextOf<string> {
  const { cast, parse } = codec;
  const isText = type === GraphQLString || type === GraphQLID;
  if (isText && parse === same) return quote;
  if (type === GraphQLInt && /^(integer|smallint)$/.test(cast)) return (text) => text;
  if (type === GraphQLBoolean && cast === 'boolean') {
    return (text) => (text === 't' ? 'true' : 'false');
  }
  if (type === GraphQLDateTime && cast === 'timestamptz') return dateTimeJson;
  const write = leafJson(type);
  return (text) => write(parse(text));
}

/** `2026-11-22 12:00:00.1234+00` → `"2026-11-22T12:00:00.123Z"`, what a Date would print. */
function dateTimeJson(text: string): string {
  const fits = text.length >= 22 && text[4] === '-' && text[10] === ' ' && text.endsWith('+00');
  if (!fits) giveUp(`Not a timestamp in UTC: ${text}`);
  const fraction = text[19] === '.' ? `${text.slice(20, -3)}00`.slice(0, 3) : '000';
  return `"${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction}Z"`;
}

export function giveUp(why: string): never {
  throw new GivesUp(why);
}
