import { encodeTypeId } from '../../lib/type-id.ts';
import type { EventSubject } from './event.types.ts';

/** What events may be about, with the prefix of its ids. */
const SUBJECT_PREFIXES = {
  Client: 'client',
  Membership: 'member',
  NumberApiKey: 'numberkey',
  Organization: 'org',
  OrganizationApiKey: 'key',
  Partner: 'partner',
  PhoneNumber: 'number',
  SupportTicket: 'ticket',
  Template: 'template',
  TemplateDraft: 'draft',
  Waba: 'waba',
} as const;
export type EventSubjectType = keyof typeof SUBJECT_PREFIXES;

export function eventSubject(event: {
  subjectType: EventSubjectType;
  subjectId: string;
}): EventSubject {
  const prefix = SUBJECT_PREFIXES[event.subjectType];
  return { type: event.subjectType, id: encodeTypeId(prefix, event.subjectId) };
}
