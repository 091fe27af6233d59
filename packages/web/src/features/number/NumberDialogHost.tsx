import { lazy, Suspense } from 'react';
import { useNumberDialog } from './useNumberDialog.ts';

// Most visits open none of them.
const NumberDialogs = lazy(async () => ({
  default: (await import('./NumberDialogs.tsx')).NumberDialogs,
}));

/** Where dialogs about a number appear, once on a page. */
export function NumberDialogHost() {
  const { dialog, numberId, close } = useNumberDialog();
  if (dialog === null || numberId === null) return null;
  return (
    <Suspense fallback={null}>
      <NumberDialogs key={`${dialog} ${numberId}`} {...{ dialog, numberId }} onClose={close} />
    </Suspense>
  );
}
