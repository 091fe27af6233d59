import {
  IconArchive,
  IconArrowRight,
  IconBan,
  IconCalendarX,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconGauge,
  IconMessage,
  IconPencil,
  IconPlayerPause,
  IconQuestionMark,
  IconScale,
  IconSend,
  IconTrash,
  IconUserSearch,
} from '@tabler/icons-react';
import type {
  ProblemSeverity,
  TemplateCategory,
  TemplateDraftState,
  TemplateQuality,
  TemplateStatus,
  TemplateVerdict,
} from '../../gql/operations.ts';
import { qualityBars } from '../../ui/QualityBars.tsx';
import type { StatusLook } from '../../ui/Status.tsx';

export const templateStatuses: Record<TemplateStatus, StatusLook> = {
  PENDING: { word: 'In review', icon: IconClock, tone: 'blue', needsAction: true },
  APPROVED: { word: 'Approved', icon: IconCircleCheck, tone: 'green', needsAction: false },
  REJECTED: { word: 'Rejected', icon: IconCircleX, tone: 'red', needsAction: true },
  PAUSED: { word: 'Paused', icon: IconPlayerPause, tone: 'amber', needsAction: true },
  DISABLED: { word: 'Disabled', icon: IconBan, tone: 'red', needsAction: true },
  IN_APPEAL: { word: 'In appeal', icon: IconScale, tone: 'violet', needsAction: true },
  LIMIT_EXCEEDED: { word: 'Limit exceeded', icon: IconGauge, tone: 'amber', needsAction: true },
  PENDING_DELETION: {
    word: 'Pending deletion',
    icon: IconCalendarX,
    tone: 'red',
    needsAction: true,
  },
  DELETED: { word: 'Deleted', icon: IconTrash, tone: 'grey', needsAction: false },
  ARCHIVED: { word: 'Archived', icon: IconArchive, tone: 'grey', needsAction: false },
  UNKNOWN: { word: 'Unknown', icon: IconQuestionMark, tone: 'grey', needsAction: false },
};

/** Meta does not have it yet. */
export const draftStates: Record<TemplateDraftState, StatusLook> = {
  OPEN: { word: 'Draft', icon: IconPencil, tone: 'grey', needsAction: false },
  IN_REVIEW: { word: 'With a reviewer', icon: IconUserSearch, tone: 'blue', needsAction: true },
  SENT_BACK: { word: 'Changes asked for', icon: IconMessage, tone: 'amber', needsAction: true },
  SUBMITTING: { word: 'Going to Meta', icon: IconSend, tone: 'violet', needsAction: true },
  SUBMITTED: { word: 'At Meta', icon: IconSend, tone: 'grey', needsAction: false },
};

export const verdicts: Record<TemplateVerdict, StatusLook> = {
  PENDING: templateStatuses.PENDING,
  APPROVED: templateStatuses.APPROVED,
  REJECTED: templateStatuses.REJECTED,
  SUPERSEDED: { word: 'Superseded', icon: IconArrowRight, tone: 'grey', needsAction: false },
};

export const templateCategories: Record<TemplateCategory, string> = {
  MARKETING: 'Marketing',
  UTILITY: 'Utility',
  AUTHENTICATION: 'Authentication',
  UNKNOWN: 'Unknown category',
};

export const templateQualities: Record<TemplateQuality, StatusLook> = {
  GREEN: { word: 'High', icon: qualityBars(3), tone: 'green', needsAction: false },
  YELLOW: { word: 'Medium', icon: qualityBars(2), tone: 'amber', needsAction: true },
  RED: { word: 'Low', icon: qualityBars(1), tone: 'red', needsAction: true },
  UNKNOWN: { word: 'Unknown', icon: qualityBars(0), tone: 'grey', needsAction: false },
};

export const severityTones: Record<ProblemSeverity, 'red' | 'amber' | 'blue'> = {
  ERROR: 'red',
  WARNING: 'amber',
  INFO: 'blue',
};

/** What a button does, by Meta's type. */
export const buttonWords: Record<string, string> = {
  QUICK_REPLY: 'Quick reply',
  URL: 'Open link',
  PHONE_NUMBER: 'Call number',
  COPY_CODE: 'Copy offer code',
  OTP: 'Copy code',
  VOICE_CALL: 'Call on WhatsApp',
  FLOW: 'Open flow',
  CATALOG: 'View catalog',
  MPM: 'View items',
  SPM: 'View item',
};

/** What has to be there before Meta takes such a button. */
export const buttonNeeds: Record<string, string> = {
  VOICE_CALL: 'Calls are switched on for the number',
  FLOW: 'The flow is published at Meta',
  CATALOG: 'A catalogue is linked to the account',
  MPM: 'A catalogue is linked to the account',
  SPM: 'A catalogue is linked to the account',
};

export { languageName } from '../../lib/format.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'prs', 'ps', 'ur']);

export const isRightToLeft = (language: string) => RIGHT_TO_LEFT.has(language.split('_')[0] ?? '');
