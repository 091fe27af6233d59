import type { OrganizationFactsFragment } from '../../gql/operations.ts';
import { countryName, formatDate, formatInteger } from '../../lib/format.ts';
import { CopyableId } from '../../ui/CopyableId.tsx';
import { Definition, DefinitionList, Unknown } from '../../ui/DefinitionList.tsx';
import { Section } from '../../ui/Section.tsx';

type Props = { organization: OrganizationFactsFragment };

const notSet = <Unknown>Not set</Unknown>;

export function OrganizationFacts({ organization }: Props) {
  return (
    <>
      <Section title="Organization">
        <DefinitionList>
          <Definition label="Name">{organization.name}</Definition>
          <Definition label="Short name in addresses">{organization.slug}</Definition>
          <Definition label="Organization ID">
            <CopyableId value={organization.id} of="organization ID" />
          </Definition>
          <Definition label="Member of the Hub since">
            {formatDate(organization.createdAt)}
          </Definition>
        </DefinitionList>
      </Section>
      {organization.client && <ClientFacts client={organization.client} />}
      {organization.partner && <PartnerFacts partner={organization.partner} />}
    </>
  );
}

function ClientFacts({ client }: { client: NonNullable<Props['organization']['client']> }) {
  const { address, contact } = client;
  return (
    <Section title="Company">
      <DefinitionList>
        <Definition label="Company legal name">{client.legalName}</Definition>
        <Definition label="Client ID">
          <CopyableId value={client.id} of="client ID" />
        </Definition>
        <Definition
          label="Contact"
          note={[contact.email, contact.phone].filter(Boolean).join(' · ')}
        >
          {contact.fullName}
        </Definition>
        <Definition label="Address">
          {address.street}, {address.zip} {address.city}, {countryName(address.country)}
        </Definition>
        <Definition label="Website">{client.website ?? notSet}</Definition>
        <Definition label="Time zone">{client.timezone}</Definition>
        <Definition label="VAT ID">{client.vatId ?? notSet}</Definition>
        <Definition label="Billing email">{client.billingEmail ?? notSet}</Definition>
        <Definition label="Numbers allowed">{formatInteger(client.maxNumbers)}</Definition>
        <Definition label="Partner">
          {client.partner?.brandName ?? <Unknown>None</Unknown>}
        </Definition>
        <Definition label="Payment">
          {client.paymentModel === 'DIRECT_PAID' ? 'Paid by the client' : 'Paid by the partner'}
        </Definition>
      </DefinitionList>
    </Section>
  );
}

function PartnerFacts({ partner }: { partner: NonNullable<Props['organization']['partner']> }) {
  return (
    <Section title="Partner">
      <DefinitionList>
        <Definition label="Partner ID" hint="Clients type it when they request a partner change.">
          <CopyableId value={partner.id} of="partner ID" />
        </Definition>
        <Definition label="Brand">{partner.brandName}</Definition>
        <Definition label="Country">{countryName(partner.country)}</Definition>
        <Definition label="Currency">{partner.currency}</Definition>
        <Definition label="Payment">
          {partner.paymentModel === 'DIRECT_PAID' ? 'Clients pay directly' : 'Paid by you'}
        </Definition>
        <Definition label="Redirect URL">{partner.redirectUrl ?? notSet}</Definition>
        <Definition label="Clients may add numbers">
          {partner.clientsMayAddNumbers ? 'Yes' : 'No'}
        </Definition>
        <Definition label="Partner changes">
          {partner.autoAcceptPartnerChanges ? 'Accepted automatically' : 'Decided by you'}
        </Definition>
      </DefinitionList>
    </Section>
  );
}
