import { userError } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import type { CreateSupportTicketInput } from './support.inputs.ts';
import type { TopicRules } from './support-topics.ts';
import type { TicketStatus, TicketSide } from './support.enums.ts';
import type { TicketFact } from './support.types.ts';

const LONGEST_SUBJECT = 150;
const LONGEST_MESSAGE = 10_000;
const LONGEST_FACT = 2_000;
const LONGEST_TRACE = 200;

export function messageProblems(body: string, path: string[]): UserError[] {
  return lengthProblems(body, LONGEST_MESSAGE, 'Write what happened.', path);
}

/** What is missing or too long, each at its place. */
export function ticketProblems(input: CreateSupportTicketInput, rules: TopicRules): UserError[] {
  const problems = [
    ...lengthProblems(input.subject, LONGEST_SUBJECT, 'Say it in one line.', ['input', 'subject']),
    ...messageProblems(input.message, ['input', 'message']),
  ];
  if (rules.needsPhoneNumber && !input.phoneNumberId) {
    problems.push(userError('REQUIRED', 'Choose the number.', ['input', 'phoneNumberId']));
  }
  if (rules.needsWaba && !input.wabaId) {
    problems.push(userError('REQUIRED', 'Choose the account.', ['input', 'wabaId']));
  }
  for (const key of ['requestId', 'upstreamTraceId'] as const) {
    if ((input[key]?.length ?? 0) > LONGEST_TRACE) {
      problems.push(userError('TOO_LONG', `At most ${LONGEST_TRACE} characters.`, ['input', key]));
    }
  }
  return [...problems, ...factProblems(input, rules)];
}

function factProblems({ facts }: CreateSupportTicketInput, rules: TopicRules): UserError[] {
  const given = facts ?? [];
  const problems = rules.facts
    .filter(({ key, isRequired }) => isRequired && answerOf(given, key) === '')
    .map(({ key, label }) => userError('REQUIRED', `${label} is needed.`, ['input', 'facts', key]));
  for (const { key, value } of given) {
    if (!rules.facts.some((fact) => fact.key === key)) {
      problems.push(
        userError('INVALID', 'The topic does not ask for this.', ['input', 'facts', key]),
      );
    }
    if (value.length > LONGEST_FACT) {
      problems.push(
        userError('TOO_LONG', `Use at most ${LONGEST_FACT} characters.`, ['input', 'facts', key]),
      );
    }
  }
  return problems;
}

/** The facts as they are kept: with the question, in its order, without empty ones. */
export function factsOf({ facts }: CreateSupportTicketInput, rules: TopicRules): TicketFact[] {
  return rules.facts
    .map(({ key, label }) => ({ key, label, value: answerOf(facts ?? [], key) }))
    .filter(({ value }) => value !== '');
}

const answerOf = (given: readonly { key: string; value: string }[], wanted: string): string =>
  given.find(({ key }) => key === wanted)?.value.trim() ?? '';

function lengthProblems(text: string, most: number, missing: string, path: string[]): UserError[] {
  if (text.trim() === '') return [userError('REQUIRED', missing, path)];
  if (text.length > most) return [userError('TOO_LONG', `Use at most ${most} characters.`, path)];
  return [];
}

/** A question of staff waits for the customer, anything of the customer for staff. */
export function statusAfterMessage(side: TicketSide): TicketStatus {
  return side === 'STAFF' ? 'WAITING_FOR_CUSTOMER' : 'OPEN';
}
