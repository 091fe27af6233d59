import type { RequestPermissionDialogFragment } from '../../gql/operations.ts';
import { AskForPermission } from './AskForPermission.tsx';

type Props = { number: RequestPermissionDialogFragment; onClose: () => void };

export function RequestPermissionDialog({ number, onClose }: Props) {
  return (
    <AskForPermission phoneNumberIds={[number.id]} onClose={onClose} onRequested={onClose}>
      {number.client.name} is asked to share {number.formattedNumber}. With the permission you
      generate and hold its API key. The request is open for 30 days.
    </AskForPermission>
  );
}
