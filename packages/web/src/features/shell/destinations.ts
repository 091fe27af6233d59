import {
  type Icon,
  IconBuildingStore,
  IconCode,
  IconLayoutDashboard,
  IconLifebuoy,
  IconPhone,
  IconSettings,
  IconTerminal2,
} from '@tabler/icons-react';
import { useConfig } from '../../lib/config.ts';
import { paths } from '../../lib/paths.ts';
import { useViewer } from '../../lib/viewer.ts';
import { numbersTitle } from '../../lib/words.ts';

export type Destination = {
  label: string;
  href: string;
  icon: Icon;
  /** Instead of the label, where there is little room. */
  short?: string;
  /** A page of its own, not a route of this application. */
  external?: boolean;
  exact?: boolean;
};

/** Where the navigation leads, in one place for its three shapes. Only what exists stands here. */
export function useDestinations() {
  const { organization } = useViewer();
  const { slug: workspace, kind } = organization;
  const { links } = useConfig();
  const numbers = {
    label: numbersTitle(kind),
    ...(kind === 'PARTNER' && { short: 'Accounts' }),
    href: paths.numbers(workspace),
    icon: IconPhone,
  };
  const main: Destination[] =
    kind === 'CLIENT'
      ? [numbers]
      : [
          { label: 'Overview', href: paths.overview(workspace), icon: IconLayoutDashboard },
          numbers,
          { label: 'Clients', href: paths.clients(workspace), icon: IconBuildingStore },
        ];
  const developers: Destination[] = [
    { label: 'API keys', href: paths.settingsApiKeys(workspace), icon: IconCode },
    { label: 'Explorer', href: paths.explorer(workspace), icon: IconTerminal2, external: true },
  ];
  const foot: Destination[] = [
    ...(links.support
      ? [{ label: 'Support', href: links.support, icon: IconLifebuoy, external: true }]
      : []),
    { label: 'Settings', href: paths.settings(workspace), icon: IconSettings, exact: true },
  ];
  return { main, developers, foot };
}
