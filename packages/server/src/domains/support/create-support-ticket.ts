import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ClassType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import type { Viewer } from '../../viewer.ts';
import { Organization } from '../organization/organization.entity.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { Waba } from '../waba/waba.entity.ts';
import { TOPICS } from './support-topics.ts';
import type { TopicRules } from './support-topics.ts';
import type { CreateSupportTicketInput } from './support.inputs.ts';
import { mayFile } from './support.policy.ts';
import { SupportTicket } from './support-ticket.entity.ts';
import { ticketChanged } from './ticket-changed.ts';
import { TicketMessage } from './ticket-message.entity.ts';
import { factsOf, ticketProblems } from './ticket.rules.ts';
import { TwoFactorDisableRequest } from './two-factor-disable-request.entity.ts';

const NUMBER = ['input', 'phoneNumberId'];

/** Files a ticket for the caller's workspace; returns its uuid. */
export async function createSupportTicket(
  ctx: Context,
  input: CreateSupportTicketInput,
): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = mayFile(viewer, input.topic);
  if (refusal !== null) throw new Forbidden(refusal);
  const rules = TOPICS[input.topic];
  const problems = ticketProblems(input, rules);
  if (problems.length > 0) throw new UserErrors(...problems);
  const { clock } = ctx.services;
  const create = async (em: EntityManager) => {
    const number = await sought(em, PhoneNumber, viewer, input.phoneNumberId, 'phoneNumberId');
    const waba = await sought(em, Waba, viewer, input.wabaId, 'wabaId');
    if (number) await em.populate(number, ['waba']);
    refuseUnlessObo(rules, number);
    const ticket = em.create(SupportTicket, {
      id: uuid(),
      organization: await em.findOneOrFail(Organization, viewer.organizationId),
      topic: input.topic,
      subject: input.subject.trim(),
      phoneNumber: number,
      waba: waba ?? number?.waba ?? null,
      facts: factsOf(input, rules),
      requestId: input.requestId?.trim() || null,
      upstreamTraceId: input.upstreamTraceId?.trim() || null,
      status: 'OPEN',
      severity: null,
      createdByName: viewer.name,
      createdAt: clock.now(),
      updatedAt: clock.now(),
    });
    em.persist(
      em.create(TicketMessage, {
        id: uuid(),
        ticket,
        side: 'CUSTOMER',
        authorName: viewer.name,
        body: input.message.trim(),
        createdAt: clock.now(),
      }),
    );
    if (input.topic === 'TWO_FACTOR_DISABLE' && number) {
      em.persist(
        em.create(TwoFactorDisableRequest, {
          id: uuid(),
          ticket,
          phoneNumber: number,
          state: 'REQUESTED',
          rejectionReason: null,
          requestedAt: clock.now(),
          decidedAt: null,
        }),
      );
    }
    ticketChanged(em, ctx, ticket, {
      action: 'createSupportTicket',
      changes: { topic: [null, input.topic], status: [null, 'OPEN'] },
    });
    await em.persist(ticket).flush();
    return ticket.id;
  };
  return ctx.em.transactional(create).catch((error: unknown) => {
    // One request per number can be open.
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    throw new UserErrors(
      userError('NOT_ALLOWED', 'A request for this number is open already.', NUMBER),
    );
  });
}

async function sought<E extends { id: string }>(
  em: EntityManager,
  entity: ClassType<E>,
  viewer: Viewer,
  id: string | null | undefined,
  field: string,
): Promise<E | null> {
  if (!id) return null;
  const found = await findInScope(em, entity, viewer, id);
  if (found) return found;
  throw new UserErrors(userError('NOT_FOUND', 'There is no such object.', ['input', field]));
}

function refuseUnlessObo({ isForOboOnly }: TopicRules, number: PhoneNumber | null): void {
  if (!isForOboOnly || number?.waba.type === 'OBO') return;
  throw new UserErrors(
    userError(
      'NOT_ALLOWED',
      "The account of this number is shared: its owner changes this in Meta's Business Manager.",
      NUMBER,
    ),
  );
}
