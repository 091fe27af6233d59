// Entities load this file first, and its decorators need it.
import 'reflect-metadata';
import { GraphQLError } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from './lib/graphql-enum.ts';

/** An argument that the schema's types allow but the field does not. */
export class BadUserInput extends GraphQLError {
  constructor(message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { ...extensions, code: 'BAD_USER_INPUT' } });
  }
}

/** A field that may not be null names an object that is absent or another tenant's. */
export class NotFound extends GraphQLError {
  constructor(message = 'Not found.') {
    super(message, { extensions: { code: 'NOT_FOUND' } });
  }
}

/** A field that needs a caller was asked without one. */
export class Unauthenticated extends GraphQLError {
  constructor(message = 'Sign in or send an API key.') {
    super(message, { extensions: { code: 'UNAUTHENTICATED' } });
  }
}

/** The object is the caller's own, the role or the key does not allow the action. */
export class Forbidden extends GraphQLError {
  constructor(reason: string) {
    super(`${reason}.`, { extensions: { code: 'FORBIDDEN' } });
  }
}

/** Too much at once; `retryAfter` is in seconds. */
export class Throttled extends GraphQLError {
  constructor(retryAfter: number) {
    super(`Too many requests. Try again in ${retryAfter} s.`, {
      extensions: { code: 'THROTTLED', retryAfter },
    });
  }
}

/** One operation asks for more than the limit allows. */
export class CostExceeded extends GraphQLError {
  constructor(requested: number, limit: number) {
    super(
      `The operation costs ${requested}, more than the limit of ${limit}. Ask for smaller pages or fewer nested lists.`,
      { extensions: { code: 'COST_EXCEEDED', cost: { requested, limit } } },
    );
  }
}

/** An operation that was stopped before its end; none of it is told. */
export class Stopped extends GraphQLError {
  constructor(why: string) {
    super(why, { extensions: { code: 'COST_EXCEEDED' } });
  }
}

export const UserErrorCode = graphqlEnum('UserErrorCode', 'Why an input was refused.', {
  INVALID: 'The value is not valid.',
  REQUIRED: 'A value is missing.',
  TOO_LONG: 'The value is too long.',
  TOO_SHORT: 'The value is too short.',
  TAKEN: 'The value is in use already.',
  NOT_FOUND: 'There is no such object, or the caller may not see it.',
  NOT_ALLOWED: 'The object is not in a state that allows it.',
  LIMIT_REACHED: 'A limit is reached.',
  CONFLICT: 'Somebody changed the object in the meantime.',
  UPSTREAM: 'The service behind the Hub refused or did not answer; see upstream.',
  IDEMPOTENCY_KEY_REUSED: 'The idempotency key was used for another request.',
  IDEMPOTENCY_IN_PROGRESS: 'The first request with this idempotency key is still running.',
});
export type UserErrorCode = keyof typeof UserErrorCode;

@ObjectType({
  description: 'What a service behind the Hub answered, for support and tickets.',
  simpleResolvers: true,
})
export class UpstreamError {
  @Field(() => String, { description: 'META or STRIPE.' })
  service!: string;

  @Field(() => Int, { nullable: true, description: "The service's error code." })
  code!: number | null;

  @Field(() => Int, { nullable: true, description: "The service's error subcode." })
  subcode!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The service's trace id (Meta's fbtrace_id).",
  })
  traceId!: string | null;

  @Field(() => String, { nullable: true, description: 'What it means.' })
  message!: string | null;

  @Field(() => String, { nullable: true, description: 'The cure that the service recommends.' })
  recommendation!: string | null;
}

@ObjectType({ description: 'An expected failure of a mutation.', simpleResolvers: true })
export class UserError {
  @Field(() => UserErrorCode, { description: 'For programs.' })
  code!: UserErrorCode;

  @Field(() => String, { description: 'For people.' })
  message!: string;

  @Field(() => [String], {
    description: 'Where in the arguments, e.g. `["input", "name"]`; list indexes as text.',
  })
  path!: string[];

  @Field(() => Boolean, { description: 'Whether the same request may succeed later.' })
  retryable!: boolean;

  @Field(() => UpstreamError, {
    nullable: true,
    description: 'What the service behind the Hub said, when it caused the failure.',
  })
  upstream!: UpstreamError | null;
}

/** The `userErrors` of a payload that has its result only when there are none. */
export const WhyRefused = (): PropertyDecorator =>
  Field(() => [UserError], { description: 'Why it was refused; empty on success.' });

/** One expected failure; by default nothing upstream and no use in trying again. */
export function userError(
  code: UserErrorCode,
  message: string,
  path: readonly string[],
  more: Partial<Pick<UserError, 'retryable' | 'upstream'>> = {},
): UserError {
  return { code, message, path: [...path], retryable: false, upstream: null, ...more };
}

/** Thrown by a use case that refuses its input; the payload carries the errors. */
export class UserErrors extends Error {
  readonly errors: readonly UserError[];

  constructor(...errors: UserError[]) {
    super(errors.map((error) => error.message).join(' '));
    this.errors = errors;
  }
}

/** The object is not in a state that allows it; the reason is the one that `capabilities` give. */
export function refused(reason: string, path: readonly string[]): UserErrors {
  return new UserErrors(userError('NOT_ALLOWED', reason.replace(/\.?$/, '.'), path));
}

/** Runs a use case for a mutation: expected failures become `userErrors` of the payload. */
export async function payload<T extends object>(
  run: () => Promise<T>,
): Promise<Partial<T> & { userErrors: UserError[] }> {
  try {
    return { ...(await run()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof UserErrors)) throw error;
    const nothing: Partial<T> = {};
    return { ...nothing, userErrors: [...error.errors] };
  }
}
