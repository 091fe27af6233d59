import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Box } from './box.ts';
import { freshTraceId, GraphError, invalidParameter, invalidToken, unknownPath } from './errors.ts';
import { answerFault, hang, onlyHangs, type Fault } from './faults.ts';
import { answerGraph, findScope, type GraphPath, type Scope } from './graph.ts';
import { FILES, holds } from './samples.ts';
import type { LoggedRequest } from './request-log.ts';

interface Answer {
  status: number;
  body: object;
  headers: Record<string, string>;
  code?: number;
}

/** The Graph API below `/meta/v25.0`; any version is accepted. */
export function registerGraph(app: FastifyInstance, box: Box): void {
  app.register(async (graph) => {
    graph.removeAllContentTypeParsers();
    graph.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
      done(null, body);
    });
    graph.setErrorHandler((error, _request, reply) => {
      const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
      const refused =
        status === 500
          ? new GraphError({ code: 1, httpStatus: 500, message: 'An unknown error occurred' })
          : invalidParameter(error instanceof Error ? error.message : 'Invalid request');
      if (status === 500) graph.log.error(error);
      return reply.code(refused.httpStatus).send(refused.toBody(freshTraceId()));
    });
    graph.route({
      method: ['GET', 'POST', 'DELETE'],
      url: '/meta/*',
      exposeHeadRoute: false,
      handler: (request, reply) => handle(box, request, reply),
    });
    // Meta serves profile pictures from a host of its own, to everybody who has the address.
    type Asked = { Params: { handle: string }; Querystring: { oe?: string } };
    graph.get<Asked>(`${FILES}:handle`, ({ params, query }, reply) => {
      if (!holds(query.oe, box.clock.now())) return reply.code(403).send();
      const file = box.uploads.file(params.handle);
      return file ? reply.type(file.type).send(file.content) : reply.code(404).send();
    });
  });
}

async function handle(
  box: Box,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const started = performance.now();
  const entry = box.requests.start(
    box.clock.now(),
    request.method,
    request.url.slice('/meta'.length),
  );
  const fault = box.faults.take(`${request.method} ${request.url}`);
  if (fault) {
    const stillThere = await hang(fault, request);
    if (!stillThere) return reply.hijack();
    if (!onlyHangs(fault)) return fail(box, fault, entry, request, reply);
  }
  const answer = answerSafely(box, request);
  entry.status = answer.status;
  if (answer.code !== undefined) entry.code = answer.code;
  entry.durationMs = Math.round(performance.now() - started);
  return reply.code(answer.status).headers(answer.headers).send(answer.body);
}

function fail(
  box: Box,
  fault: Fault,
  entry: LoggedRequest,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const needsAnswer = fault.after || fault.kind === 'truncated';
  const trueAnswer = needsAnswer ? JSON.stringify(answerSafely(box, request).body) : '';
  const sent = answerFault(fault, reply, trueAnswer);
  if (fault.kind !== 'drop') entry.status = reply.statusCode;
  if (fault.kind === undefined || fault.kind === 'graph') entry.code = fault.code ?? 2;
  return sent;
}

function answerSafely(box: Box, request: FastifyRequest): Answer {
  const headers: Record<string, string> = { 'x-fb-request-id': freshTraceId() };
  let scope: Scope | undefined;
  try {
    const path = readPath(request);
    const isFile = path.id.startsWith('upload:');
    const params = isFile ? new Map<string, unknown>() : readParams(request);
    headers['facebook-api-version'] = path.version;
    const token = readToken(request, params);
    if (token !== box.token) throw invalidToken(token !== undefined);
    if (isFile) return { status: 200, body: receiveFile(box, path, request), headers };
    const call = {
      box,
      method: request.method,
      baseUrl: `${request.protocol}://${request.host}/meta/${path.version}`,
      token,
      params,
    };
    if (isUpload(box, path, request)) {
      return { status: 200, body: box.uploads.start(call), headers };
    }
    scope = findScope(path, request.method, box);
    box.rateLimit.count(scope.wabaId, scope.hasNumber);
    const body = answerGraph(path, scope.node, call);
    return { status: 200, body, headers: { ...headers, ...usage(box, scope) } };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const traceId = freshTraceId();
    return {
      status: error.httpStatus,
      code: error.code,
      body: error.toBody(traceId),
      headers: {
        ...headers,
        ...(scope && usage(box, scope)),
        'x-fb-trace-id': traceId,
        ...(error.code === 190 && {
          'www-authenticate': `OAuth "Facebook Platform" "invalid_token" "${error.message}"`,
        }),
      },
    };
  }
}

/** The app of the token is also called `app`. */
function isUpload(box: Box, { id, edge }: GraphPath, { method }: FastifyRequest): boolean {
  return method === 'POST' && edge === 'uploads' && (id === 'app' || id === box.nodes.app.id);
}

function receiveFile(box: Box, { id }: GraphPath, { body, headers }: FastifyRequest): object {
  const offset = headers['file_offset'];
  const content = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  return box.uploads.receive(id, typeof offset === 'string' ? offset : undefined, content);
}

function usage(box: Box, { wabaId, hasNumber }: Scope): Record<string, string> {
  return box.rateLimit.headers(wabaId, hasNumber);
}

function readPath(request: FastifyRequest): GraphPath & { version: string } {
  const path = request.url.split('?', 1)[0] ?? '';
  const [version = '', id = '', edge, ...rest] = path.slice('/meta/'.length).split('/');
  if (!/^v\d{1,3}\.\d$/.test(version)) throw unknownPath(`/${version.slice(0, 100)}`);
  if (id === '' || rest.length > 0) throw unknownPath(`/${rest.at(-1) ?? ''}`);
  return { version, id: decodeId(id).slice(0, 100), edge: edge === '' ? undefined : edge };
}

/** Ids of upload sessions have a colon. */
function decodeId(id: string): string {
  return /^upload%3a/i.test(id) ? id.replace(/%3a/i, ':') : id;
}

/** Query and body are one set of parameters; the body may be JSON or form-encoded. */
function readParams(request: FastifyRequest): Map<string, unknown> {
  const params = new Map<string, unknown>(new URL(request.url, 'http://graph').searchParams);
  const body = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
  if (body.trim() === '') return params;
  const type = request.headers['content-type'] ?? '';
  if (type.includes('application/x-www-form-urlencoded')) {
    for (const [name, value] of new URLSearchParams(body)) params.set(name, value);
    return params;
  }
  const decoded = parseJson(body);
  if (typeof decoded !== 'object' || decoded === null || Array.isArray(decoded))
    throw invalidParameter('The request body must be a JSON object');
  for (const [name, value] of Object.entries(decoded)) params.set(name, value);
  return params;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidParameter('The request body is not valid JSON');
  }
}

function readToken(request: FastifyRequest, params: Map<string, unknown>): string | undefined {
  const bearer = /^(?:Bearer|OAuth) +(.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return bearer.trim();
  const given = params.get('access_token');
  return typeof given === 'string' ? given : undefined;
}
