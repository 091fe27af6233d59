import { IconAlertTriangle } from '@tabler/icons-react';
import { Notice } from '../../ui/Notice.tsx';

export function FormProblem({ children }: { children: string | undefined }) {
  if (!children) return null;
  return <Notice tone="red" icon={IconAlertTriangle} title={children} role="alert" />;
}
