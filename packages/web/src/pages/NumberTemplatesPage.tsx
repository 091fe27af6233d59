import { Button } from '@mantine/core';
import {
  IconChevronDown,
  IconFilterOff,
  IconPlus,
  IconRefresh,
  IconTemplate,
} from '@tabler/icons-react';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { FilesMenu } from '../features/template/FilesMenu.tsx';
import { NewTemplate } from '../features/template/NewTemplate.tsx';
import { TemplateDrawer } from '../features/template/TemplateDrawer.tsx';
import { TemplateDraftsTable } from '../features/template/TemplateDraftsTable.tsx';
import { TemplateFilters } from '../features/template/TemplateFilters.tsx';
import { TemplatesBulkBar } from '../features/template/TemplatesBulkBar.tsx';
import { TemplatesMatrix, TemplatesMatrixSkeleton } from '../features/template/TemplatesMatrix.tsx';
import { TemplatesUpdates } from '../features/template/TemplateUpdates.tsx';
import {
  SyncTemplatesButton,
  TemplatesSyncFact,
  TemplatesSyncNotice,
} from '../features/template/TemplatesSync.tsx';
import {
  NO_FILTER,
  splitsNames,
  templateFilter,
  type TemplatesQuery,
  useTemplatesQuery,
} from '../features/template/templatesQuery.ts';
import { languageName } from '../features/template/templateWords.ts';
import { type TemplateFilter, useNumberTemplatesPageQuery } from '../gql/operations.ts';
import { appended } from '../lib/appended.ts';
import { capabilityOf } from '../lib/capability.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { paths } from '../lib/paths.ts';
import { useWorkspace } from '../lib/viewer.ts';
import { PartTitle } from '../ui/PartHeader.tsx';
import { Bar } from '../ui/Bar.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { MoreButton } from '../ui/MoreButton.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import classes from './NumberTab.module.css';
import { TemplatesDialogs } from './TemplatesDialogs.tsx';

const PAGE_SIZE = 100;
/** While a sync is under way its end is looked for so often. */
const POLL_MS = 2000;

export function NumberTemplatesPage() {
  return (
    <NuqsAdapter>
      <Templates />
    </NuqsAdapter>
  );
}

function Templates() {
  const { links } = useConfig();
  const workspace = useWorkspace();
  const [query, setQuery] = useTemplatesQuery();
  const filter = templateFilter(query);
  const { chosen, toggle, clear } = useChosenNames();
  const { waba, loading, error, refetch, showMore } = useTemplates(filter);
  const slow = useDelayed(loading && !waba);
  const open = useCallback((template: string) => void setQuery({ template }), [setQuery]);
  if (!waba) {
    return error ? (
      <ErrorState
        title="The templates could not be loaded"
        failure={failureOf(error)}
        reassurance="They can still be sent."
        onRetry={refetch}
        links={links}
      />
    ) : (
      slow && <Skeleton query={query} />
    );
  }
  const { nodes, pageInfo } = waba.templates;
  const { reason } = capabilityOf(waba.capabilities, 'WRITE_TEMPLATES');
  const drafts = waba.templateDrafts.nodes;
  const selected = nodes.filter(({ name }) => chosen.has(name));
  const isFiltered = Object.keys(filter).length > 0;
  const isEmpty = nodes.length === 0 && drafts.length === 0 && !isFiltered;
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div>
          <PartTitle>Templates of {waba.name}</PartTitle>
          <TemplatesSyncFact waba={waba} />
        </div>
        {!isEmpty && (
          <div className={classes.actions}>
            <SyncTemplatesButton waba={waba} />
            <FilesMenu
              wabaId={waba.id}
              reason={reason}
              hasTemplates={nodes.length > 0 || isFiltered}
              onOpen={(dialog) => void setQuery({ dialog })}
            />
            <NewTemplate to={paths.newTemplate(workspace, waba.id)} reason={reason} />
          </div>
        )}
      </header>
      <TemplatesSyncNotice waba={waba} />
      {drafts.length > 0 && <TemplateDraftsTable wabaId={waba.id} drafts={drafts} />}
      <div className={classes.filters} role="search" aria-label="Filter the templates">
        <TemplateFilters query={query} onChange={(change) => void setQuery(change)} />
      </div>
      <TemplatesUpdates
        key={JSON.stringify(filter)}
        wabaId={waba.id}
        filter={filter}
        rows={nodes}
        opened={query.template}
        onShow={refetch}
      />
      {nodes.length > 0 ? (
        <div aria-busy={loading}>
          <TemplatesMatrix
            templates={nodes}
            onOpen={open}
            opened={query.template}
            chosen={chosen}
            onChoose={toggle}
            isFiltered={splitsNames(filter)}
            missing={query.missing}
            onEnd={pageInfo.hasNextPage ? showMore : undefined}
          />
        </div>
      ) : (
        <Nothing
          isFiltered={isFiltered}
          missing={query.missing}
          onClear={() => void setQuery(NO_FILTER)}
          actions={
            isEmpty && (
              <>
                <NewTemplate to={paths.newTemplate(workspace, waba.id)} reason={reason} />
                <SyncTemplatesButton waba={waba} />
                <Button component={Link} to={paths.importTemplates(workspace, waba.id)}>
                  Import files
                </Button>
              </>
            )
          }
        />
      )}
      <MoreButton pageInfo={pageInfo} onClick={showMore}>
        Show more templates
      </MoreButton>
      {selected.length > 0 && (
        <TemplatesBulkBar wabaId={waba.id} chosen={selected} onClear={clear} />
      )}
      <TemplatesDialogs
        waba={waba}
        opened={query.dialog}
        onClose={() => void setQuery({ dialog: null })}
      />
      <TemplateDrawer id={query.template} onClose={() => void setQuery({ template: null })} />
    </div>
  );
}

