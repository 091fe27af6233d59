import type { AccountSectionFragment } from '../../gql/operations.ts';
import { formatDate, formatDateTimeIn } from '../../lib/format.ts';
import { Definition, DefinitionList, Unknown } from '../../ui/DefinitionList.tsx';
import { Section } from '../../ui/Section.tsx';
import { ApiKeyDefinition } from './ApiKeyDefinition.tsx';
import { plans } from './facts.ts';
import { TagsDefinition } from './TagsDefinition.tsx';

export function AccountSection({ number }: { number: AccountSectionFragment }) {
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
          <Definition label="Works until">{`${formatDateTimeIn(number.terminatesAt, number.client.timezone)} ${number.client.timezone}`}</Definition>
        )}
        <ApiKeyDefinition number={number} />
        <TagsDefinition number={number} />
      </DefinitionList>
    </Section>
  );
}
