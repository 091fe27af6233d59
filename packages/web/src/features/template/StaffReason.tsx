import { useState } from 'react';
import { OperatorReason } from '../../lib/OperatorReason.tsx';
import { useViewer } from '../../lib/viewer.ts';

/** The operator's staff say why they act on a customer's templates; nobody else is asked. */
export function useStaffReason() {
  const { organization } = useViewer();
  const [reason, setReason] = useState('');
  const isAsked = organization.kind === 'OPERATOR';
  return { isAsked, reason, setReason, given: isAsked ? { reason } : {} };
}

type Props = Pick<ReturnType<typeof useStaffReason>, 'reason' | 'setReason'>;

export function StaffReason({ reason, setReason }: Props) {
  return <OperatorReason value={reason} onChange={setReason} />;
}
