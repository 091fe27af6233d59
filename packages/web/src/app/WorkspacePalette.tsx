import { accountStatuses } from '../features/number/vocabulary.ts';
import { CommandPalette } from '../features/shell/CommandPalette.tsx';
import { Status } from '../ui/Status.tsx';

type Props = { onClose: () => void; onShortcuts: () => void };

/** The palette with the words that numbers have for their states. */
export function WorkspacePalette(props: Props) {
  return (
    <CommandPalette
      {...props}
      statusOf={({ accountStatus }) => <Status look={accountStatuses[accountStatus]} />}
    />
  );
}
