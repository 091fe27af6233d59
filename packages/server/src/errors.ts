import { GraphQLError } from 'graphql';

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
