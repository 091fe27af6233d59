import type { TemplatePlanAction } from '../../gql/operations.ts';
import { PartTitle } from '../../ui/PartHeader.tsx';
import { Status } from '../../ui/Status.tsx';
import { useFocusOnce } from '../../ui/useFocusOnce.ts';
import classes from './FilesPlan.module.css';
import { PLAN_ACTIONS, planActions, planCounts } from './planWords.ts';
import { PlannedTemplate } from './PlannedTemplate.tsx';
import { languageName } from './templateWords.ts';
import type { PlannedFile } from './useFilesImport.ts';

type Props = { wabaId: string; planned: readonly PlannedFile[] };

/** Few enough to be shown with all that differs. */
const FEW = 3;

/** What applying files would do: how many of each kind, then each with what differs. */
export function FilesPlan({ wabaId, planned }: Props) {
  const heading = useFocusOnce<HTMLHeadingElement>();
  const of = (action: TemplatePlanAction) => planned.filter(({ step }) => step.action === action);
  const kept = of('KEEP');
  const shown = PLAN_ACTIONS.filter((action) => action !== 'KEEP').flatMap(of);
  return (
    <section className={classes.plan} aria-labelledby="files-plan">
      <header className={classes.head}>
        <PartTitle id="files-plan" ref={heading} tabIndex={-1}>
          Plan
        </PartTitle>
        <div role="status" className={classes.counts}>
          {PLAN_ACTIONS.filter((action) => of(action).length > 0).map((action) => (
            <Status
              key={action}
              look={planActions[action]}
              form="label"
              word={planCounts[action](of(action).length)}
            />
          ))}
        </div>
      </header>
      {shown.length > 0 && (
        <ul className={classes.steps} aria-label="What differs">
          {shown.map((each) => (
            <li key={each.step.index}>
              <PlannedTemplate wabaId={wabaId} planned={each} isShown={shown.length <= FEW} />
            </li>
          ))}
        </ul>
      )}
      {kept.length > 0 && <Kept kept={kept} isAll={shown.length === 0} />}
    </section>
  );
}

function Kept({ kept, isAll }: { kept: readonly PlannedFile[]; isAll: boolean }) {
  return (
    <details className={classes.kept}>
      <summary>
        {isAll
          ? 'Nothing differs: all are as the files say, or on their way there'
          : `${kept.length} as the ${kept.length === 1 ? 'file says' : 'files say'}, or on the way there`}
      </summary>
      <ul>
        {kept.map(({ step, file }) => (
          <li key={step.index}>
            {step.name}, {languageName(step.language)}
            <span className={classes.file}>{file.name}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
