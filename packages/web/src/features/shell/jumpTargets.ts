import {
  type Icon,
  IconBuilding,
  IconBuildingStore,
  IconCode,
  IconLayoutDashboard,
  IconPhone,
  IconSettings,
  IconTemplate,
  IconTerminal2,
  IconUsers,
} from '@tabler/icons-react';
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
    { label: 'API keys', path: paths.settingsApiKeys(workspace), icon: IconCode, key: 'a' },
    { label: 'Users', path: paths.settingsUsers(workspace), icon: IconUsers, key: 'u' },
    { label: 'Organization', path: paths.settingsOrganization(workspace), icon: IconBuilding },
    { label: 'User settings', path: paths.settings(workspace), icon: IconSettings, key: 's' },
    { label: 'Explorer', path: paths.explorer(workspace), icon: IconTerminal2 },
  ];
}
