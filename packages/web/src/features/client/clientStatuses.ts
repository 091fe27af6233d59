import { IconCircleCheck, IconPlayerPause, IconDoorExit } from '@tabler/icons-react';
import type { ClientStatus } from '../../gql/operations.ts';
import type { StatusLook } from '../../ui/Status.tsx';

export const clientStatuses: Record<ClientStatus, StatusLook> = {
  ACTIVE: { word: 'Active', icon: IconCircleCheck, tone: 'green', needsAction: false },
  SUSPENDED: { word: 'Suspended', icon: IconPlayerPause, tone: 'red', needsAction: true },
  CLOSED: { word: 'Closed', icon: IconDoorExit, tone: 'grey', needsAction: false },
};
