import {
  type Icon,
  IconBuildingStore,
  IconCode,
  IconLayoutDashboard,
  IconLifebuoy,
  IconPhone,
  IconSettings,
  IconTemplate,
  IconTerminal2,
} from '@tabler/icons-react';
import { useWaitingReviewsQuery } from '../../gql/operations.ts';
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
  /** Whether what is below it stands for something else. */
  isExact?: boolean;
  /** How much waits there for this person. */
  waiting?: number;
  /** Addresses below it that are another entry's. */
  apartFrom?: string;
};

/** Whether a page belongs to the entry. */
export function isAt({ href, apartFrom, isExact }: Destination, pathname: string): boolean {
  if (isExact) return pathname === href;
  const below = (address: string) => pathname === address || pathname.startsWith(`${address}/`);
  return below(href) && !(apartFrom !== undefined && below(apartFrom));
}

/** Where the navigation leads, in one place for its three shapes. Only what exists stands here. */
export function useDestinations() {
  const { organization } = useViewer();
  const { slug: workspace, kind } = organization;
  const numbers = {
    label: numbersTitle(kind),
    ...(kind === 'PARTNER' && { short: 'Accounts' }),
    href: paths.numbers(workspace),
    icon: IconPhone,
  };
  const drafts = {
    label: 'Template drafts',
    short: 'Drafts',
    href: paths.templateDrafts(workspace),
    icon: IconTemplate,
    isExact: true,
    waiting: useWaitingReviewsQuery().data?.templateDrafts.totalCount ?? 0,
  };
  const main: Destination[] =
    kind === 'CLIENT'
      ? [numbers, drafts]
      : [
          { label: 'Overview', href: paths.overview(workspace), icon: IconLayoutDashboard },
          numbers,
          { label: 'Clients', href: paths.clients(workspace), icon: IconBuildingStore },
          drafts,
        ];
  const developers: Destination[] = [
    { label: 'API keys', href: paths.settingsApiKeys(workspace), icon: IconCode },
    { label: 'Explorer', href: paths.explorer(workspace), icon: IconTerminal2, external: true },
  ];
  const foot: Destination[] = [
    { label: 'Support', href: paths.support(workspace), icon: IconLifebuoy },
    {
      label: 'Settings',
      href: paths.settings(workspace),
      icon: IconSettings,
      apartFrom: paths.settingsApiKeys(workspace),
    },
  ];
  return { main, developers, foot };
}
