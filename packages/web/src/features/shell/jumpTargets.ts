import {
  type Icon,
  IconAddressBook,
  IconBell,
  IconBellCog,
  IconBuilding,
  IconBuildingStore,
  IconCode,
  IconKey,
  IconLayoutDashboard,
  IconLifebuoy,
  IconListDetails,
  IconPhone,
  IconPlugConnected,
  IconSettings,
  IconTags,
  IconTemplate,
  IconTerminal2,
  IconUsers,
} from '@tabler/icons-react';
import type { OrganizationKind } from '../../gql/operations.ts';
import { paths } from '../../lib/paths.ts';
import { useViewer } from '../../lib/viewer.ts';
import { numbersTitle } from '../../lib/words.ts';

export type JumpTarget = {
  label: string;
  path: string;
  icon: Icon;
  /** Pressed after `g`. */
  key?: string;
};

/** Pages that the palette and `g` lead to. */
export function useJumpTargets(): JumpTarget[] {
  const { organization } = useViewer();
  const { slug: workspace, kind } = organization;
  return [
    ...(kind === 'CLIENT'
      ? []
      : [
          {
            label: 'Overview',
            path: paths.overview(workspace),
            icon: IconLayoutDashboard,
            key: 'o',
          },
          { label: 'Clients', path: paths.clients(workspace), icon: IconBuildingStore, key: 'c' },
        ]),
    { label: numbersTitle(kind), path: paths.numbers(workspace), icon: IconPhone, key: 'n' },
    {
      label: 'Template drafts',
      path: paths.templateDrafts(workspace),
      icon: IconTemplate,
      key: 't',
    },
    {
      label: 'Notifications',
      path: paths.notifications(workspace),
      icon: IconBell,
      key: 'i',
    },
    { label: 'Support', path: paths.support(workspace), icon: IconLifebuoy, key: 'h' },
    ...partnerTargets(kind, workspace),
    { label: 'API keys', path: paths.settingsApiKeys(workspace), icon: IconCode, key: 'a' },
    { label: 'Users', path: paths.settingsUsers(workspace), icon: IconUsers, key: 'u' },
    { label: 'Organization', path: paths.settingsOrganization(workspace), icon: IconBuilding },
    {
      label: 'Audit log',
      path: paths.settingsAuditLog(workspace),
      icon: IconListDetails,
      key: 'l',
    },
    { label: 'Tags', path: paths.settingsTags(workspace), icon: IconTags },
    {
      label: 'Notification settings',
      path: paths.settingsNotifications(workspace),
      icon: IconBellCog,
    },
    { label: 'Your account', path: paths.settings(workspace), icon: IconSettings, key: 's' },
    { label: 'Explorer', path: paths.explorer(workspace), icon: IconTerminal2 },
  ];
}

/** What client and partner settle with each other, and what the operator keeps. */
function partnerTargets(kind: OrganizationKind, workspace: string): JumpTarget[] {
  if (kind === 'CLIENT') {
    const path = paths.settingsPartner(workspace);
    return [{ label: 'Partner settings', path, icon: IconAddressBook, key: 'p' }];
  }
  if (kind === 'OPERATOR') {
    return [
      { label: 'Rate cards', path: paths.settingsRateCards(workspace), icon: IconListDetails },
    ];
  }
  return [
    { label: 'Permissions', path: paths.settingsPermissions(workspace), icon: IconKey, key: 'p' },
    { label: 'Integration', path: paths.settingsIntegration(workspace), icon: IconPlugConnected },
  ];
}
