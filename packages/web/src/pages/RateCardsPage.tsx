import { IconReceipt } from '@tabler/icons-react';
import { parseAsBoolean, parseAsString, useQueryStates } from 'nuqs';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { DeleteRateCardDialog } from '../features/rate-card/DeleteRateCardDialog.tsx';
import { ImportRateCardDialog } from '../features/rate-card/ImportRateCardDialog.tsx';
import { RateCardsTable } from '../features/rate-card/RateCardsTable.tsx';
import { nameOfCard } from '../features/rate-card/rateCardWords.ts';
import { RatesTable } from '../features/rate-card/RatesTable.tsx';
import { RateCardsPageDocument, useRateCardsPageQuery } from '../gql/operations.ts';
import { capabilityOf } from '../lib/capability.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import type { FirstQuestion } from '../lib/prefetch.ts';
import { ButtonSkeleton } from '../ui/ButtonSkeleton.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { PartHeader } from '../ui/PartHeader.tsx';
import { ReasonedButton } from '../ui/ReasonedButton.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import classes from './SettingsPage.module.css';

/** The server keeps no more. */
const ALL = 48;

export const firstQuestion: FirstQuestion = (client) =>
  client.query({ query: RateCardsPageDocument, variables: { first: ALL } });

export function RateCardsPage() {
  return (
    <NuqsAdapter>
      <PageTitle>Rate cards</PageTitle>
      <RateCards />
    </NuqsAdapter>
  );
}

function RateCards() {
  const { links } = useConfig();
  const [query, setQuery] = useQueryStates({
    card: parseAsString,
    delete: parseAsString,
    import: parseAsBoolean.withDefault(false),
  });
  const { data, error, loading, refetch } = useRateCardsPageQuery({
    variables: { first: ALL },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch().catch(() => undefined);
  const slow = useDelayed(loading && !data);
  if (!data && error) {
    return (
      <ErrorState
        title="Rate cards could not be loaded"
        failure={failureOf(error)}
        onRetry={again}
        links={links}
      />
    );
  }
  const cards = data?.rateCards.nodes;
  const may = data && capabilityOf(data.viewer.organization.capabilities, 'MANAGE_RATE_CARDS');
  const shown = cards?.find(({ id }) => id === query.card) ?? cards?.[0];
  const deleted = may?.allowed ? cards?.find(({ id }) => id === query.delete) : undefined;
  const importButton = (
    <ReasonedButton
      variant="filled"
      reason={may?.reason}
      onClick={() => void setQuery({ import: true })}
    >
      Import a rate card
    </ReasonedButton>
  );
  return (
    <>
      <div className={classes.head}>
        <p className={classes.text}>
          What a message costs, by category and market. Templates tell by it what another category
          costs.
        </p>
        {!cards && <ButtonSkeleton>Import a rate card</ButtonSkeleton>}
        {shown && importButton}
      </div>
      {cards?.length === 0 ? (
        <StatePanel icon={IconReceipt} title="No rate card yet" actions={importButton}>
          Import the rate card of Meta, or a list of your own prices.
        </StatePanel>
      ) : (
        (cards || slow) && (
          <RateCardsTable
            cards={cards}
            shown={shown?.id}
            reason={may?.reason}
            onShow={(card) => void setQuery({ card })}
            onDelete={(id) => void setQuery({ delete: id })}
          />
        )
      )}
      {shown && (
        <>
          <PartHeader title={`1,000 messages, ${nameOfCard(shown)}`} />
          <RatesTable card={shown} />
        </>
      )}
      {query.import && may?.allowed && (
        <ImportRateCardDialog
          onClose={() => void setQuery({ import: null })}
          onImported={(card) => {
            void setQuery({ import: null, card });
            again();
          }}
        />
      )}
      {deleted && (
        <DeleteRateCardDialog
          key={deleted.id}
          card={deleted}
          onClose={() => void setQuery({ delete: null })}
          onDeleted={() => {
            void setQuery({ delete: null, card: null });
            again();
          }}
        />
      )}
    </>
  );
}
