import { Link } from 'react-router';
import type { ActivationRailFragment, ActivationState } from '../../gql/operations.ts';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { Status } from '../../ui/Status.tsx';
import { Timeline } from '../../ui/Timeline.tsx';
import classes from './ActivationRail.module.css';
import { timelineEntry } from './timelineEntry.ts';
import { activationStates } from './vocabulary.ts';

export function ActivationRail({ number }: { number: ActivationRailFragment }) {
  const { activation, history } = number;
  const workspace = useWorkspace();
  return (
    <aside className={classes.rail} aria-label="Activation and timeline">
      <h2 className={classes.title}>Activation</h2>
      <dl className={classes.steps}>
        <Step label="Message on behalf" state={activation.messageOnBehalf} />
        <Step label="Meta business verification" state={activation.businessVerification} />
        <Step label="Number registration" state={activation.numberRegistration} />
      </dl>
      <h2 className={classes.title}>Timeline</h2>
      {history.nodes.length === 0 ? (
        <p className={classes.quiet}>Nothing has changed yet.</p>
      ) : (
        <Timeline entries={history.nodes.map(timelineEntry)} />
      )}
      {history.pageInfo.hasNextPage && (
        <p className={classes.quiet}>
          The last {history.nodes.length} changes are shown.{' '}
          <Link to={paths.numberHistory(workspace, number.id)}>Show all</Link>
        </p>
      )}
    </aside>
  );
}

function Step({ label, state }: { label: string; state: ActivationState }) {
  return (
    <div className={classes.step}>
      <dt>{label}</dt>
      <dd>
        <Status look={activationStates[state]} />
      </dd>
    </div>
  );
}
