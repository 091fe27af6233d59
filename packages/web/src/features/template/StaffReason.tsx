import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useViewer } from '../../lib/viewer.ts';

/** The operator's staff say why they act on a customer's templates; nobody else is asked. */
export function useStaffReason() {
  const { organization } = useViewer();
  const [reason, setReason] = useState('');
  const isAsked = organization.kind === 'OPERATOR';
  return { isAsked, reason, setReason, given: isAsked ? { reason } : {} };
}

type Props = Pick<ReturnType<typeof useStaffReason>, 'isAsked' | 'reason' | 'setReason'>;

export function StaffReason({ isAsked, reason, setReason }: Props) {
  if (!isAsked) return null;
  return (
    <Textarea
      label="Reason"
      description="Stands in the audit log of the customer"
      required
      maxLength={500}
      autosize
      minRows={2}
      value={reason}
      onChange={({ currentTarget }) => setReason(currentTarget.value)}
    />
  );
}
