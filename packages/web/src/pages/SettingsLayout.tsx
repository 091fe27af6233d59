import { NavLink, Outlet, useLocation } from 'react-router';
import type { OrganizationKind } from '../gql/operations.ts';
import { paths } from '../lib/paths.ts';
import { useViewer } from '../lib/viewer.ts';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { useCurrentInView } from '../ui/useCurrentInView.ts';
import tabs from '../ui/ViewTabs.module.css';
import classes from './SettingsLayout.module.css';

export function SettingsLayout() {
  const { organization } = useViewer();
  const workspace = organization.slug;
  const { pathname } = useLocation();
  const bar = useCurrentInView(pathname);
  const links = [
    { label: 'Your account', to: paths.settings(workspace) },
    { label: 'Organization', to: paths.settingsOrganization(workspace) },
    { label: 'Users', to: paths.settingsUsers(workspace) },
    ...linksOf(organization.kind, workspace),
    { label: 'Tags', to: paths.settingsTags(workspace) },
    { label: 'Notifications', to: paths.settingsNotifications(workspace) },
    { label: 'API keys', to: paths.settingsApiKeys(workspace) },
    { label: 'Audit log', to: paths.settingsAuditLog(workspace) },
  ];
  const here = links.find(({ to }) => to === pathname)?.label;
  return (
    <div className={classes.page}>
      <Breadcrumb
        crumbs={[
          { label: 'Settings', to: paths.settings(workspace), isOwn: true },
          ...(here ? [{ label: here, onPhone: 'Settings' }] : []),
        ]}
      />
      <PageHeader inBar title="Settings" />
      <nav ref={bar} aria-label="Settings" className={tabs.tabs}>
        {links.map(({ label, to }) => (
          <NavLink key={label} to={to} end className={tabs.tab ?? ''}>
            {label}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </div>
  );
}

/** A client decides what its partner may do; a partner says how clients come, and asks; the operator keeps prices. */
function linksOf(kind: OrganizationKind, workspace: string) {
  if (kind === 'CLIENT')
    return [{ label: 'Partner settings', to: paths.settingsPartner(workspace) }];
  if (kind === 'PARTNER') {
    return [
      { label: 'Integration', to: paths.settingsIntegration(workspace) },
      { label: 'Permissions', to: paths.settingsPermissions(workspace) },
    ];
  }
  return [{ label: 'Rate cards', to: paths.settingsRateCards(workspace) }];
}
