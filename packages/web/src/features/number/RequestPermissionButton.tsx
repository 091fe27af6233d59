import type { RequestPermissionButtonFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { useViewer } from '../../lib/viewer.ts';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { useNumberDialog } from './useNumberDialog.ts';

/** For a partner without the permission; while the client has not answered, with that reason. */
export function RequestPermissionButton({ number }: { number: RequestPermissionButtonFragment }) {
  const { organization } = useViewer();
  const { open } = useNumberDialog();
  if (organization.kind !== 'PARTNER' || number.partnerPermission === 'SHARED') return null;
  const { reason } = capabilityOf(number.capabilities, 'REQUEST_PARTNER_PERMISSION');
  return (
    <ReasonedButton size="xs" reason={reason} onClick={() => open('request-permission', number.id)}>
      Request permission
    </ReasonedButton>
  );
}
