import { Navigate } from 'react-router';
import { paths } from '../lib/paths.ts';
import { useViewer } from '../lib/viewer.ts';

/** A client's workspace opens with its numbers, any other with its overview. */
export function ToStart() {
  const { slug, kind } = useViewer().organization;
  return <Navigate to={kind === 'CLIENT' ? paths.numbers(slug) : paths.overview(slug)} replace />;
}
