import { Button, Checkbox, SegmentedControl, Stack } from '@mantine/core';
import { IconAlertTriangle, IconAddressBook } from '@tabler/icons-react';
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { Link } from 'react-router';
import { ConsentsTable } from '../features/number/ConsentsTable.tsx';
import { PartnerCard } from '../features/number/PartnerCard.tsx';
import {
  PermissionMatrix,
  PermissionMatrixSkeleton,
} from '../features/number/PermissionMatrix.tsx';
import { PermissionRequestsNotice } from '../features/number/PermissionRequestsNotice.tsx';
import {
  type PermissionChanges,
  usePermissionChanges,
} from '../features/number/usePermissionChanges.ts';
import {
  PartnerSettingsPageDocument,
  type PartnerSettingsPageQuery,
  usePartnerSettingsPageQuery,
} from '../gql/operations.ts';
import { appended } from '../lib/appended.ts';
import { capabilityOf } from '../lib/capability.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { formatInteger } from '../lib/format.ts';
import { paths } from '../lib/paths.ts';
import type { FirstQuestion } from '../lib/prefetch.ts';
import { useWorkspace } from '../lib/viewer.ts';
import { numbersWord } from '../lib/words.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { MoreButton } from '../ui/MoreButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { PartHeader } from '../ui/PartHeader.tsx';
import { SaveBar } from '../ui/SaveBar.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import classes from './PartnerSettingsPage.module.css';

const PAGE_SIZE = 50;
const KINDS = ['all', 'shared', 'missing', 'requested'] as const;
type Kind = (typeof KINDS)[number];
const inAddress = {
  q: parseAsString.withDefault(''),
  show: parseAsStringLiteral(KINDS).withDefault('all'),
};

export const firstQuestion: FirstQuestion = (client) =>
  client.query({ query: PartnerSettingsPageDocument, variables: { first: PAGE_SIZE, filter: {} } });

/** What the partner may do with each number. */
export function PartnerSettingsPage() {
  return (
    <NuqsAdapter>
      <PageTitle>Partner settings</PageTitle>
      <PartnerSettings />
    </NuqsAdapter>
  );
}

function PartnerSettings() {
  const { links } = useConfig();
  const [{ q, show }, setQuery] = useQueryStates(inAddress);
  const filter = {
    ...(q && { search: q }),
    ...(show === 'shared' && { partnerPermission: 'SHARED' as const }),
    ...(show === 'missing' && { partnerPermission: 'MISSING' as const }),
    ...(show === 'requested' && { hasPermissionRequest: true }),
  };
  const { data, previousData, error, loading, refetch, fetchMore } = usePartnerSettingsPageQuery({
    variables: { first: PAGE_SIZE, filter },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch().catch(() => undefined);
  const changes = usePermissionChanges(again);
  const shown = data ?? previousData;
  const slow = useDelayed(loading && !shown);
  const find = {
    q,
    show,
    onChange: (change: { q?: string; show?: Kind }) => void setQuery(change),
  };
  if (!shown) {
    return error ? (
      <ErrorState
        title="Partner settings could not be loaded"
        failure={failureOf(error)}
        reassurance="Your numbers keep sending and receiving."
        onRetry={again}
        links={links}
      />
    ) : (
      slow && <PartnerSettingsSkeleton {...find} />
    );
  }
  const { organization } = shown.viewer;
  const partner = organization.client?.partner;
  if (!partner) return <NoPartner />;
  const { reason } = capabilityOf(organization.capabilities, 'MANAGE_PARTNER_PERMISSION');
  const { nodes, pageInfo } = shown.phoneNumbers;
  const consents = shown.permissionConsents;
  const showMore = () =>
    void fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { phoneNumbers: more } }) => ({
        ...before,
        phoneNumbers: appended(before.phoneNumbers, more),
      }),
    });
  const showOlderRecords = () =>
    void fetchMore({
      variables: { consentsAfter: consents.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { permissionConsents: more } }) => ({
        ...before,
        permissionConsents: appended(before.permissionConsents, more),
      }),
    });
  return (
    <>
      <Intro />
      <PartnerCard partner={partner} />
      {reason && <Notice tone="grey" icon={IconAddressBook} title={reason} />}
      <PermissionRequestsNotice
        requests={shown.permissionRequests}
        reason={reason}
        onTick={(numbers) => changes.set(numbers, true)}
        onDeclined={again}
      />
      <Find {...find} />
      <PermissionMatrix rows={nodes} changes={changes} reason={reason} />
      <p className={classes.count}>{countOf(shown)}</p>
      <MoreButton pageInfo={pageInfo} onClick={showMore}>
        Show more numbers
      </MoreButton>
      <RevokeKeysTick changes={changes} />
      {changes.problem && (
        <Notice tone="red" icon={IconAlertTriangle} title={changes.problem} role="alert" />
      )}
      {consents.nodes.length > 0 && (
        <>
          <PartHeader title="Consent records" />
          <ConsentsTable rows={consents.nodes} />
          <MoreButton pageInfo={consents.pageInfo} onClick={showOlderRecords}>
            Show older records
          </MoreButton>
        </>
      )}
      <SaveBar
        count={changes.added.length + changes.removed.length}
        detail={detailOf(changes)}
        saving={changes.saving}
        onSave={() => void changes.save()}
        onDiscard={changes.discard}
      />
    </>
  );
}

