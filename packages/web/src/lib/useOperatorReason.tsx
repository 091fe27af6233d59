import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useViewer } from './viewer.ts';

// Pages that others than staff open need not carry it.
const ReasonDialog = lazy(async () => ({
  default: (await import('./ReasonDialog.tsx')).ReasonDialog,
}));

type Act = (reason: string | null) => void;

/**
 * Asks the operator's staff why they act before something that needs no dialog of its own; the
 * others act at once. The dialog has to be rendered.
 */
export function useOperatorReason(title: string): {
  act: (answer: Act) => void;
  dialog: ReactNode;
} {
  const { organization } = useViewer();
  const [waiting, setWaiting] = useState<{ answer: Act }>();
  const close = () => setWaiting(undefined);
  return {
    act: (answer) => (organization.kind === 'OPERATOR' ? setWaiting({ answer }) : answer(null)),
    dialog: waiting && (
      <Suspense fallback={null}>
        <ReasonDialog
          title={title}
          onClose={close}
          onSubmit={(reason) => {
            close();
            waiting.answer(reason);
          }}
        />
      </Suspense>
    ),
  };
}
