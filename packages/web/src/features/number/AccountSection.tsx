import type { AccountSectionFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { formatDate, formatDateTime } from '../../lib/format.ts';
import { Definition, DefinitionList, Unknown } from '../../ui/DefinitionList.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Section } from '../../ui/Section.tsx';
import classes from './AccountSection.module.css';
import { plans } from './facts.ts';

export function AccountSection({ number }: { number: AccountSectionFragment }) {
  const generate = capabilityOf(number.capabilities, 'GENERATE_API_KEY');
  const { apiKey } = number;
  return (
    <Section title="Account">
      <DefinitionList>
        <Definition label="Billing started">
          {number.billingStartedAt ? (
            formatDate(number.billingStartedAt)
          ) : (
            <Unknown>Not started</Unknown>
          )}
        </Definition>
        <Definition label="Plan">{plans[number.plan]}</Definition>
        {number.terminatesAt && (
          <Definition label="Works until">{formatDateTime(number.terminatesAt)}</Definition>
        )}
        <Definition
          label="API key"
          note={apiKey && <KeyUse lastUsedAt={apiKey.lastUsedAt} />}
          hint={generate.reason}
        >
          {apiKey ? (
            <code className={classes.key} title={`Made by ${apiKey.createdByName}`}>
              {apiKey.prefix}…{apiKey.last4}
            </code>
          ) : (
            <Unknown>None</Unknown>
          )}
          {generate.listed && !generate.allowed && (
            <ReasonedButton size="xs" reason={generate.reason ?? 'Coming'}>
              Generate API key
            </ReasonedButton>
          )}
        </Definition>
      </DefinitionList>
    </Section>
  );
}

function KeyUse({ lastUsedAt }: { lastUsedAt: string | null }) {
  if (!lastUsedAt) return 'never used';
  return (
    <>
      last used <RelativeTime at={lastUsedAt} />
    </>
  );
}
