import {
  IconAlertOctagon,
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowsRightLeft,
  IconBuildingBank,
  IconCalendarX,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClock,
  IconCreditCardOff,
  IconDeviceMobileMessage,
  IconHourglass,
  IconKey,
  IconKeyOff,
  IconMailQuestion,
  IconMinus,
  IconPlayerPause,
  IconProgress,
  IconTrash,
} from '@tabler/icons-react';
import type {
  AccountStatus,
  ActivationState,
  CancellationStatus,
  MessagingLimit,
  MessagingWebhookState,
  OrganizationKind,
  PartnerPermission,
  PermissionRequestStatus,
  QualityRating,
  StatusActor,
} from '../../gql/operations.ts';
import { formatInteger } from '../../lib/format.ts';
import type { StatusLook } from '../../ui/Status.tsx';
import { qualityBars } from '../../ui/QualityBars.tsx';

type Table<State extends string> = Record<State, StatusLook>;

const fine = (word: string, icon: StatusLook['icon'], tone: StatusLook['tone'] = 'green') =>
  ({ word, icon, tone, needsAction: false }) satisfies StatusLook;
const act = (word: string, icon: StatusLook['icon'], tone: StatusLook['tone']) =>
  ({ word, icon, tone, needsAction: true }) satisfies StatusLook;

export const accountStatuses: Table<AccountStatus> = {
  RUNNING: fine('Running', IconCircleCheck),
  ONBOARDING: act('Onboarding', IconProgress, 'blue'),
  PENDING_MESSAGE_ON_BEHALF: act('Message on behalf pending', IconMailQuestion, 'amber'),
  PENDING_BUSINESS_VERIFICATION: act('Verification pending', IconBuildingBank, 'amber'),
  PENDING_REGISTRATION: act('Registration pending', IconDeviceMobileMessage, 'amber'),
  RESTRICTED: act('Restricted', IconAlertTriangle, 'red'),
  PORTING: act('Porting', IconArrowsRightLeft, 'violet'),
  ERROR: act('Error', IconAlertOctagon, 'red'),
  SUSPENDED: act('Suspended', IconCreditCardOff, 'red'),
  PENDING_DELETION: act('Pending deletion', IconCalendarX, 'red'),
  INACTIVE: act('Inactive', IconPlayerPause, 'grey'),
  DELETED: act('Deleted', IconTrash, 'grey'),
};

/** What each account status means, for people who meet it the first time. */
export const accountStatusMeanings: Record<AccountStatus, string> = {
  RUNNING: 'Sends and receives messages.',
  ONBOARDING: 'Is being set up. It does not send yet.',
  PENDING_MESSAGE_ON_BEHALF: 'Waits for the business to accept the message on behalf request.',
  PENDING_BUSINESS_VERIFICATION: 'Waits for Meta to verify the business.',
  PENDING_REGISTRATION: 'Is verified, but not registered for messaging yet.',
  RESTRICTED: 'Meta limits what this number may send.',
  PORTING: 'Moves here from another provider.',
  ERROR: 'Set-up stopped with an error.',
  SUSPENDED: 'Outgoing messages are blocked until the account is settled.',
  PENDING_DELETION: 'Works as normal until its last day, then messaging and billing stop.',
  INACTIVE: 'Cancelled. It can be reactivated.',
  DELETED: 'Gone for good.',
};

export const qualityRatings: Table<QualityRating> = {
  GREEN: fine('High', qualityBars(3)),
  YELLOW: act('Medium', qualityBars(2), 'amber'),
  RED: act('Low', qualityBars(1), 'red'),
  UNKNOWN: fine('Unknown', qualityBars(0), 'grey'),
};

export const partnerPermissions: Table<PartnerPermission> = {
  SHARED: fine('Shared', IconKey),
  MISSING: fine('Missing', IconKeyOff, 'grey'),
};

export const permissionRequests: Table<PermissionRequestStatus> = {
  PENDING: act('Requested', IconHourglass, 'blue'),
  GRANTED: fine('Granted', IconKey),
  DECLINED: fine('Declined', IconCircleX, 'grey'),
  WITHDRAWN: fine('Withdrawn', IconArrowBackUp, 'grey'),
  EXPIRED: fine('Expired', IconClock, 'grey'),
};

export const cancellations: Table<CancellationStatus> = {
  PENDING: act('Pending', IconCalendarX, 'red'),
  WITHDRAWN: fine('Withdrawn', IconArrowBackUp),
  PROCESSED: fine('In effect', IconPlayerPause, 'grey'),
  REACTIVATED: fine('Reactivated', IconCircleCheck),
};

export const webhookStates: Table<MessagingWebhookState> = {
  NOT_SET: fine('Not set', IconCircleDashed, 'grey'),
  PENDING: act('Meta is being told', IconClock, 'blue'),
  APPLIED: fine('Known to Meta', IconCircleCheck),
  FAILED: act('Refused by Meta', IconCircleX, 'red'),
};

export const activationStates: Table<ActivationState> = {
  DONE: fine('Done', IconCircleCheck),
  WAITING: act('Waiting', IconClock, 'amber'),
  NOT_STARTED: fine('Not started', IconCircleDashed, 'grey'),
  NOT_APPLICABLE: fine('Not applicable', IconMinus, 'grey'),
  FAILED: act('Failed', IconCircleX, 'red'),
};

const limits: Record<MessagingLimit, number | 'Unlimited' | undefined> = {
  TIER_50: 50,
  TIER_250: 250,
  TIER_2K: 2_000,
  TIER_10K: 10_000,
  TIER_100K: 100_000,
  TIER_UNLIMITED: 'Unlimited',
  UNKNOWN: undefined,
};

/** "100,000", "Unlimited", or undefined while Meta has not told it. */
export function limitWord(limit: MessagingLimit | null): string | undefined {
  const value = limit === null ? undefined : limits[limit];
  return typeof value === 'number' ? formatInteger(value) : value;
}

const actors: Record<StatusActor, string> = {
  CLIENT: 'the client',
  PARTNER: 'the partner',
  OPERATOR: 'the operator',
  META: 'Meta',
  HUB: 'the Hub',
};

/** Who takes the next step, as the person in front of the screen would say it. */
export const actorWord = (actor: StatusActor, viewer: OrganizationKind): string =>
  actor === viewer ? 'you' : actors[actor];
