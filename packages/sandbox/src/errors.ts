import { randomBytes } from 'node:crypto';

export interface GraphErrorDetails {
  code: number;
  message: string;
  subcode?: number;
  httpStatus?: number;
  type?: string;
  details?: string;
  userTitle?: string;
  userMessage?: string;
  isTransient?: boolean;
}

/** A refusal in Meta's envelope. */
export class GraphError extends Error {
  readonly httpStatus: number;
  readonly code: number;
  readonly #details: GraphErrorDetails;

  constructor(details: GraphErrorDetails) {
    super(details.message);
    this.httpStatus = details.httpStatus ?? 400;
    this.code = details.code;
    this.#details = details;
  }

  toBody(fbtraceId: string): { error: Record<string, unknown> } {
    const { code, message, subcode, type, details, userTitle, userMessage, isTransient } =
      this.#details;
    return {
      error: {
        message,
        type: type ?? 'OAuthException',
        code,
        ...(subcode !== undefined && { error_subcode: subcode }),
        ...(isTransient !== undefined && { is_transient: isTransient }),
        ...(details !== undefined && {
          error_data: { messaging_product: 'whatsapp', details },
        }),
        ...(userTitle !== undefined && { error_user_title: userTitle }),
        ...(userMessage !== undefined && { error_user_msg: userMessage }),
        fbtrace_id: fbtraceId,
      },
    };
  }
}

export function freshTraceId(): string {
  return `A${randomBytes(17).toString('base64url').slice(0, 22)}`;
}

export function invalidToken(given: boolean): GraphError {
  return new GraphError({
    code: 190,
    httpStatus: 401,
    message: given
      ? 'Invalid OAuth access token - Cannot parse access token'
      : 'An access token is required to request this resource.',
  });
}

export function unknownObject(method: string, id: string): GraphError {
  return new GraphError({
    code: 100,
    subcode: 33,
    type: 'GraphMethodException',
    message: `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api`,
  });
}

export function unknownField(field: string, nodeType: string): GraphError {
  return new GraphError({
    code: 100,
    message: `(#100) Tried accessing nonexisting field (${field}) on node type (${nodeType})`,
  });
}

export function unknownPath(path: string): GraphError {
  return new GraphError({ code: 2500, message: `Unknown path components: ${path}` });
}

export function syntaxError(problem: string, at: number, text: string): GraphError {
  return new GraphError({
    code: 2500,
    message: `Syntax error "${problem}" at character ${at}: ${text.slice(0, 200)}`,
  });
}

export function invalidParameter(details: string, userMessage?: string): GraphError {
  return new GraphError({
    code: 100,
    message: `(#100) ${details}`,
    details,
    ...(userMessage !== undefined && { userTitle: 'Invalid parameter', userMessage }),
  });
}
