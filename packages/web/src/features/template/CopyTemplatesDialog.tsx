import { Button, Group, Modal, Stack } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  type CopyTemplatesMutation,
  useCopyTargetsQuery,
  useCopyTemplatesMutation,
} from '../../gql/operations.ts';
import { paths } from '../../lib/paths.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { Notice } from '../../ui/Notice.tsx';
import { SearchableList } from '../../ui/SearchableList.tsx';
import classes from './CopyTemplatesDialog.module.css';
import { StaffReason, useStaffReason } from './StaffReason.tsx';
import { languageName } from './templateWords.ts';

type Copied = { readonly id: string; readonly name: string; readonly language: string };
type Props = { fromWabaId: string; templates: readonly Copied[]; onClose: () => void };
type Results = NonNullable<CopyTemplatesMutation['copyTemplates']['results']>;

/** Copies templates into other accounts as drafts, and says what became of each. */
export function CopyTemplatesDialog({ fromWabaId, templates, onClose }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [results, setResults] = useState<Results>();
  const { data } = useCopyTargetsQuery({ fetchPolicy: 'cache-and-network' });
  const [copy] = useCopyTemplatesMutation();
  const { attempt, problem, busy } = useAttempt();
  const why = useStaffReason();
  const targets = (data?.wabas.nodes ?? []).filter(({ id }) => id !== fromWabaId);
  const run = () =>
    attempt(async () => {
      const templateIds = templates.map(({ id }) => id);
      const answer = await copy({
        variables: { input: { templateIds, wabaIds: [...chosen], ...why.given } },
      });
      setResults(answer.data?.copyTemplates.results ?? undefined);
      return answer.data?.copyTemplates.userErrors;
    });
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
            <p className={classes.lead}>
              A draft is made in each account. Nothing goes to Meta before it is submitted there.
            </p>
            <StaffReason {...why} />
            <Targets targets={targets} chosen={chosen} onChange={setChosen} isLoaded={!!data} />
          </>
        )}
        <Group justify="flex-end">
          <Button onClick={onClose}>{results ? 'Close' : 'Cancel'}</Button>
          {!results && (
            <Button
              variant="filled"
              loading={busy}
              disabled={chosen.length === 0}
              onClick={() => void run()}
            >
              {`Copy to ${chosen.length === 1 ? '1 account' : `${chosen.length} accounts`}`}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
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
      label="Find an account"
      search={search}
      onSearch={setSearch}
      items={found.map(({ id, name, client }) => ({ value: id, label: name, note: client.name }))}
      chosen={chosen}
      onToggle={(id) =>
        onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
      }
      message={isLoaded && targets.length === 0 ? 'There is no other account.' : undefined}
    />
  );
}

type ResultsProps = {
  results: Results;
  templates: readonly Copied[];
  targets: readonly Target[];
};

function CopyResults({ results, templates, targets }: ResultsProps) {
  const workspace = useWorkspace();
  return (
    <ul className={classes.results} aria-label="What became of each copy">
      {results.map(({ templateId, wabaId, draftId, userErrors }) => {
        const template = templates.find(({ id }) => id === templateId);
        const target = targets.find(({ id }) => id === wabaId);
        const isDone = draftId !== null && userErrors.length === 0;
        const ResultIcon = isDone ? IconCircleCheck : IconCircleX;
        return (
          <li key={`${templateId} ${wabaId}`} data-tone={isDone ? 'green' : 'red'}>
            <ResultIcon size={16} stroke={1.75} aria-hidden className={classes.icon} />
            <span>
              {target?.name}, {template && languageName(template.language)}:{' '}
              {draftId && (
                <Link to={paths.templateDraft(workspace, wabaId, draftId)}>
                  {template?.name ?? 'draft'}
                </Link>
              )}{' '}
              {userErrors.map(({ message }) => message).join(' ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
