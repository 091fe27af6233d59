import { Navigate } from 'react-router';
import { paths } from '../lib/paths.ts';
import { useWorkspace } from '../lib/viewer.ts';

/** The numbers are what a workspace opens with. */
export function ToNumbers() {
  return <Navigate to={paths.numbers(useWorkspace())} replace />;
}
