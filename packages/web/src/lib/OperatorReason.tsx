import { Textarea } from '@mantine/core';
import { useViewer } from './viewer.ts';

type Props = {
  value: string;
  onChange: (reason: string) => void;
  error?: string | undefined;
};

/** The operator's staff say why they act; the customer reads it in its audit log. */
export function OperatorReason({ value, onChange, error }: Props) {
  const { organization } = useViewer();
  if (organization.kind !== 'OPERATOR') return null;
  return (
    <Textarea
      label="Reason"
      description="Stands in the audit log of the customer"
      required
      maxLength={500}
      autosize
      minRows={2}
      value={value}
      error={error}
      // Where nothing stands before it.
      data-autofocus
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