/** Whole names are selected: what is done with them is done in all their languages. */
function useChosenNames() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback(
    (name: string) =>
      setChosen((before) =>
        before.has(name)
          ? new Set([...before].filter((each) => each !== name))
          : new Set([...before, name]),
      ),
    [],
  );
  return { chosen, toggle, clear: () => setChosen(new Set()) };
}

function useTemplates(filter: TemplateFilter) {
  const { numberId = '' } = useParams();
  const { data, previousData, loading, error, refetch, fetchMore, startPolling, stopPolling } =
    useNumberTemplatesPageQuery({
      variables: { id: numberId, filter, first: PAGE_SIZE },
      fetchPolicy: 'cache-and-network',
    });
  const waba = (data ?? previousData)?.phoneNumber?.waba;
  const isPending = waba?.templateSync.state === 'PENDING';
  useEffect(() => {
    if (!isPending) return;
    startPolling(POLL_MS);
    return stopPolling;
  }, [isPending, startPolling, stopPolling]);
  const after = data?.phoneNumber?.waba.templates.pageInfo.endCursor ?? null;
  const list = JSON.stringify([numberId, filter]);
  const shownList = useRef(list);
  useEffect(() => {
    shownList.current = list;
  }, [list]);
  const isAsking = useRef(false);
  const showMore = useCallback(() => {
    if (after === null || isAsking.current) return;
    isAsking.current = true;
    fetchMore({
      variables: { after },
      updateQuery: (shown, { fetchMoreResult }) => {
        const [before, more] = [shown.phoneNumber, fetchMoreResult.phoneNumber];
        if (!before || !more || shownList.current !== list) return shown;
        // The list may have begun anew meanwhile.
        if (before.waba.templates.pageInfo.endCursor !== after) return shown;
        const templates = appended(before.waba.templates, more.waba.templates);
        return { ...shown, phoneNumber: { ...before, waba: { ...before.waba, templates } } };
      },
    })
      .catch(() => undefined)
      .finally(() => {
        isAsking.current = false;
      });
  }, [after, list, fetchMore]);
  return { waba, loading, error, showMore, refetch: () => void refetch().catch(() => undefined) };
}

type NothingProps = {
  isFiltered: boolean;
  missing: readonly string[];
  onClear: () => void;
  /** Where there is nothing at all, what one does stands here instead of in the head. */
  actions: ReactNode;
};

function Nothing({ isFiltered, missing, onClear, actions }: NothingProps) {
  if (!isFiltered) {
    return (
      <StatePanel icon={IconTemplate} title="Write the first template" actions={actions}>
        A name, a text and a sample for each variable are enough. Meta usually decides within 24 h.
        Templates that are made at Meta stand here after the next sync.
      </StatePanel>
    );
  }
  return (
    <StatePanel
      icon={IconFilterOff}
      title="No template matches"
      actions={
        <Button variant="filled" onClick={onClear}>
          Clear filters
        </Button>
      }
    >
      {missing.length > 0
        ? `What matches otherwise is there in ${missing.map(languageName).join(' and ')}.`
        : 'Search looks into name, texts and links.'}
    </StatePanel>
  );
}

function Skeleton({ query }: { query: TemplatesQuery }) {
  return (
    <div className={classes.page} aria-busy inert>
      <header className={classes.head}>
        <div>
          <PartTitle>
            Templates of <Bar width={120} height={16} />
          </PartTitle>
          <p className={classes.fact}>
            <Bar width={220} />
          </p>
        </div>
        <div className={classes.actions}>
          <Button leftSection={<IconRefresh size={16} aria-hidden />}>Sync templates</Button>
          <Button rightSection={<IconChevronDown size={16} aria-hidden />}>
            Import and export
          </Button>
          <Button variant="filled" leftSection={<IconPlus size={16} aria-hidden />}>
            New template
          </Button>
        </div>
      </header>
      <div className={classes.filters}>
        <TemplateFilters query={query} onChange={() => undefined} />
      </div>
      <TemplatesMatrixSkeleton />
    </div>
  );
}
