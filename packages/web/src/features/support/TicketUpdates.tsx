import { useTicketEventsSubscription } from '../../gql/operations.ts';
import { useOnReturn } from '../../lib/live.ts';

type Props = { id: string; onChange: () => void };

/** Keeps the page of a ticket up to date while others write to it. */
export function TicketUpdates({ id, onChange }: Props) {
  useTicketEventsSubscription({
    onData: ({ data: { data } }) => {
      if (data?.eventStream.event.subject.id === id) onChange();
    },
  });
  useOnReturn(onChange);
  return null;
}
