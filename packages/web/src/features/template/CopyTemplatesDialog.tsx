import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { SearchableList } from '../../ui/SearchableList.tsx';
import { type Copied, CopyResults } from './CopyResults.tsx';
import classes from './CopyTemplatesDialog.module.css';
import { StaffReason, useStaffReason } from './StaffReason.tsx';
import { useCopying } from './useCopying.ts';
import { useCopyTargets } from './useCopyTargets.ts';

type Props = { fromWabaId: string; templates: readonly Copied[]; onClose: () => void };

/** Copies templates into other accounts, as drafts or straight to Meta, and says what became of each. */
export function CopyTemplatesDialog({ fromWabaId, templates, onClose }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [submit, setSubmit] = useState(false);
  const { targets, isLoaded } = useCopyTargets(fromWabaId);
  const { run: copy, results, problem, busy } = useCopying();
  const why = useStaffReason();
  const run = () => {
    const templateIds = templates.map(({ id }) => id);
    return copy({ templateIds, wabaIds: [...chosen], submit, ...why.given });
  };
  const [only] = templates;
  const title =
    templates.length === 1 && only ? `Copy ${only.name}` : `Copy ${templates.length} templates`;
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': 'Close' }}>
      <Stack gap="md">
        {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
        {results ? (
          <CopyResults results={results} templates={templates} targets={targets} />
        ) : (
          <>
            <p className={classes.lead}>A draft is made in each account.</p>
            <Targets targets={targets} chosen={chosen} onChange={setChosen} isLoaded={isLoaded} />
            <Checkbox
              label="Submit the copies to Meta"
              description="Otherwise nothing goes to Meta before somebody submits it there. What is refused stays a draft."
              checked={submit}
              onChange={({ currentTarget }) => setSubmit(currentTarget.checked)}
            />
            <StaffReason {...why} />
          </>
        )}
        <Group justify="flex-end">
          <Button onClick={onClose}>{results ? 'Close' : 'Cancel'}</Button>
          {!results && (
            <ReasonedButton
              variant="filled"
              loading={busy}
              reason={chosen.length === 0 ? 'Choose an account first' : undefined}
              isLocked={false}
              onClick={() => void run()}
            >
              {submit ? 'Copy and submit' : 'Copy'}
              {targetWord(chosen.length)}
            </ReasonedButton>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

function targetWord(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' to 1 account' : ` to ${count} accounts`;
}

type Target = {
  readonly id: string;
  readonly name: string;
  readonly client: { readonly name: string };
};
type TargetsProps = {
  targets: readonly Target[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  isLoaded: boolean;
};

function Targets({ targets, chosen, onChange, isLoaded }: TargetsProps) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = targets.filter(({ name, client }) =>
    `${name} ${client.name}`.toLowerCase().includes(wanted),
  );
  return (
    <SearchableList
      wide
      label="Find an account"
      search={search}
      onSearch={setSearch}
      items={found.map(({ id, name, client }) => ({ value: id, label: name, note: client.name }))}
      chosen={chosen}
      onToggle={(id) =>
        onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
      }
      message={messageOf(targets.length, isLoaded)}
    />
  );
}

function messageOf(found: number, isLoaded: boolean): string | undefined {
  if (!isLoaded) return 'Looking for accounts';
  return found === 0 ? 'There is no other account.' : undefined;
}
