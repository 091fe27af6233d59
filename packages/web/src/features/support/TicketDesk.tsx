import { Select } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type TicketFragment,
  type UpdateSupportTicketInput,
  useUpdateSupportTicketMutation,
} from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';
import { useOperatorReason } from '../../lib/useOperatorReason.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import classes from './Support.module.css';
import { severities, ticketStatuses } from './words.ts';

const dataOf = (table: Record<string, { word: string }>) =>
  Object.entries(table).map(([value, { word }]) => ({ value, label: word }));

/** The chosen value as one of the table's; null, which changes nothing, for any other. */
const known = <Key extends string>(table: Record<Key, unknown>, chosen: string | null) =>
  (Object.keys(table) as Key[]).find((key) => key === chosen) ?? null;

/** What staff set of a ticket. */
export function TicketDesk({ ticket }: { ticket: TicketFragment }) {
  const [problem, setProblem] = useState<string>();
  const [update, { loading }] = useUpdateSupportTicketMutation();
  const { act, dialog } = useOperatorReason('Change ticket');
  const set = async (change: Omit<UpdateSupportTicketInput, 'ticketId'>) => {
    setProblem(undefined);
    try {
      const { data } = await update({ variables: { input: { ticketId: ticket.id, ...change } } });
      setProblem(data?.updateSupportTicket.userErrors[0]?.message);
    } catch (error) {
      setProblem(failureOf(error).message);
    }
  };
  return (
    <Section title="Support desk">
      <div className={classes.answer}>
        {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
        <Select
          label="Set status"
          data={dataOf(ticketStatuses)}
          value={ticket.status}
          disabled={loading}
          allowDeselect={false}
          onChange={(status) =>
            act((reason) => void set({ status: known(ticketStatuses, status), reason }))
          }
        />
        <Select
          label="Set severity"
          data={dataOf(severities)}
          value={ticket.severity}
          disabled={loading}
          placeholder="Not set"
          allowDeselect={false}
          onChange={(severity) =>
            act((reason) => void set({ severity: known(severities, severity), reason }))
          }
        />
      </div>
      {dialog}
    </Section>
  );
}
