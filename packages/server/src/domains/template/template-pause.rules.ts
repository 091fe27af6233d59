import type { TemplateStatus } from './template.enums.ts';

const HOUR_MS = 3_600_000;

/** How long Meta pauses a template for its quality; the third time it disables it. */
const LASTS_HOURS: Readonly<Record<string, number>> = { FIRST_PAUSE: 3, SECOND_PAUSE: 6 };

interface Told {
  status: TemplateStatus | null;
  /** Which pause it is, as Meta calls it. */
  detail: string | null;
}

/** When a pause ends that Meta told of at a time; null where somebody has to end it, or nobody knows. */
export function pauseEnd({ status, detail }: Told, at: Date): Date | null {
  const hours = status === 'PAUSED' && detail !== null ? LASTS_HOURS[detail] : undefined;
  return hours === undefined ? null : new Date(at.getTime() + hours * HOUR_MS);
}

interface Columns {
  status: TemplateStatus;
  pauseEndsAt: Date | null;
}

export const pausedUntil = ({ status, pauseEndsAt }: Columns): Date | null =>
  status === 'PAUSED' ? pauseEndsAt : null;
