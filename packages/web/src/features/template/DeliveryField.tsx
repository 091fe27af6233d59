import { NativeSelect } from '@mantine/core';
import type { TemplateCategory } from '../../gql/operations.ts';
import { fieldId, useEdit, useFieldError } from './editorContext.ts';
import { setTtl } from './editTemplate.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Times within what Meta allows for each category. */
const TIMES: Record<TemplateCategory, readonly number[]> = {
  MARKETING: [12 * HOUR, DAY, 3 * DAY, 7 * DAY, 14 * DAY, 30 * DAY],
  UTILITY: [30, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 12 * HOUR],
  AUTHENTICATION: [30, MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE],
  UNKNOWN: [],
};

const UNITS = [
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', 1],
] as const;

/** "12 hours" for 43200. */
export function deliveryWord(seconds: number): string {
  const [unit, size] = UNITS.find(([, each]) => seconds % each === 0) ?? UNITS[3];
  const count = seconds / size;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

type Props = { category: TemplateCategory; seconds: number | null };

/** After that nobody gets a message that could not be delivered before. */
export function DeliveryField({ category, seconds }: Props) {
  const edit = useEdit();
  const times = TIMES[category];
  const offered = seconds === null || times.includes(seconds) ? times : [seconds, ...times];
  return (
    <NativeSelect
      id={fieldId('messageSendTtlSeconds')}
      label="Deliver within"
      data={[
        { value: '', label: 'Meta’s default' },
        ...offered.map((each) => ({ value: String(each), label: deliveryWord(each) })),
      ]}
      value={seconds === null ? '' : String(seconds)}
      error={useFieldError('messageSendTtlSeconds')}
      onChange={({ currentTarget: { value } }) => edit(setTtl(value === '' ? null : Number(value)))}
    />
  );
}
