import { Button } from '@mantine/core';
import { useId } from 'react';
import type { HistoryPlotFragment } from '../../gql/operations.ts';
import { formatDate, formatDay } from '../../lib/format.ts';
import type { Tone } from '../../ui/Status.tsx';
import classes from './HistoryPlot.module.css';
import { limitRank, LIMITS } from './historyWords.ts';
import { knownSince, type Segment, stepSegments } from './stepSegments.ts';
import { useEarlierSteps } from './useEarlierSteps.ts';
import { accountStatuses, limitWord, qualityRatings } from './vocabulary.ts';

const DAY_MS = 86_400_000;
const TICKS = 7;

type Props = {
  number: HistoryPlotFragment;
  /** Days up to now; null since the number was added. */
  days: number | null;
  now: number;
};

interface Axis {
  from: number;
  to: number;
}

/** Account status as bands, quality and limit as steps, all over one axis of time. */
export function HistoryPlot({ number, days, now }: Props) {
  const captionId = useId();
  const created = Math.min(new Date(number.createdAt).getTime(), now - DAY_MS);
  const axis = { from: days === null ? created : Math.max(created, now - days * DAY_MS), to: now };
  const { steps, load, busy, problem } = useEarlierSteps(number);
  const statuses = stepSegments(steps.ACCOUNT_STATUS, number.accountStatus, axis);
  const qualities = stepSegments(steps.QUALITY, number.qualityRating, axis);
  const limits = stepSegments(steps.MESSAGING_LIMIT, number.messagingLimit, axis);
  const drawnSince = Math.max(
    axis.from,
    ...Object.values(steps).flatMap((each) => knownSince(each) ?? []),
  );
  return (
    <figure className={classes.figure} aria-labelledby={captionId}>
      <figcaption id={captionId} className={classes.unseen}>
        Account status, quality rating and messaging limit from {formatDate(iso(axis.from))} to{' '}
        {formatDate(iso(axis.to))}
      </figcaption>
      <div aria-hidden>
        <Bands segments={statuses} axis={axis} />
        <StepLine
          label="Quality rating"
          levels={['GREEN', 'YELLOW', 'RED']}
          wordOf={(value) => qualityWord(value)}
          segments={qualities}
          axis={axis}
          tone="green"
        />
        <StepLine
          label="Messaging limit"
          note="customers per 24 h"
          levels={levelsOf(limits)}
          wordOf={limitText}
          segments={limits}
          axis={axis}
          tone="accent"
        />
        <Ticks axis={axis} />
      </div>
      {drawnSince > axis.from && (
        <p className={classes.earlier}>
          {problem ?? `There are more changes before ${formatDate(iso(drawnSince))}.`}
          <Button size="xs" variant="default" loading={busy} onClick={load}>
            Load earlier changes
          </Button>
        </p>
      )}
      <SegmentsTable statuses={statuses} qualities={qualities} limits={limits} />
    </figure>
  );
}

const iso = (at: number) => new Date(at).toISOString();
const share = (at: number, { from, to }: Axis) => (100 * (at - from)) / (to - from);

const lookOf = (status: string) => Object.entries(accountStatuses).find(([s]) => s === status)?.[1];
const qualityWord = (value: string) =>
  Object.entries(qualityRatings).find(([rating]) => rating === value)?.[1].word ?? value;
const limitText = (value: string) =>
  limitWord(LIMITS.find((limit) => limit === value) ?? null) ?? 'Unknown';

/** From the highest limit that was held to the lowest. */
function levelsOf(segments: readonly Segment[]): string[] {
  const held = segments.map(({ value }) => limitRank(value));
  const top = Math.max(2, ...held);
  const bottom = Math.min(top - 1, ...held.filter((rank) => rank > 0));
  return LIMITS.slice(Math.max(1, bottom), top + 1).toReversed();
}

function Bands({ segments, axis }: { segments: readonly Segment[]; axis: Axis }) {
  return (
    <div className={classes.row}>
      <p className={classes.label}>Account status</p>
      <div className={classes.bands}>
        {segments.map((segment) => {
          const look = lookOf(segment.value);
          const IconOfStatus = look?.icon;
          const width = share(segment.to, axis) - share(segment.from, axis);
          return (
            <span
              key={segment.from}
              className={classes.band}
              data-tone={look?.tone ?? 'grey'}
              title={`${look?.word ?? segment.value}, ${dates(segment)}`}
              style={{ left: `${share(segment.from, axis)}%`, width: `calc(${width}% - 2px)` }}
            >
              {IconOfStatus && width > 2.5 && <IconOfStatus size={14} stroke={1.9} />}
              {width > 14 && <span>{look?.word}</span>}
            </span>
          );
        })}
      </div>
    </div>
  );
}

type StepLineProps = {
  label: string;
  note?: string;
  levels: readonly string[];
  wordOf: (level: string) => string;
  segments: readonly Segment[];
  axis: Axis;
  tone: Tone;
};

function StepLine({ label, note, levels, wordOf, segments, axis, tone }: StepLineProps) {
  const known = segments.filter(({ value }) => levels.includes(value));
  const height = (value: string) => (100 * (levels.indexOf(value) + 0.5)) / levels.length;
  const path = known
    .map((segment, index) => {
      const joins = known[index - 1]?.to === segment.from;
      const [x, y] = [share(segment.from, axis), height(segment.value)];
      return `${joins ? `V${y}` : `M${x} ${y}`}H${share(segment.to, axis)}`;
    })
    .join('');
  return (
    <div className={classes.row}>
      <p className={classes.label}>
        {label}
        {note && <span className={classes.note}>{note}</span>}
      </p>
      <div className={classes.levels} style={{ height: 28 * levels.length }}>
        {levels.map((level) => (
          <span key={level} className={classes.level} style={{ top: `${height(level)}%` }}>
            <span className={classes.levelWord}>{wordOf(level)}</span>
          </span>
        ))}
        <svg
          className={classes.line}
          data-tone={tone}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
        >
          <path d={path} vectorEffect="non-scaling-stroke" />
        </svg>
      </div>
    </div>
  );
}

function Ticks({ axis }: { axis: Axis }) {
  const step = (axis.to - axis.from) / (TICKS - 1);
  return (
    <div className={classes.ticks}>
      {Array.from({ length: TICKS }, (_, tick) => (
        <span key={tick}>{formatDay(iso(axis.from + tick * step))}</span>
      ))}
    </div>
  );
}

const dates = ({ from, to }: Segment) => `${formatDate(iso(from))} to ${formatDate(iso(to))}`;

type TableProps = Record<'statuses' | 'qualities' | 'limits', readonly Segment[]>;

/** The same figures for those who do not see the lines. */
function SegmentsTable({ statuses, qualities, limits }: TableProps) {
  const rows = [
    ...statuses.map((each) => ['Account status', lookOf(each.value)?.word, each] as const),
    ...qualities.map((each) => ['Quality rating', qualityWord(each.value), each] as const),
    ...limits.map((each) => ['Messaging limit', limitText(each.value), each] as const),
  ];
  return (
    <table className={classes.unseen}>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Value</th>
          <th scope="col">Through</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([what, value, segment]) => (
          <tr key={`${what} ${segment.from}`}>
            <th scope="row">{what}</th>
            <td>{value ?? segment.value}</td>
            <td>{dates(segment)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
