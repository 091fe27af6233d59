import { Button } from '@mantine/core';
import type { RequestPermissionButtonFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { useNumberDialog } from './useNumberDialog.ts';

/** For a partner without the permission, until it has asked. */
export function RequestPermissionButton({ number }: { number: RequestPermissionButtonFragment }) {
  const { open } = useNumberDialog();
  const { allowed } = capabilityOf(number.capabilities, 'REQUEST_PARTNER_PERMISSION');
  if (!allowed || number.permissionRequest) return null;
  return (
    <Button size="xs" onClick={() => open('request-permission', number.id)}>
      Request permission
    </Button>
  );
}
