import { NavLink, Outlet } from 'react-router';
import { paths } from '../lib/paths.ts';
import { useWorkspace } from '../lib/viewer.ts';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import tabs from '../ui/ViewTabs.module.css';
import classes from './SettingsLayout.module.css';

export function SettingsLayout() {
  const workspace = useWorkspace();
  const links = [
    { label: 'User', to: paths.settings(workspace) },
    { label: 'Organization', to: paths.settingsOrganization(workspace) },
    { label: 'Users', to: paths.settingsUsers(workspace) },
    { label: 'API keys', to: paths.settingsApiKeys(workspace) },
    { label: 'Audit log', to: paths.settingsAuditLog(workspace) },
  ];
  return (
    <div className={classes.page}>
      <Breadcrumb crumbs={[{ label: 'Settings' }]} />
      <PageHeader title="Settings" />
      <nav aria-label="Settings" className={tabs.tabs}>
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
