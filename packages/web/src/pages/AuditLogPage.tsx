import { Button } from '@mantine/core';
import { IconDownload, IconHistory } from '@tabler/icons-react';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { parseAsString, useQueryState } from 'nuqs';
import { AuditEntryDrawer } from '../features/audit/AuditEntryDrawer.tsx';
import { AuditFilters } from '../features/audit/AuditFilters.tsx';
import { AuditLogTable } from '../features/audit/AuditLogTable.tsx';
import {
  auditFilter,
  exportAddress,
  hasAuditFilter,
  NO_AUDIT_FILTER,
  useAuditQuery,
} from '../features/audit/auditQuery.ts';
import { ForOthers } from '../features/member/ForOthers.tsx';
import { useAuditLogPageQuery } from '../gql/operations.ts';
import { appended } from '../lib/appended.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { useViewer } from '../lib/viewer.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { MoreButton } from '../ui/MoreButton.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import classes from './SettingsPage.module.css';
import { auditWord } from './auditWords.ts';

const PAGE_SIZE = 50;

export function AuditLogPage() {
  return (
    <NuqsAdapter>
      <PageTitle>Audit log</PageTitle>
      <AuditLog />
    </NuqsAdapter>
  );
}

function AuditLog() {
  const { links } = useConfig();
  const { organization } = useViewer();
  const [query, setQuery] = useAuditQuery();
  const [entry, setEntry] = useQueryState('entry', parseAsString);
  const filter = auditFilter(query);
  const { data, previousData, error, loading, refetch, fetchMore } = useAuditLogPageQuery({
    variables: { first: PAGE_SIZE, filter },
    fetchPolicy: 'cache-and-network',
  });
  const list = (data ?? previousData)?.auditEntries;
  const slow = useDelayed(loading && !list);
  if (!list && error) {
    const failure = failureOf(error);
    return failure.code === 'FORBIDDEN' ? (
      <ForOthers
        title={failure.message.replace(/\.$/, '')}
        what="the audit log"
        roles={organization.kind === 'OPERATOR' ? ['ADMIN', 'AUDITOR'] : ['OWNER']}
      >
        {organization.kind === 'OPERATOR'
          ? 'They can show it to you. Administrators can give you another role.'
          : 'They can show it to you, or make you an owner.'}
      </ForOthers>
    ) : (
      <ErrorState
        title="The audit log could not be loaded"
        failure={failure}
        onRetry={() => void refetch().catch(() => undefined)}
        links={links}
      />
    );
  }
  const showMore = () =>
    void fetchMore({
      variables: { after: list?.pageInfo.endCursor },
      updateQuery: (shown, { fetchMoreResult: { auditEntries: page } }) => ({
        ...shown,
        auditEntries: appended(shown.auditEntries, page),
      }),
    });
  return (
    <>
      <div className={classes.head}>
        <p className={classes.text}>Who did what, and why. Nobody can change or remove an entry.</p>
        <Button
          component="a"
          href={exportAddress(organization.slug, filter)}
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          Export CSV
        </Button>
      </div>
      <div className={classes.filters} role="search" aria-label="Filter the audit log">
        <AuditFilters
          query={query}
          onChange={(change) => void setQuery(change)}
          mayActAbroad={organization.kind !== 'CLIENT'}
        />
      </div>
      {list?.nodes.length === 0 ? (
        <StatePanel
          icon={IconHistory}
          title={
            hasAuditFilter(query) ? 'No entry matches these filters' : 'Nothing has happened yet'
          }
          actions={
            hasAuditFilter(query) && (
              <Button variant="filled" onClick={() => void setQuery(NO_AUDIT_FILTER)}>
                Clear filters
              </Button>
            )
          }
        >
          Everything that people and programs change in this workspace will stand here.
        </StatePanel>
      ) : (
        (list || slow) && (
          <div aria-busy={loading}>
            <AuditLogTable
              entries={list?.nodes}
              showsOrganization={organization.kind === 'OPERATOR' || query.ours}
              onOpen={(id) => void setEntry(id)}
              word={auditWord}
            />
          </div>
        )
      )}
      <MoreButton pageInfo={list?.pageInfo} onClick={showMore}>
        Show older entries
      </MoreButton>
      <AuditEntryDrawer id={entry} onClose={() => void setEntry(null)} word={auditWord} />
    </>
  );
}
