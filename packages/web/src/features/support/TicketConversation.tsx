import { Button, FileButton, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertTriangle, IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { type TicketFragment, useAddTicketMessageMutation } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { failureOf } from '../../lib/failure.ts';
import { formatInteger } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { useViewer, useWorkspace } from '../../lib/viewer.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Section } from '../../ui/Section.tsx';
import classes from './Support.module.css';

type Props = { ticket: TicketFragment; onFile: () => void };

export function TicketConversation({ ticket, onFile }: Props) {
  const { organization } = useViewer();
  return (
    <Section title="Conversation">
      <ol className={classes.messages}>
        {ticket.messages.nodes.map((message) => (
          <li
            key={message.id}
            className={classes.message}
            data-own={
              (message.side === 'STAFF') === (organization.kind === 'OPERATOR') || undefined
            }
          >
            <p className={classes.author}>
              {message.authorName}
              {message.side === 'STAFF' && ', support'} · <RelativeTime at={message.createdAt} />
            </p>
            <p className={classes.body}>{message.body}</p>
          </li>
        ))}
      </ol>
      <Files ticket={ticket} />
      <Answer ticket={ticket} onFile={onFile} />
    </Section>
  );
}

function Files({ ticket }: Pick<Props, 'ticket'>) {
  const workspace = useWorkspace();
  if (ticket.attachments.nodes.length === 0) return null;
  return (
    <ul className={classes.files} aria-label="Files">
      {ticket.attachments.nodes.map((file) => (
        <li key={file.id}>
          <a href={paths.attachment(workspace, file.url)} download={file.name}>
            {file.name}
          </a>{' '}
          <span className={classes.quiet}>
            {formatInteger(Math.ceil(file.size / 1024))} kB, {file.authorName}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Answer({ ticket, onFile }: Props) {
  const workspace = useWorkspace();
  const [problem, setProblem] = useState<string>();
  const [add] = useAddTicketMessageMutation();
  const form = useForm({
    initialValues: { body: '' },
    validate: { body: (body) => (body.trim() ? null : 'Write something') },
  });
  const { allowed, reason } = capabilityOf(ticket.capabilities, 'ANSWER_TICKET');
  if (!allowed) return <p className={classes.quiet}>{reason}</p>;
  const submit = form.onSubmit(async ({ body }) => {
    setProblem(undefined);
    try {
      const { data } = await add({ variables: { input: { ticketId: ticket.id, body } } });
      const [refusal] = data?.addTicketMessage.userErrors ?? [];
      if (refusal) setProblem(refusal.message);
      else form.reset();
    } catch (error) {
      setProblem(failureOf(error).message);
    }
  });
  const send = async (file: File | null) => {
    if (!file) return;
    setProblem(await upload(workspace, ticket.id, file));
    onFile();
  };
  return (
    <form onSubmit={submit} className={classes.answer} noValidate>
      {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
      <Textarea {...form.getInputProps('body')} label="Answer" autosize minRows={3} />
      <div className={classes.line}>
        <Button type="submit" variant="filled" loading={form.submitting}>
          Send answer
        </Button>
        <FileButton onChange={(file) => void send(file)}>
          {(props) => (
            <Button {...props} leftSection={<IconPaperclip size={16} aria-hidden />}>
              Add file
            </Button>
          )}
        </FileButton>
        <span className={classes.quiet}>Pictures, PDF, MP4 and text, at most 10 MB</span>
      </div>
    </form>
  );
}

/** Sends the file; returns why it was refused. */
async function upload(
  workspace: string,
  ticketId: string,
  file: File,
): Promise<string | undefined> {
  const response = await fetch(paths.attachments(ticketId), {
    method: 'POST',
    headers: {
      'X-Hub-Organization': workspace,
      'X-File-Name': encodeURIComponent(file.name),
      'Content-Type': 'application/octet-stream',
    },
    body: file,
  }).catch(() => undefined);
  if (response?.ok) return undefined;
  const answer: unknown = await response?.json().catch(() => undefined);
  const told = typeof answer === 'object' && answer !== null && 'message' in answer;
  return told ? String(answer.message) : 'The file could not be sent.';
}
