import { useState } from 'react';
import { OperatorReason } from '../../lib/OperatorReason.tsx';
import { type Answer, useAction } from './useAction.ts';

/** A mutation that staff give a reason for; the dialog closes when it went well. */
export function useReasonedAction<Field extends string = never>(
  onClose: () => void,
  fields: readonly Field[] = [],
) {
  const [reason, setReason] = useState('');
  const { busy, problem, errors, run } = useAction<Field | 'reason'>([...fields, 'reason']);
  const perform = async (mutate: (reason: string) => Promise<Answer>) => {
    if (await run(() => mutate(reason))) onClose();
  };
  return {
    errors,
    perform,
    /** What a dialog shows of it. */
    state: { busy, problem, onClose },
    reasonField: <OperatorReason value={reason} onChange={setReason} error={errors.reason} />,
  };
}
