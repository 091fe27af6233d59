import { matchPath, useLocation, useParams } from 'react-router';
import { paths } from '../lib/paths.ts';
import { useWorkspace } from '../lib/viewer.ts';

/** The tabs of a number, in their order; each is a route of its own that asks what it shows. */
const tabs = [
  { label: 'Details', path: paths.number },
  { label: 'Profile', path: paths.numberProfile },
  { label: 'Templates', path: paths.numberTemplates },
  { label: 'History', path: paths.numberHistory },
];

export function useNumberTabs() {
  const workspace = useWorkspace();
  const { numberId = '' } = useParams();
  const { pathname } = useLocation();
  const links = tabs.map(({ label, path }) => ({ label, to: path(workspace, numberId) }));
  const current = links.find(({ to }) => matchPath(to, pathname))?.label;
  return { links, current };
}
