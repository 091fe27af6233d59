import Fastify, { type FastifyInstance } from 'fastify';
import { Agenda } from './agenda.ts';
import type { Box } from './box.ts';
import { Clock } from './clock.ts';
import { registerControl } from './control-routes.ts';
import { Control } from './control.ts';
import { freshTraceId, invalidParameter, unknownPath } from './errors.ts';
import { Faults } from './faults.ts';
import { registerGraph } from './graph-routes.ts';
import { registerMail } from './mail-routes.ts';
import { Mailbox } from './mail.ts';
import { Nodes } from './nodes.ts';
import { RateLimit } from './rate-limit.ts';
import { RequestLog } from './request-log.ts';
import { Snapshot } from './snapshot.ts';
import { Uploads } from './uploads.ts';
import { Webhooks } from './webhooks.ts';
import type { World } from './world.ts';

export interface SandboxOptions {
  /** The initial world; a state file that exists wins. */
  world: World;
  /** JSON file that keeps the world over a restart. */
  stateFile?: string;
  /** The one accepted access token; any other is refused with code 190. */
  token: string;
  /** Signs webhooks. */
  appSecret: string;
  /** Where webhooks go. */
  webhook?: { url: string; verifyToken: string };
  /** The clock moves by `control.advance` only. */
  frozen?: boolean;
  logger?: boolean;
}

export interface Sandbox {
  app: FastifyInstance;
  control: Control;
  listen(options: { port: number; host: string }): Promise<{ url: string }>;
  close(): Promise<void>;
}

const TICK = 1000;

export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  const clock = new Clock(options.frozen ?? false);
  const changed = (): void => snapshot?.changed();
  const box: Box = {
    token: options.token,
    clock,
    nodes: new Nodes(options.world),
    agenda: new Agenda(),
    webhooks: new Webhooks({ clock, appSecret: options.appSecret, changed }),
    rateLimit: new RateLimit(clock),
    faults: new Faults(),
    requests: new RequestLog(),
    mail: new Mailbox(),
    uploads: new Uploads(),
    changed,
  };
  const snapshot =
    options.stateFile === undefined ? undefined : new Snapshot(options.stateFile, box);
  snapshot?.restore();
  if (options.webhook) box.webhooks.target = { ...options.webhook, verified: false };

  const control = new Control(box, options.world);
  const app = Fastify({
    logger: options.logger ?? false,
    forceCloseConnections: true,
    bodyLimit: 101 * 1024 * 1024,
    frameworkErrors: (error, _request, reply) => {
      reply.hijack();
      const body = invalidParameter(error.message).toBody(freshTraceId());
      reply.raw.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    if (!path.startsWith('/meta')) return reply.code(404).send({ error: `No route ${path}` });
    const refused = unknownPath(path.slice('/meta'.length));
    return reply.code(refused.httpStatus).send(refused.toBody(freshTraceId()));
  });
  registerGraph(app, box);
  registerControl(app, control);
  registerMail(app, box);

  // A frozen clock leaves nothing to wait for.
  const timer = clock.frozen ? undefined : setInterval(() => control.tick(), TICK).unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await box.webhooks.close();
    await snapshot?.flush();
  });
  await app.ready();
  return {
    app,
    control,
    listen: async (address) => ({ url: await app.listen(address) }),
    close: () => app.close(),
  };
}
