import { Button, Select } from '@mantine/core';
import { parseAsInteger, useQueryStates } from 'nuqs';
import { useState } from 'react';
import type {
  TemplateVersionLineFragment,
  TemplateVersionsFragment,
} from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { PartTitle } from '../../ui/PartHeader.tsx';
import { type FactColumn, FactTable } from '../../ui/FactTable.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Status } from '../../ui/Status.tsx';
import { RestoreVersionDialog } from './RestoreVersionDialog.tsx';
import { TemplateDiff } from './TemplateDiff.tsx';
import classes from './TemplateVersions.module.css';
import { verdicts } from './templateWords.ts';

type Version = TemplateVersionLineFragment;
type Props = { template: TemplateVersionsFragment };

/** Everything that was submitted, and what differs between any two of it. */
export function TemplateVersions({ template }: Props) {
  const { nodes, pageInfo } = template.versions;
  const [restoring, setRestoring] = useState<Version>();
  const [compared, compare] = useQueryStates({ from: parseAsInteger, to: parseAsInteger });
  if (nodes.length === 0) {
    return (
      <p className={classes.none}>
        The Hub keeps what is submitted here. This template came from Meta as it is and has not been
        edited here yet.
      </p>
    );
  }
  const { reason } = capabilityOf(template.capabilities, 'EDIT_TEMPLATE');
  const columns: FactColumn<Version>[] = [
    {
      head: 'Version',
      cell: ({ number }) => <span className={classes.line}>{`Version ${number}`}</span>,
    },
    { head: 'Submitted', cell: (version) => <Submitted version={version} /> },
    { head: 'Meta’s answer', cell: (version) => <Answer version={version} /> },
    {
      head: 'Actions',
      align: 'right',
      isControl: true,
      cell: (version) => (
        <span className={classes.actions}>
          {version.number > 1 && (
            <Button
              size="xs"
              variant="subtle"
              aria-label={`Show changes of version ${version.number}`}
              onClick={() => void compare({ from: version.number - 1, to: version.number })}
            >
              Show changes
            </Button>
          )}
          <ReasonedButton
            size="xs"
            aria-label={`Restore as draft: version ${version.number}`}
            reason={reason}
            onClick={() => setRestoring(version)}
          >
            Restore as draft
          </ReasonedButton>
        </span>
      ),
    },
  ];
  return (
    <>
      <FactTable label="Versions" columns={columns} rows={nodes} rowKey={({ id }) => id} />
      {pageInfo.hasNextPage && <p className={classes.none}>The newest 50 are shown.</p>}
      <Comparison
        template={template}
        from={compared.from}
        to={compared.to}
        onChange={(change) => void compare(change)}
      />
      {restoring && (
        <RestoreVersionDialog
          wabaId={template.waba.id}
          version={restoring}
          onClose={() => setRestoring(undefined)}
        />
      )}
    </>
  );
}

function Submitted({ version: { origin, submittedAt, submittedBy } }: { version: Version }) {
  return (
    <span>
      <RelativeTime at={submittedAt} />{' '}
      {origin === 'HUB' ? `by ${submittedBy ?? 'the Hub'}` : 'found at Meta'}
    </span>
  );
}

function Answer({ version }: { version: Version }) {
  const { verdict, decidedAt, rejectionDetail, rejectedReason } = version;
  return (
    <span>
      <Status look={verdicts[verdict]} />
      {decidedAt && (
        <span className={classes.when}>
          <RelativeTime at={decidedAt} />
        </span>
      )}
      {verdict === 'REJECTED' && (
        <span className={classes.why}>{rejectionDetail ?? rejectedReason}</span>
      )}
    </span>
  );
}

/** Stands for what Meta has now, which is no version. */
const AT_META = 0;

type ComparisonProps = Props & {
  from: number | null;
  to: number | null;
  onChange: (change: { from?: number; to?: number }) => void;
};

function Comparison({ template, from, to, onChange }: ComparisonProps) {
  const { nodes } = template.versions;
  const [newest] = nodes;
  const numbers = [AT_META, ...nodes.map(({ number }) => number)];
  const known = (number: number | null, other: number) =>
    number !== null && numbers.includes(number) ? number : other;
  const later = known(to, newest && newest.number > 1 ? newest.number : AT_META);
  const earlier = known(from, later === AT_META ? (newest?.number ?? AT_META) : later - 1);
  const textOf = (number: number) => nodes.find((version) => version.number === number) ?? template;
  const data = numbers.map((number) => ({
    value: String(number),
    label: number === AT_META ? 'At Meta now' : `Version ${number}`,
  }));
  const choice = { data, allowDeselect: false, className: classes.choice ?? '' };
  return (
    <section className={classes.comparison} aria-labelledby="template-comparison">
      <div className={classes.head}>
        <PartTitle id="template-comparison">What differs</PartTitle>
        <div className={classes.choices}>
          <Select
            {...choice}
            aria-label="From"
            value={String(earlier)}
            onChange={(value) => onChange({ from: Number(value), to: later })}
          />
          <span aria-hidden>→</span>
          <Select
            {...choice}
            aria-label="To"
            value={String(later)}
            onChange={(value) => onChange({ from: earlier, to: Number(value) })}
          />
        </div>
      </div>
      <TemplateDiff label="Differences" before={textOf(earlier)} after={textOf(later)} />
    </section>
  );
}
