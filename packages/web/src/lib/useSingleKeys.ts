import { useState } from 'react';
import { useUpdateViewerMutation } from '../gql/operations.ts';
import { useAttempt } from './useAttempt.ts';
import { useViewer } from './viewer.ts';

/** Whether single keys do something for the signed-in person, wherever they sign in. */
export function useSingleKeys() {
  const { user } = useViewer();
  const stored = user?.hasSingleKeyShortcuts ?? true;
  const [chosen, setChosen] = useState(stored);
  const [updateViewer] = useUpdateViewerMutation();
  const { problem, busy, attempt } = useAttempt();
  const choose = (hasSingleKeyShortcuts: boolean) => {
    setChosen(hasSingleKeyShortcuts);
    void attempt(async () => {
      const { data } = await updateViewer({ variables: { input: { hasSingleKeyShortcuts } } });
      return data?.updateViewer.userErrors;
    });
  };
  return { enabled: busy ? chosen : stored, choose, problem };
}
