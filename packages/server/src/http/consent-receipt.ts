import type { FastifyInstance } from 'fastify';
import { viewerOf } from '../context.ts';
import { consentReceipt, consentReceiptPage } from '../domains/permission/consent.rules.ts';
import { PermissionConsent } from '../domains/permission/permission-consent.entity.ts';
import { NotFound } from '../errors.ts';
import { findInScope } from '../read/find-in-scope.ts';
import type { Services } from '../services.ts';
import { answerRefusal, callerContext } from './caller-context.ts';

interface Receipt {
  Params: { id: string };
  Querystring: { workspace?: string; format?: string };
}

/** Receipts of consents, to keep outside of the Hub: a page, or JSON. */
export async function consentReceiptDoor(
  app: FastifyInstance,
  { services }: { services: Services },
) {
  app.get<Receipt>('/receipts/consents/:id', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      const { workspace, format } = request.query;
      const ctx = await callerContext(services, request, { scope: 'READ', workspace });
      const { id } = request.params;
      const consent = await findInScope(ctx.em, PermissionConsent, viewerOf(ctx), id);
      if (consent === null) throw new NotFound();
      const isJson = format === 'json';
      const file = `${id}.${isJson ? 'json' : 'html'}`;
      reply.header('content-disposition', `attachment; filename="${file}"`);
      if (isJson) return await reply.send(consentReceipt(consent));
      const page = consentReceiptPage(consent, services.config.PRODUCT_NAME);
      return await reply.type('text/html; charset=utf-8').send(page);
    } catch (error) {
      return answerRefusal(reply, error);
    }
  });
}
