import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { v7 as uuid } from 'uuid';
import { isKept } from '../domains/waba/meta-notice.rules.ts';
import type { Services } from '../services.ts';
import { MalformedWebhook } from '../upstream/meta/webhook.ts';
import type { MetaChange } from '../upstream/meta/meta-change.ts';

const PATH = '/webhooks/meta';
/** Meta sends up to 3 MB. */
const BODY_LIMIT = 4 * 1024 * 1024;

/** Meta's webhooks: check the signature, store the notice with a job, answer; nothing else. */
export async function metaWebhook(app: FastifyInstance, { services }: { services: Services }) {
  const { webhook } = services.meta;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  app.get(PATH, async (request, reply) => {
    const query = request.query as Record<string, unknown>;
    const challenge = webhook.handshake(query);
    return challenge === null ? reply.code(403).send() : reply.type('text/plain').send(challenge);
  });

  app.post(PATH, { bodyLimit: BODY_LIMIT }, async (request, reply) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const signature = request.headers['x-hub-signature-256'];
    const given = typeof signature === 'string' ? signature : undefined;
    if (!webhook.verifySignature(body, given)) return reply.code(401).send();
    let changes: MetaChange[];
    try {
      changes = webhook.parse(body);
    } catch (error) {
      if (error instanceof MalformedWebhook) return reply.code(400).send();
      throw error;
    }
    try {
      if (changes.some(isKept)) await store(services, body);
    } catch (error) {
      request.log.error({ err: error }, 'a webhook was not stored');
      // Meta sends it again.
      return reply.code(500).send();
    }
    return reply.code(200).send();
  });
}

/**
 * A notice that came before is not stored again, but applied again: two equal ones may tell of two
 * changes. While its job waits there is no second one. Where an equal one is being stored this very
 * moment nothing is left to do: its job begins after both have come.
 */
const STORE = `with given as (
    insert into meta_notices (id, body_hash, body, received_at)
    values ($1::uuid, $2::text, $3::text, $4::timestamptz)
    on conflict (body_hash) do nothing returning id),
  notice as (
    select id from given union all
    select id from meta_notices where body_hash = $2::text and not exists (select from given))
  select graphile_worker.add_job('apply_meta_notice', json_build_object('noticeId', id),
    job_key => 'apply_meta_notice:' || id) from notice`;

async function store({ readPool, readLanes, clock }: Services, body: Buffer): Promise<void> {
  const hash = createHash('sha256').update(body).digest('hex');
  const values = [uuid(), hash, body.toString('utf8'), clock.now().toISOString()];
  const statement = { name: 'store_notice', text: STORE, values };
  const alone = async () => (await readPool.query<object>(statement)).rows;
  await readLanes.run(statement, alone, { changesNothing: false });
}
