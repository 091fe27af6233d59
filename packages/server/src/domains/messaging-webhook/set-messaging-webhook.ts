import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, refused, userError, UserErrors } from '../../errors.ts';
import { jobCall } from '../../jobs/add-job.ts';
import { decodeTypeId } from '../../lib/type-id.ts';
import { before, changeRow } from '../../read/change.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import type { Read } from '../../read/read.ts';
import { apiUsableBy, mayUseApi, mayUseApiOf } from '../api-key/number-api-key.policy.ts';
import { auditRow } from '../audit/audit.ts';
import { organizationOf } from '../organization/organization-of.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { changeRows, actorOf } from '../phone-number/record-change.ts';
import type { SetMessagingWebhookInput } from './messaging-webhook.inputs.ts';
import { webhookProblems } from './messaging-webhook.rules.ts';
import { webhookJob } from './request-messaging-webhook.ts';

const PATH = ['input', 'phoneNumberId'];

/**
 * Keeps where messages of a number go and has a job tell Meta. Whoever may generate the key may
 * do it; the rule is a condition of the one statement, and asked for its reason only when it fails.
 */
export async function setMessagingWebhook(
  ctx: Context,
  input: SetMessagingWebhookInput,
): Promise<Read> {
  const viewer = viewerOf(ctx);
  const refusal = mayUseApi(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const url = input.url?.trim() || null;
  const verifyToken = input.verifyToken?.trim() || null;
  const problems = webhookProblems(url, verifyToken);
  if (problems.length > 0) throw new UserErrors(...problems);

  const { clock, sealer } = ctx.services;
  const at = clock.now();
  const id = decodeTypeId('number', input.phoneNumberId);
  const number =
    id &&
    (await changeRow(ctx, PhoneNumber, id, {
      where: apiUsableBy(viewer),
      set: {
        messagingWebhookUrl: url,
        messagingWebhookVerifyToken:
          url === null || verifyToken === null
            ? null
            : sealer.seal(verifyToken, webhookTokenContext(id)),
        messagingWebhookState: 'PENDING',
        messagingWebhookAskedAt: at,
      },
      rows: [
        ...changeRows(id, {
          property: 'messagingWebhookUrl',
          kind: 'MESSAGING_WEBHOOK',
          ...actorOf(viewer),
          event: 'number.messaging_webhook_changed',
          at,
        }),
        auditRow(
          ctx,
          {
            action: 'setMessagingWebhook',
            subject: { id },
            subjectType: 'PhoneNumber',
            subjectName: before('number'),
            organization: organizationOf('client'),
          },
          ['messagingWebhookUrl'],
        ),
      ],
      calls: [jobCall('apply_messaging_webhook', webhookJob(id))],
    }));
  return number || whyNot(ctx, input.phoneNumberId);
}

/** What a verify token is sealed for; it opens for this number only. */
export function webhookTokenContext(numberId: string): string {
  return `number:${numberId}:webhook-token`;
}

async function whyNot(ctx: Context, id: string): Promise<never> {
  const viewer = viewerOf(ctx);
  const number = await findInScope(ctx.em, PhoneNumber, viewer, id);
  if (number === null) {
    throw new UserErrors(userError('NOT_FOUND', 'There is no such number.', PATH));
  }
  const known = await ctx.em.populate(number, ['partner']);
  throw refused(mayUseApiOf(viewer, known) ?? 'The number has just changed', PATH);
}
