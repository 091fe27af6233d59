import { Field, ObjectType } from 'type-graphql';
import { graphqlEnum } from './lib/graphql-enum.ts';
import type { Viewer } from './viewer.ts';

export const CapabilityAction = graphqlEnum(
  'CapabilityAction',
  'Something that a caller may be allowed to do to an object.',
  {
    SYNC: "Fetch Meta's current facts now.",
    ADD_NUMBER: 'Add a number by embedded signup.',
    IMPORT_NUMBER: 'Move a number here from another provider.',
    EXPORT_NUMBERS: 'Export the numbers as CSV.',
    MANAGE_RATE_CARDS: 'Import and delete rate cards.',
    TAG_NUMBERS: 'Put tags on numbers and take them off.',
    GENERATE_API_KEY: "Generate the number's API key.",
    REVOKE_API_KEY: "Revoke the number's API key.",
    SET_MESSAGING_WEBHOOK: 'Say where messages of the number are delivered.',
    MANAGE_PARTNER_PERMISSION: 'Share numbers with the partner, and stop sharing them.',
    REQUEST_PARTNER_PERMISSION: 'Ask the client to share the number.',
    CHANGE_DISPLAY_NAME: 'Ask Meta for another display name.',
    SET_PIN: "Set the number's two-step verification PIN.",
    REGISTER_DISPLAY_NAME: 'Register the number again for an approved display name.',
    EDIT_PROFILE: 'Edit the business profile.',
    CHANGE_COMMERCE_SETTINGS: 'Show or hide catalogue and cart.',
    CANCEL_NUMBER: 'Cancel the subscription of the number.',
    WITHDRAW_CANCELLATION: 'Take a cancellation back before it takes effect.',
    REACTIVATE_NUMBER: 'Use a cancelled number again.',
    ACTIVATE_INBOX: 'Activate the inbox for the number.',
    USE_SIGNALS: 'Open Signals.',
    MANAGE_ORGANIZATION_API_KEYS: 'Create and revoke API keys of the organization.',
    MANAGE_MEMBERS: 'Invite and remove people.',
    CHANGE_MEMBER_ROLE: 'Give the member another role.',
    REMOVE_MEMBER: 'Remove the member.',
    RESET_TWO_FACTOR: "Switch the member's two-factor authentication off.",
    UPDATE_ORGANIZATION: 'Change the facts of the organization.',
    UPDATE_CLIENT_TERMS: 'Change how many numbers a client may have, and its external reference.',
    ANSWER_TICKET: 'Write to a ticket and add files.',
    WORK_ON_TICKET: 'Set state and severity of a ticket.',
    EDIT_TEMPLATE: 'Submit other contents for the template.',
    DELETE_TEMPLATE: 'Delete the template at Meta.',
    UNPAUSE_TEMPLATE: 'End the pause of the template.',
    EDIT_DRAFT: 'Change the draft, and ask a colleague to review it.',
    SUBMIT_DRAFT: 'Submit the draft to Meta without the review of a colleague.',
    REVIEW_DRAFT: 'Approve the draft of a colleague, or send it back.',
    WITHDRAW_REVIEW: 'Take back a request for the review of a draft.',
    COPY_TEMPLATE: 'Copy the template to other accounts.',
    ARCHIVE_TEMPLATE: 'Archive the template in the Hub, or take it back.',
    WRITE_TEMPLATES: 'Begin drafts of templates in the account.',
    APPLY_TEMPLATES: 'Make the templates of the account like files.',
    READ_AUDIT_LOG: 'Read and export the audit log.',
  },
);
export type CapabilityAction = keyof typeof CapabilityAction;

@ObjectType({ description: 'Whether the caller may do something, and if not, why.' })
export class Capability {
  @Field(() => CapabilityAction, { description: 'What is asked.' })
  action!: CapabilityAction;

  @Field(() => Boolean, { description: 'True when the caller may do it now.' })
  allowed!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why not, in words to show beside a disabled button; null when allowed.',
  })
  reason!: string | null;
}

/** A rule's verdict: null means allowed, a text is the reason why not. */
export type Refusal = string | null;

export function capability(action: CapabilityAction, refusal: Refusal): Capability {
  return { action, allowed: refusal === null, reason: refusal };
}

/** Whether the caller may change anything at all. */
export function mayWrite(viewer: Viewer): Refusal {
  if (viewer.role === 'AUDITOR') return 'Auditors read only';
  if (viewer.scopes !== null && !viewer.scopes.includes('WRITE')) {
    return 'This API key may only read';
  }
  return null;
}
