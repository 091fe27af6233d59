import { Button, type ComboboxParsedItem, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type TicketNumberFragment,
  type TopicRuleFragment,
  useCreateSupportTicketMutation,
} from '../../gql/operations.ts';
import { digitsOf } from '../../lib/digits.ts';
import { failureOf } from '../../lib/failure.ts';
import { Notice } from '../../ui/Notice.tsx';
import classes from './Support.module.css';

/** What the place where the problem happened has written into the address. */
export type Prefill = {
  topic: string;
  number: string | null;
  waba: string | null;
  requestId: string | null;
  traceId: string | null;
};

type Props = {
  rules: readonly TopicRuleFragment[];
  numbers: readonly TicketNumberFragment[];
  wabas: readonly { id: string; name: string }[];
  prefill: Prefill;
  onTopic: (topic: string) => void;
  onFiled: (ticketId: string) => void;
};

type Values = {
  subject: string;
  message: string;
  phoneNumberId: string | null;
  wabaId: string | null;
  facts: Record<string, string>;
};

export function NewTicketForm({ rules, prefill, onTopic, onFiled, ...lists }: Props) {
  const [problem, setProblem] = useState<string>();
  const [create] = useCreateSupportTicketMutation();
  const rule = rules.find(({ topic }) => topic === prefill.topic) ?? rules.at(-1);
  const form = useForm<Values>({
    initialValues: {
      subject: '',
      message: '',
      phoneNumberId: prefill.number,
      wabaId: prefill.waba,
      facts: {},
    },
  });
  if (!rule) return null;
  const submit = form.onSubmit(async ({ facts, ...values }) => {
    setProblem(undefined);
    try {
      const { data } = await create({
        variables: {
          input: {
            ...values,
            topic: rule.topic,
            facts: rule.facts.map(({ key }) => ({ key, value: facts[key] ?? '' })),
            requestId: prefill.requestId,
            upstreamTraceId: prefill.traceId,
          },
        },
      });
      const filed = data?.createSupportTicket;
      if (filed?.ticket) return onFiled(filed.ticket.id);
      // `["input", "facts", "invoice"]` is the field `facts.invoice` of the form.
      const errors = (filed?.userErrors ?? []).map(({ path, message }) => [
        path.slice(1).join('.'),
        message,
      ]);
      form.setErrors(Object.fromEntries(errors));
    } catch (error) {
      setProblem(failureOf(error).message);
    }
  });
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
      <Select
        label="Topic"
        description={rule.description}
        data={rules.map(({ topic, title }) => ({ value: topic, label: title }))}
        value={rule.topic}
        onChange={(topic) => topic && onTopic(topic)}
        allowDeselect={false}
      />
      {rule.refusal && (
        <Notice tone="amber" icon={IconAlertTriangle} title={rule.refusal} role="status" />
      )}
      {rule.duration && (
        <Notice tone="blue" icon={IconClock} title={`This takes ${rule.duration}`}>
          Support checks who asks before anything is changed.
        </Notice>
      )}
      <About rule={rule} form={form} {...lists} />
      {rule.facts.map(({ key, label, hint, isRequired, isLong }) => {
        const shared = {
          ...form.getInputProps(`facts.${key}`),
          value: form.values.facts[key] ?? '',
          label,
          description: hint,
          required: isRequired,
        };
        return isLong ? (
          <Textarea key={key} {...shared} autosize minRows={3} />
        ) : (
          <TextInput key={key} {...shared} />
        );
      })}
      <TextInput {...form.getInputProps('subject')} label="Subject" required />
      <Textarea
        {...form.getInputProps('message')}
        label="What happened"
        autosize
        minRows={5}
        required
      />
      {(prefill.requestId ?? prefill.traceId) && (
        <p className={classes.quiet}>
          Sent along: {[prefill.requestId, prefill.traceId].filter(Boolean).join(', ')}
        </p>
      )}
      <Button
        type="submit"
        variant="filled"
        loading={form.submitting}
        disabled={rule.refusal !== null}
      >
        File ticket
      </Button>
    </form>
  );
}

const DIGITS = /^[\d\s()+./-]+$/;

/** A number is found by its digits, however they are grouped. */
function isFound(option: ComboboxParsedItem, typed: string): boolean {
  if (!('label' in option)) return false;
  const wanted = typed.trim().toLowerCase();
  if (option.label.toLowerCase().includes(wanted)) return true;
  return DIGITS.test(wanted) && digitsOf(option.label).includes(digitsOf(wanted));
}

type AboutProps = Pick<Props, 'numbers' | 'wabas'> & {
  rule: TopicRuleFragment;
  form: ReturnType<typeof useForm<Values>>;
};

function About({ rule, form, numbers, wabas }: AboutProps) {
  return (
    <>
      <Select
        {...form.getInputProps('phoneNumberId')}
        label="Number"
        required={rule.needsPhoneNumber}
        data={numbers.map(({ id, formattedNumber, displayName }) => ({
          value: id,
          label: [formattedNumber, displayName].filter(Boolean).join(' · '),
        }))}
        searchable
        filter={({ options, search }) => options.filter((option) => isFound(option, search))}
        clearable
        nothingFoundMessage="No such number"
      />
      {rule.needsWaba && (
        <Select
          {...form.getInputProps('wabaId')}
          label="WhatsApp Business Account"
          required
          data={wabas.map(({ id, name }) => ({ value: id, label: name }))}
          searchable
        />
      )}
    </>
  );
}