const Intro = () => (
  <p className={classes.intro}>
    Choose what your partner may do with each number. Changes take effect at once.
  </p>
);

type FindProps = {
  q: string;
  show: Kind;
  onChange: (change: { q?: string; show?: Kind }) => void;
};

const Find = ({ q, show, onChange }: FindProps) => (
  <PartHeader title="Permissions">
    <div className={classes.search}>
      <SearchField label="Find a number" value={q} onChange={(next) => onChange({ q: next })} />
    </div>
    <SegmentedControl
      aria-label="Which numbers"
      value={show}
      onChange={(show) => onChange({ show })}
      data={[
        { value: 'all', label: 'All' },
        { value: 'shared', label: 'Shared' },
        { value: 'missing', label: 'Missing' },
        { value: 'requested', label: 'Requested' },
      ]}
    />
  </PartHeader>
);

/** The same in the same places, before partner and numbers are known. */
const PartnerSettingsSkeleton = (find: FindProps) => (
  <Stack gap="lg" aria-busy inert>
    <Intro />
    <PartnerCard partner={undefined} />
    <Find {...find} />
    <PermissionMatrixSkeleton />
  </Stack>
);

/** The box that ends keys: only where the partner holds one that it is about to lose. */
function RevokeKeysTick({ changes }: { changes: PermissionChanges }) {
  const held = changes.removed.filter(({ apiKey }) => apiKey?.holder === 'PARTNER');
  const [first] = held;
  if (!first) return null;
  return (
    <Checkbox
      label={
        held.length === 1
          ? `Revoke the live key of ${first.formattedNumber} now`
          : `Revoke the live keys of ${held.length} numbers now`
      }
      description="Leave this off to keep messages flowing until you generate a new key."
      checked={changes.revokeKeys}
      onChange={({ currentTarget }) => changes.setRevokeKeys(currentTarget.checked)}
    />
  );
}

function detailOf({ added, removed }: PermissionChanges): string {
  return [
    added.length > 0 && `${added.length} shared`,
    removed.length > 0 && `${removed.length} removed`,
  ]
    .filter(Boolean)
    .join(', ');
}

function countOf({ phoneNumbers }: PartnerSettingsPageQuery): string {
  const { nodes, totalCount, totalCountIsCapped } = phoneNumbers;
  return `${formatInteger(nodes.length)} of ${numbersWord(totalCount, totalCountIsCapped)}`;
}

function NoPartner() {
  const workspace = useWorkspace();
  return (
    <StatePanel
      icon={IconAddressBook}
      title="No partner manages your numbers"
      actions={
        <>
          <Button variant="filled" component={Link} to={paths.numbers(workspace)}>
            Show numbers
          </Button>
          <Button component={Link} to={paths.newTicket(workspace, { topic: 'PARTNER_CHANGE' })}>
            Ask for a partner
          </Button>
        </>
      }
    >
      You generate the API keys of your numbers yourself, on the page of each number. If a partner
      shall manage them, have its Partner ID ready: the partner tells it to you.
    </StatePanel>
  );
}
