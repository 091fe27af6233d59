import type { FastifyInstance } from 'fastify';
import { consentReceipt, consentReceiptPage } from '../domains/permission/consent.rules.ts';
import { PermissionConsent } from '../domains/permission/permission-consent.entity.ts';
import { findInScope } from '../read/find-in-scope.ts';
import type { Services } from '../services.ts';
import { identify } from './identify.ts';
import { isTold } from '../graphql/error-plugin.ts';

interface Receipt {
  Params: { id: string };
  Querystring: { workspace?: string; format?: string };
}

/**
 * Receipts of consents, to keep outside of the Hub: a page, or JSON. A link carries no header, so
 * the workspace is in the query. What is out of sight does not exist.
 */
export async function consentReceiptDoor(
  app: FastifyInstance,
  { services }: { services: Services },
) {
  app.get<Receipt>('/receipts/consents/:id', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const viewer = await identify(services, request, request.query.workspace).catch(
      (error: unknown) => {
        if (isTold(error)) return null;
        throw error;
      },
    );
    if (viewer === null) return reply.code(401).send({ message: 'Sign in or send an API key.' });
    if (viewer.scopes !== null && !viewer.scopes.includes('READ')) {
      return reply.code(403).send({ message: 'This API key lacks the scope READ.' });
    }
    const { id } = request.params;
    const em = services.orm.em.fork();
    const consent = await findInScope(em, PermissionConsent, viewer, id);
    if (consent === null) return reply.code(404).send({ message: 'Not found' });
    const isJson = request.query.format === 'json';
    reply.header('content-disposition', `attachment; filename="${id}.${isJson ? 'json' : 'html'}"`);
    if (isJson) return reply.send(consentReceipt(consent));
    return reply
      .type('text/html; charset=utf-8')
      .send(consentReceiptPage(consent, services.config.PRODUCT_NAME));
  });
}
