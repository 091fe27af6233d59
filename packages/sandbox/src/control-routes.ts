import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Control } from './control.ts';
import { failNextSchema, faultSchema } from './faults.ts';
import { targetSchema } from './webhooks.ts';
import { refuseOtherSites } from './same-site.ts';
import { oneLine } from './world.ts';

const DONE = { ok: true };
const withId = z.strictObject({ id: z.string() });
const next = z.strictObject({ next: z.int().positive().optional() });

/** The commands over HTTP. A tool for the loopback interface: it asks for no token. */
export function registerControl(app: FastifyInstance, control: Control): void {
  app.register(
    async (routes) => {
      routes.addHook('onRequest', refuseOtherSites);
      routes.setErrorHandler((error, request, reply) => {
        const status = error instanceof RangeError ? 400 : 500;
        if (status === 500) request.log.error(error);
        const message = error instanceof Error ? error.message : String(error);
        return reply.code(status).send({ error: message });
      });
      routes.removeContentTypeParser('application/json');
      routes.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
        done(null, body);
      });
      registerTime(routes, control);
      registerTurns(routes, control);
      registerFaults(routes, control);
      registerWebhooks(routes, control);
      routes.get('/requests', () => ({ data: control.requests() }));
      routes.delete('/requests', () => {
        control.clearRequests();
        return DONE;
      });
      routes.post('/reset', () => {
        control.reset();
        return DONE;
      });
    },
    { prefix: '/control' },
  );
}

function registerTime(routes: FastifyInstance, control: Control): void {
  const advance = z.union([
    z.strictObject({ seconds: z.number().nonnegative() }),
    z.strictObject({ to: z.iso.datetime({ offset: true }).transform((text) => new Date(text)) }),
  ]);
  routes.get('/clock', () => control.clock());
  routes.post('/advance', ({ body }) => control.advance(read(advance, body)));
}

function registerTurns(routes: FastifyInstance, control: Control): void {
  const info = z.strictObject({ reason: z.string(), recommendation: z.string() });
  const reject = withId.extend({ reason: z.string().optional(), info: info.optional() });
  const rate = z.strictObject({ phoneNumberId: z.string(), rating: z.string() });
  const limit = z.strictObject({ businessId: z.string(), limit: z.string() });
  const profile = z.strictObject({
    phoneNumberId: z.string(),
    fields: z.record(z.string(), z.unknown()),
  });
  const set = withId.extend({
    fields: z.record(z.string(), z.unknown()),
    webhook: z.strictObject({ field: z.string(), value: z.unknown() }).optional(),
  });
  routes.get('/world', () => control.world());
  routes.get<{ Params: { id: string } }>('/nodes/:id', ({ params }) => control.node(params.id));
  routes.post('/approve', ({ body }) => {
    control.approve(read(withId, body).id);
    return DONE;
  });
  routes.post('/review', ({ body }) => {
    control.review(read(withId, body).id);
    return DONE;
  });
  routes.post('/reject', ({ body }) => {
    const { id, reason, info: told } = read(reject, body);
    control.reject(id, reason, told);
    return DONE;
  });
  routes.post('/rate', ({ body }) => {
    const { phoneNumberId, rating } = read(rate, body);
    control.rate(phoneNumberId, rating);
    return DONE;
  });
  routes.post('/limit', ({ body }) => {
    const { businessId, limit: tier } = read(limit, body);
    control.limit(businessId, tier);
    return DONE;
  });
  const template = z.union([
    withId.extend({ status: z.string(), title: z.string().optional() }),
    withId.extend({ quality: z.string() }),
    withId.extend({ announceCategory: z.string() }),
    withId.extend({ category: z.string() }),
    withId.extend({ pause: z.literal(true) }),
  ]);
  routes.post('/template', ({ body }) => {
    const { id, ...turn } = read(template, body);
    if ('pause' in turn) control.pauseTemplate(id);
    else control.turnTemplate(id, turn);
    return DONE;
  });
  routes.post('/profile', ({ body }) => {
    const { phoneNumberId, fields } = read(profile, body);
    control.setProfile(phoneNumberId, fields);
    return DONE;
  });
  routes.post('/set', ({ body }) => {
    const { id, fields, webhook } = read(set, body);
    control.set(id, fields, webhook);
    return DONE;
  });
}

function registerFaults(routes: FastifyInstance, control: Control): void {
  routes.get('/faults', () => ({ data: control.pendingFaults() }));
  routes.post('/failNext', ({ body }) => {
    control.failNext(read(failNextSchema, body));
    return DONE;
  });
  routes.delete('/faults', () => {
    control.clearFaults();
    return DONE;
  });
  routes.post('/down', ({ body }) => {
    control.down(read(faultSchema, body));
    return DONE;
  });
  routes.post('/up', () => {
    control.up();
    return DONE;
  });
}

function registerWebhooks(routes: FastifyInstance, control: Control): void {
  const send = z.strictObject({ wabaId: z.string(), field: z.string(), value: z.unknown() });
  const target = targetSchema.omit({ verified: true });
  const shuffle = z.strictObject({ seed: z.int().optional() });
  const replay = z.strictObject({ ids: z.array(z.string()).optional() });
  routes.get('/webhooks', () => ({
    data: control.webhooks().map(({ body, ...delivery }) => ({
      ...delivery,
      payload: JSON.parse(body),
    })),
  }));
  routes.put('/webhooks/target', async ({ body }) => {
    const refused = await control.setWebhook(read(target, body));
    return { verified: refused === undefined, ...(refused !== undefined && { refused }) };
  });
  routes.post('/webhooks/send', ({ body }) => ({
    id: control.sendWebhook(read(z.union([send, z.array(send)]), body))?.id,
  }));
  routes.post('/webhooks/pause', () => {
    control.pauseWebhooks();
    return DONE;
  });
  routes.post('/webhooks/resume', () => {
    control.resumeWebhooks();
    return DONE;
  });
  routes.post('/webhooks/settle', async () => {
    await control.webhooksSettled();
    return DONE;
  });
  routes.post('/webhooks/shuffle', ({ body }) => ({
    count: control.shuffleWebhooks(read(shuffle, body).seed),
  }));
  routes.post('/webhooks/duplicate', ({ body }) => ({
    count: control.duplicateWebhooks(read(next, body).next),
  }));
  routes.post('/webhooks/drop', ({ body }) => ({
    count: control.dropWebhooks(read(next, body).next),
  }));
  routes.post('/webhooks/replay', ({ body }) => ({
    count: control.replayWebhooks(read(replay, body).ids),
  }));
}

/** An absent body is an empty object, so that commands without arguments need none. */
function read<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  let given: unknown;
  try {
    given = typeof body === 'string' && body.trim() !== '' ? JSON.parse(body) : {};
  } catch {
    throw new RangeError('The body is not valid JSON');
  }
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new RangeError(oneLine(parsed.error));
  return parsed.data;
}
