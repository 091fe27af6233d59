import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { freshTraceId, GraphError } from './errors.ts';

export const faultSchema = z.strictObject({
  /** Graph error to answer with; 2 ("try again later") when nothing else is asked for. */
  code: z.int().optional(),
  subcode: z.int().optional(),
  httpStatus: z.int().min(200).max(599).optional(),
  message: z.string().optional(),
  details: z.string().optional(),
  isTransient: z.boolean().optional(),
  /** `drop` cuts the connection, `html` is a proxy's 502 page, `truncated` the true answer cut in half. */
  kind: z.enum(['graph', 'drop', 'html', 'truncated']).optional(),
  /** Waits so long first; alone, the true answer follows. */
  hangMs: z.int().positive().max(600_000).optional(),
  /** The call takes effect, only its answer fails. */
  after: z.boolean().default(false),
});
export type Fault = z.output<typeof faultSchema>;

export const failNextSchema = faultSchema.extend({
  times: z.int().positive().default(1),
  /** Only calls whose `METHOD /path?query` contains this text. */
  match: z.string().optional(),
});
export type FailNext = z.output<typeof failNextSchema>;

/** Failures that were asked for. */
export class Faults {
  #rules: FailNext[] = [];
  #down: Fault | undefined;

  add(rule: FailNext): void {
    this.#rules.push({ ...rule });
  }

  list(): readonly FailNext[] {
    return this.#rules;
  }

  setDown(fault: Fault | undefined): void {
    this.#down = fault;
  }

  clear(): void {
    this.#rules = [];
    this.#down = undefined;
  }

  take(call: string): Fault | undefined {
    if (this.#down) return this.#down;
    const rule = this.#rules.find(({ match }) => match === undefined || call.includes(match));
    if (!rule) return undefined;
    rule.times -= 1;
    if (rule.times === 0) this.#rules = this.#rules.filter((other) => other !== rule);
    return rule;
  }
}

/** Waits as the fault asks; false when the caller left meanwhile. */
export async function hang(fault: Fault, request: FastifyRequest): Promise<boolean> {
  if (fault.hangMs === undefined) return true;
  const gone = new AbortController();
  const leave = (): void => gone.abort();
  request.raw.socket.once('close', leave);
  try {
    await delay(fault.hangMs, undefined, { signal: gone.signal });
    return true;
  } catch {
    return false;
  } finally {
    request.raw.socket.off('close', leave);
  }
}

/** Whether the fault only delays and the true answer is wanted. */
export function onlyHangs({ kind, code, httpStatus, hangMs }: Fault): boolean {
  return (
    hangMs !== undefined && kind === undefined && code === undefined && httpStatus === undefined
  );
}

export function answerFault(fault: Fault, reply: FastifyReply, trueAnswer: string): FastifyReply {
  switch (fault.kind) {
    case 'drop':
      reply.hijack();
      reply.request.raw.socket.destroy();
      return reply;
    case 'html':
      return reply
        .code(fault.httpStatus ?? 502)
        .type('text/html; charset=utf-8')
        .send('<html><head><title>502 Bad Gateway</title></head><body>Sorry</body></html>');
    case 'truncated':
      return reply
        .code(fault.httpStatus ?? 200)
        .type('application/json; charset=utf-8')
        .send(trueAnswer.slice(0, Math.max(1, Math.floor(trueAnswer.length / 2))));
    case 'graph':
    case undefined: {
      const error = faultError(fault);
      return reply.code(error.httpStatus).send(error.toBody(freshTraceId()));
    }
  }
}

function faultError(fault: Fault): GraphError {
  const code = fault.code ?? 2;
  return new GraphError({
    code,
    httpStatus: fault.httpStatus ?? (code <= 2 ? 500 : 400),
    message:
      fault.message ??
      (code === 2
        ? '(#2) Service temporarily unavailable'
        : `(#${code}) Injected by the sandbox's failNext`),
    ...(fault.subcode !== undefined && { subcode: fault.subcode }),
    ...(fault.details !== undefined && { details: fault.details }),
    isTransient: fault.isTransient ?? code <= 2,
  });
}
