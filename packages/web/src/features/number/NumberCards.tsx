import { Button, Checkbox } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { NumberCardFragment } from '../../gql/operations.ts';
import { paths } from '../../lib/paths.ts';
import { useViewer } from '../../lib/viewer.ts';
import { CountryTag } from '../../ui/CountryTag.tsx';
import type { RowWindow } from '../../ui/DataTable.tsx';
import { Status } from '../../ui/Status.tsx';
import { AccountStatusHoverCard } from './AccountStatusHoverCard.tsx';
import classes from './NumberCards.module.css';
import { ACTIVATION_STEPS, FACTS, PERMISSION } from './numberCardWords.ts';
import { NumberRowMenu } from './NumberRowMenu.tsx';
import { permissionWords } from './permissionWords.ts';
import { Tags } from './Tags.tsx';
import type { Selection } from './useSelection.ts';
import {
  activationStates,
  actorWord,
  limitWord,
  partnerPermissions,
  qualityRatings,
} from './vocabulary.ts';

const MIN_CARD_WIDTH = 320;
const GAP = 16;
const ESTIMATED_HEIGHT = 232;

type Props = RowWindow<NumberCardFragment> & {
  busy: boolean;
  onVisible: (first: number, last: number) => void;
  selection: Selection;
};

/** The list as cards. The page scrolls; only the cards near the screen exist. */
export function NumberCards({ rows, offset, hasMore, busy, onVisible, selection }: Props) {
  const { ref: measure, width } = useElementSize();
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const lanes = Math.max(1, Math.floor((width + GAP) / (MIN_CARD_WIDTH + GAP)));
  const count = Math.ceil((offset + rows.length) / lanes) + (hasMore ? 1 : 0);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => ESTIMATED_HEIGHT,
    overscan: 3,
    gap: GAP,
    scrollMargin: top,
  });
  useLayoutEffect(() => {
    setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, [width]);

  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    onVisible(first * lanes, (last + 1) * lanes - 1);
  }, [first, last, lanes, rows, onVisible]);

  return (
    <div ref={measure}>
      <div
        ref={list}
        role="list"
        aria-label="Numbers"
        aria-busy={busy}
        className={classes.list}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {items.map((item) => (
          <div
            key={item.key}
            ref={virtualizer.measureElement}
            data-index={item.index}
            role="presentation"
            className={classes.lane}
            style={{
              transform: `translateY(${item.start - top}px)`,
              gridTemplateColumns: `repeat(${lanes}, minmax(0, 1fr))`,
            }}
          >
            {Array.from({ length: lanes }, (_, lane) => {
              const index = item.index * lanes + lane;
              const row = rows[index - offset];
              return row ? (
                <NumberCard
                  key={row.id}
                  number={row}
                  selected={selection.chosen.has(row.id)}
                  onToggle={(isRange) => selection.toggle(index, isRange)}
                />
              ) : (
                <div key={lane} className={classes.placeholder} aria-hidden />
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

type CardProps = {
  number: NumberCardFragment;
  selected: boolean;
  onToggle: (isRange: boolean) => void;
};

function NumberCard({ number, selected, onToggle }: CardProps) {
  const { organization } = useViewer();
  const workspace = organization.slug;
  const to = paths.number(workspace, number.id);
  const isOwn = organization.kind === 'CLIENT';
  const [quality, limit, client] = FACTS;
  return (
    <div role="listitem" className={classes.card} data-selected={selected || undefined}>
      <div className={classes.head}>
        <div className={classes.title}>
          <Checkbox
            aria-label={`Select ${number.formattedNumber}`}
            checked={selected}
            onClick={(event) => onToggle(event.shiftKey)}
            onChange={() => undefined}
          />
          {number.country && <CountryTag country={number.country} />}
          <Link to={to} className={classes.number}>
            {number.formattedNumber}
          </Link>
        </div>
        <NumberRowMenu number={number} />
        <p className={classes.name}>
          {number.displayName ?? 'No name yet'}
          <Tags tags={number.tags} />
        </p>
        {!isOwn && <p className={classes.name}>{number.client.legalName}</p>}
        <div className={classes.states}>
          <AccountStatusHoverCard number={number} form="label" />
        </div>
      </div>
      <dl className={classes.facts}>
        <div>
          <dt>{quality}</dt>
          <dd>
            <Status look={qualityRatings[number.qualityRating ?? 'UNKNOWN']} form="plain" />
          </dd>
        </div>
        <div>
          <dt>{limit}</dt>
          <dd>{limitWord(number.messagingLimit) ?? 'Unknown'}</dd>
        </div>
        <div>
          <dt>{client}</dt>
          <dd>{number.client.name}</dd>
        </div>
      </dl>
      <dl className={classes.steps}>
        {!isOwn && <ActivationFacts activation={number.activation} />}
        <PermissionFact number={number} />
      </dl>
      <NextStep number={number} to={to} />
    </div>
  );
}

/** The three steps of activation, for those who look after several clients. */
function ActivationFacts({ activation }: Pick<NumberCardFragment, 'activation'>) {
  const [onBehalf, verification, registration] = ACTIVATION_STEPS;
  const steps = [
    [onBehalf, activation.messageOnBehalf],
    [verification, activation.businessVerification],
    [registration, activation.numberRegistration],
  ] as const;
  return steps.map(([label, state]) => (
    <div key={label}>
      <dt>{label}</dt>
      <dd>
        <Status look={activationStates[state]} form="plain" />
      </dd>
    </div>
  ));
}

function PermissionFact({ number }: { number: NumberCardFragment }) {
  return (
    <div>
      <dt>{PERMISSION}</dt>
      <dd>
        <Status look={partnerPermissions[number.partnerPermission]} />
      </dd>
      <dd className={classes.note}>{permissionWords(number)}</dd>
    </div>
  );
}

/** The first thing that somebody must do, or that there is nothing to do. */
function NextStep({ number, to }: { number: NumberCardFragment; to: string }) {
  const { organization } = useViewer();
  const reason = number.statusReasons.find(({ nextStep }) => nextStep !== null);
  return (
    <div className={classes.foot} data-quiet={!reason || undefined}>
      {reason ? (
        <div>
          <p className={classes.actor}>
            {reason.actor === organization.kind
              ? 'Action required from you'
              : reason.actor === 'CLIENT'
                ? 'Immediate action required from the client'
                : `Next step: ${actorWord(reason.actor, organization.kind)}`}
          </p>
          <p className={classes.fact}>{reason.message}</p>
          <p className={classes.how}>{reason.nextStep}</p>
        </div>
      ) : (
        <p className={classes.nothing}>No action required</p>
      )}
      <Button
        component={Link}
        to={to}
        size="xs"
        variant={reason ? 'default' : 'subtle'}
        aria-label={`Manage ${number.formattedNumber}`}
      >
        Manage
      </Button>
    </div>
  );
}
