import { Button, Textarea, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type TicketFragment,
  type TwoFactorDisableState,
  useMoveTwoFactorDisableRequestMutation,
} from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';
import { formatDateTime } from '../../lib/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { Status } from '../../ui/Status.tsx';
import classes from './Support.module.css';
import { twoFactorStates } from './words.ts';

type Request = NonNullable<TicketFragment['twoFactorDisableRequest']>;
type Props = { request: Request; mayMove: boolean; onMoved: () => void };

/** Where the request stands; staff move it on from here. */
export function TwoFactorProgress({ request, mayMove, onMoved }: Props) {
  const isOpen = request.decidedAt === null;
  return (
    <Section title="Two-factor" actions={<Status look={twoFactorStates[request.state]} />}>
      <p className={classes.text}>
        Requested {formatDateTime(request.requestedAt)}.{' '}
        {isOpen
          ? 'It takes 48 to 72 hours.'
          : request.decidedAt && `Decided ${formatDateTime(request.decidedAt)}.`}{' '}
        {request.rejectionReason}
      </p>
      {mayMove && isOpen && <Move request={request} onMoved={onMoved} />}
    </Section>
  );
}

function Move({ request, onMoved }: Omit<Props, 'mayMove'>) {
  const [reason, setReason] = useState('');
  const [rejectionReason, setRejectionReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [move, { loading }] = useMoveTwoFactorDisableRequestMutation();
  const to = async (state: TwoFactorDisableState) => {
    setProblem(undefined);
    try {
      const input = { id: request.id, state, reason, rejectionReason };
      const { data } = await move({ variables: { input } });
      const [refusal] = data?.moveTwoFactorDisableRequest.userErrors ?? [];
      if (refusal) setProblem(refusal.message);
      else onMoved();
    } catch (error) {
      setProblem(failureOf(error).message);
    }
  };
  const next = request.state === 'REQUESTED' ? 'IDENTITY_CHECK' : 'DONE';
  return (
    <div className={classes.answer}>
      {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
      <TextInput
        label="Reason"
        description="The customer reads it in the audit log"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Textarea
        label="Why it is rejected"
        description="Only to reject; the client reads it here"
        value={rejectionReason}
        onChange={(event) => setRejectionReason(event.currentTarget.value)}
      />
      <div className={classes.line}>
        <Button loading={loading} onClick={() => void to(next)}>
          {next === 'DONE' ? 'Mark as done' : 'Start identity check'}
        </Button>
        <Button variant="subtle" loading={loading} onClick={() => void to('REJECTED')}>
          Reject
        </Button>
      </div>
    </div>
  );
}
