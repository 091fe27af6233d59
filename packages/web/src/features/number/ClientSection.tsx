import type { ClientSectionFragment } from '../../gql/operations.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { CopyableId } from '../../ui/CopyableId.tsx';
import { Definition, DefinitionList, Unknown } from '../../ui/DefinitionList.tsx';
import { Section } from '../../ui/Section.tsx';
import { paymentModels } from './facts.ts';

type Props = { number: ClientSectionFragment };

export function ClientSection({ number: { client, partner } }: Props) {
  return (
    <Section title="Client">
      <DefinitionList>
        <Definition label="Name">{client.name}</Definition>
        <Definition label="Company legal name">{client.legalName}</Definition>
        <Definition label="Contact" note={client.contact.formattedPhone}>
          {client.contact.fullName}
        </Definition>
        <Definition label="Contact e-mail">
          {client.contact.email}
          <CopyButton value={client.contact.email} of="contact e-mail" />
        </Definition>
        <Definition label="Partner">{partner?.brandName ?? <Unknown>None</Unknown>}</Definition>
        {client.externalReference && (
          <Definition label="External reference">{client.externalReference}</Definition>
        )}
        <Definition label="Client ID">
          <CopyableId value={client.id} of="client ID" />
        </Definition>
      </DefinitionList>
    </Section>
  );
}

export function BillingSection({ number: { client, partner } }: Props) {
  return (
    <Section title="Billing information">
      <DefinitionList>
        <Definition
          label="Payment"
          note={client.paymentModel === 'PARTNER_PAID' && partner?.brandName}
        >
          {paymentModels[client.paymentModel]}
        </Definition>
        <Definition label="Billing e-mail">
          {client.billingEmail ?? <Unknown>Not set</Unknown>}
        </Definition>
      </DefinitionList>
    </Section>
  );
}
