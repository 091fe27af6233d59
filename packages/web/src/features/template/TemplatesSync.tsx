import { Button } from '@mantine/core';
import { IconCloudOff, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { type TemplatesSyncFragment, useSyncTemplatesMutation } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { failureOf } from '../../lib/failure.ts';
import { formatInteger } from '../../lib/format.ts';
import { useOperatorReason } from '../../lib/useOperatorReason.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import classes from './TemplatesSync.module.css';
import { languageName } from './templateWords.ts';

type Props = { waba: TemplatesSyncFragment };

export function SyncTemplatesButton({ waba }: Props) {
  const [problem, setProblem] = useState<string>();
  const [syncTemplates, { loading }] = useSyncTemplatesMutation();
  const { allowed, reason } = capabilityOf(waba.capabilities, 'SYNC');
  const running = loading || waba.templateSync.state === 'PENDING';
  const { act, dialog } = useOperatorReason('Sync templates');
  const sync = async (typed: string | null) => {
    setProblem(undefined);
    try {
      const { data } = await syncTemplates({
        variables: { input: { wabaId: waba.id, reason: typed } },
      });
      setProblem(data?.syncTemplates.userErrors[0]?.message);
    } catch (error) {
      setProblem(failureOf(error).message);
    }
  };
  if (!allowed && !running) {
    return <ReasonedButton reason={reason}>Sync templates</ReasonedButton>;
  }
  return (
    <div>
      <Button
        leftSection={<IconRefresh size={16} aria-hidden />}
        loading={running}
        loaderProps={{ type: 'dots' }}
        onClick={() => act((typed) => void sync(typed))}
      >
        Sync templates
      </Button>
      {problem && <p role="alert">{problem}</p>}
      {dialog}
    </div>
  );
}

/** When the templates were last read, and what differed then. */
export function TemplatesSyncFact({ waba: { templateSync } }: Props) {
  const { state, syncedAt, created, updated, removed, failed, differences } = templateSync;
  const last = syncedAt ? <RelativeTime at={syncedAt} /> : 'never';
  const counts = { created, updated, removed, failed };
  const told = Object.entries(counts).filter(([, count]) => count > 0);
  return (
    <div aria-live="polite" className={classes.fact}>
      <p>
        {state === 'PENDING' ? 'Syncing with Meta, last synced ' : 'Synced with Meta '}
        {last}
        {told.length === 0
          ? syncedAt && ': nothing differed'
          : `: ${told.map(([word, count]) => `${formatInteger(count)} ${word}`).join(', ')}`}
      </p>
      {differences.length > 0 && (
        <details>
          <summary>What differed</summary>
          <ul>
            {differences.map(({ name, language, fields }) => (
              <li key={`${name} ${language}`}>
                {name}, {languageName(language)}: {fields.join(', ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

export function TemplatesSyncNotice({ waba: { templateSync } }: Props) {
  if (!templateSync.error || templateSync.state === 'PENDING') return null;
  return (
    <Notice tone="red" icon={IconCloudOff} title="The last sync with Meta failed">
      {templateSync.error}
    </Notice>
  );
}
