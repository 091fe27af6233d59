import { Button } from '@mantine/core';
import { useViewer } from '../../lib/viewer.ts';
import { Bar } from '../../ui/Bar.tsx';
import iconButton from '../../ui/IconButton.module.css';
import classes from './NumberCards.module.css';
import { ACTIVATION_STEPS, FACTS, PERMISSION } from './numberCardWords.ts';

const CARDS = 6;

/** The cards before the first answer: the words that each has, a bar for every fact. */
export function NumberCardsSkeleton() {
  const isOwn = useViewer().organization.kind === 'CLIENT';
  return (
    <div className={classes.waiting} aria-busy inert>
      {Array.from({ length: CARDS }, (_, index) => (
        <CardSkeleton key={index} isOwn={isOwn} />
      ))}
    </div>
  );
}

function CardSkeleton({ isOwn }: { isOwn: boolean }) {
  return (
    <div className={classes.card}>
      <div className={classes.head}>
        <div className={classes.title}>
          <Bar width={16} height={16} />
          <Bar width={22} height={16} />
          <Bar width={136} />
        </div>
        <span className={`${iconButton.button} ${iconButton.dots}`} />
        <p className={classes.name}>
          <span>
            <Bar width={120} />
          </span>
        </p>
        {!isOwn && (
          <p className={classes.name}>
            <span>
              <Bar width={160} />
            </span>
          </p>
        )}
        <div className={classes.states}>
          <Bar width={92} height={22} />
        </div>
      </div>
      <dl className={classes.facts}>
        {FACTS.map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Bar width={64} />
            </dd>
          </div>
        ))}
      </dl>
      <dl className={classes.steps}>
        {[...(isOwn ? [] : ACTIVATION_STEPS), PERMISSION].map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Bar width={72} />
            </dd>
            {label === PERMISSION && (
              <dd className={classes.note}>
                <Bar width={180} height={10} />
              </dd>
            )}
          </div>
        ))}
      </dl>
      <div className={classes.foot} data-quiet>
        <Bar width={120} />
        <Button size="xs" variant="subtle">
          Manage
        </Button>
      </div>
    </div>
  );
}
