import { IconBan, IconCircleCheck, IconClockX } from '@tabler/icons-react';
import type { OrganizationApiKeyScope, OrganizationApiKeyState } from '../../gql/operations.ts';
import type { StatusLook } from '../../ui/Status.tsx';

export const keyStates: Record<OrganizationApiKeyState, StatusLook> = {
  ACTIVE: { word: 'Active', icon: IconCircleCheck, tone: 'green', needsAction: false },
  EXPIRED: { word: 'Expired', icon: IconClockX, tone: 'amber', needsAction: true },
  REVOKED: { word: 'Revoked', icon: IconBan, tone: 'grey', needsAction: false },
};

export const scopeWords: Record<OrganizationApiKeyScope, string> = { READ: 'Read', WRITE: 'Write' };
