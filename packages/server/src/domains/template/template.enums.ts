import { graphqlEnum } from '../../lib/graphql-enum.ts';

export const TemplateStatus = graphqlEnum('TemplateStatus', 'Where a template stands at Meta.', {
  PENDING: 'In review.',
  APPROVED: 'It can be sent.',
  REJECTED: 'Refused; see the reason.',
  PAUSED: 'Not sent for a while because of its quality.',
  DISABLED: 'No longer to be sent because of its quality or a violation.',
  IN_APPEAL: 'Refused, and the refusal is being looked at again.',
  LIMIT_EXCEEDED: 'The account has too many templates.',
  PENDING_DELETION: 'Deleted; messages are still under way.',
  DELETED: 'Deleted at Meta; the Hub keeps it.',
  ARCHIVED: 'Not used for 12 months; deleted 28 days later.',
  UNKNOWN: 'A value that the Hub does not know; see the raw field.',
});
export type TemplateStatus = keyof typeof TemplateStatus;

export const TemplateCategory = graphqlEnum('TemplateCategory', 'What a template is for.', {
  MARKETING: 'Offers, news, reminders of what was not asked for.',
  UTILITY: 'Follows from something that the person did.',
  AUTHENTICATION: 'Codes to sign in or confirm.',
  UNKNOWN: 'A value that the Hub does not know; see the raw field.',
});
export type TemplateCategory = keyof typeof TemplateCategory;

export const TemplateQuality = graphqlEnum(
  'TemplateQuality',
  'How people who got it took it, by what they read and blocked.',
  {
    GREEN: 'High.',
    YELLOW: 'Medium.',
    RED: 'Low: it may be paused.',
    UNKNOWN: 'Too few messages to tell, or a value that the Hub does not know.',
  },
);
export type TemplateQuality = keyof typeof TemplateQuality;

export const ParameterFormat = graphqlEnum('ParameterFormat', 'How variables are written.', {
  POSITIONAL: 'By number, {{1}}.',
  NAMED: 'By name, {{order_id}}.',
});
export type ParameterFormat = keyof typeof ParameterFormat;

export const TemplateChangeKind = graphqlEnum('TemplateChangeKind', 'What changed of a template.', {
  STATUS: 'Where it stands at Meta.',
  CATEGORY: 'What Meta takes it for.',
  QUALITY: 'How people take it.',
});
export type TemplateChangeKind = keyof typeof TemplateChangeKind;

export const TemplateDraftState = graphqlEnum('TemplateDraftState', 'Where a draft stands.', {
  OPEN: 'It is being written.',
  IN_REVIEW: 'A colleague looks at it; nobody changes it meanwhile.',
  SENT_BACK: 'A colleague asks for changes; it is being written again.',
  SUBMITTING: 'It is on its way to Meta and cannot be changed.',
  SUBMITTED: 'Meta has it; the draft is history and cannot be changed.',
});
export type TemplateDraftState = keyof typeof TemplateDraftState;

export const TemplateVersionOrigin = graphqlEnum(
  'TemplateVersionOrigin',
  'Where a version of a template came from.',
  {
    HUB: 'It was submitted here.',
    META: "It was made or changed in Meta's own pages or by another program.",
  },
);
export type TemplateVersionOrigin = keyof typeof TemplateVersionOrigin;

export const TemplateVerdict = graphqlEnum(
  'TemplateVerdict',
  'What Meta said about a version of a template.',
  {
    PENDING: 'It is in review.',
    APPROVED: 'It was approved.',
    REJECTED: 'It was rejected; see the reason.',
    SUPERSEDED: 'Another version was submitted before Meta decided.',
  },
);
export type TemplateVerdict = keyof typeof TemplateVerdict;
