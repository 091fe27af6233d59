import type { Icon } from '@tabler/icons-react';
import { useAttempt } from '../../lib/useAttempt.ts';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { SelectionBarNote } from '../../ui/SelectionBar.tsx';

type Props = {
  label: string;
  icon: Icon;
  /** Why there is nothing to export; undefined where there is something. */
  reason?: string | undefined;
  /** Hands the file over, or says why there is none. */
  onExport: () => Promise<readonly { readonly message: string }[]>;
};

/** Makes a file of what is selected. */
export function ExportButton({ label, icon: IconOfFile, reason, onExport }: Props) {
  const { attempt, busy, problem } = useAttempt();
  return (
    <>
      <ReasonedButton
        reason={reason}
        size="xs"
        variant="subtle"
        color="gray"
        loading={busy}
        leftSection={<IconOfFile size={15} aria-hidden />}
        onClick={() => void attempt(onExport)}
      >
        {label}
      </ReasonedButton>
      {problem && <SelectionBarNote>{problem}</SelectionBarNote>}
    </>
  );
}
