import { createContext, use } from 'react';
import type { ShellQuery } from '../gql/operations.ts';

export type Viewer = ShellQuery['viewer'];

const ViewerContext = createContext<Viewer | undefined>(undefined);
export const ViewerProvider = ViewerContext.Provider;

/** Who is signed in and as whom. Only below the workspace layout. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer stands outside a workspace.');
  return viewer;
}

/** The slug that starts every address of the workspace. */
export const useWorkspace = (): string => useViewer().organization.slug;
