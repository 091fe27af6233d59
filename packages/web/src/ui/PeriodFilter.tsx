import { Stack, TextInput } from '@mantine/core';
import { formatDate } from '../lib/format.ts';
import type { Period } from '../lib/period.ts';
import { FilterChip } from './FilterChip.tsx';

type Props = { period: Period; onChange: (change: Partial<Period>) => void };

export function PeriodFilter({ period: { from, to }, onChange }: Props) {
  const words = [from && `from ${formatDate(from)}`, to && `to ${formatDate(to)}`].filter(Boolean);
  return (
    <FilterChip
      label="Period"
      value={words.length > 0 ? words.join(' ') : undefined}
      onClear={() => onChange({ from: null, to: null })}
    >
      {() => (
        <Stack gap="sm" p="sm">
          <TextInput
            type="date"
            label="From"
            data-autofocus
            value={from ?? ''}
            onChange={(event) => onChange({ from: event.currentTarget.value || null })}
          />
          <TextInput
            type="date"
            label="To"
            value={to ?? ''}
            onChange={(event) => onChange({ to: event.currentTarget.value || null })}
          />
        </Stack>
      )}
    </FilterChip>
  );
}
