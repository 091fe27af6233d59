import type { OrganizationFactsFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { countryName, formatDate, formatInteger } from '../../lib/format.ts';
import { CopyableId } from '../../ui/CopyableId.tsx';
import { Definition, DefinitionList, Unknown } from '../../ui/DefinitionList.tsx';
import { Section } from '../../ui/Section.tsx';
import { SectionSkeleton } from '../../ui/SectionSkeleton.tsx';
import { ClientFactsForm } from './ClientFactsForm.tsx';
import { PartnerFactsForm } from './PartnerFactsForm.tsx';
import { TemplateReviewSection } from './TemplateReviewSection.tsx';

type Props = { organization: OrganizationFactsFragment };

const notSet = <Unknown>Not set</Unknown>;

export function OrganizationFacts({ organization }: Props) {
  const { client, partner, capabilities } = organization;
  const mayChange = capabilityOf(capabilities, 'UPDATE_ORGANIZATION').allowed;
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
      {client && (
        <>
          {mayChange && <ClientFactsForm client={client} />}
          <ClientFacts client={client} all={!mayChange} />
        </>
      )}
      {partner && (
        <>
          {mayChange && <PartnerFactsForm partner={partner} />}
          <PartnerFacts partner={partner} all={!mayChange} />
        </>
      )}
      {organization.kind !== 'OPERATOR' && <TemplateReviewSection organization={organization} />}
    </>
  );
}

const LABELS = ['Name', 'Short name in addresses', 'Organization ID', 'Member of the Hub since'];

/** What every organization has, before the facts are known. */
export const OrganizationFactsSkeleton = () => (
  <div aria-busy inert>
    <SectionSkeleton title="Organization" labels={LABELS} />
  </div>
);

type ClientProps = { client: NonNullable<Props['organization']['client']>; all: boolean };

/** What cannot be changed here; all facts where nothing can. */
function ClientFacts({ client, all }: ClientProps) {
  const { address, contact } = client;
  return (
    <Section title={all ? 'Company' : 'Contract'}>
      <DefinitionList>
        {all && <Definition label="Company legal name">{client.legalName}</Definition>}
        <Definition label="Client ID">
          <CopyableId value={client.id} of="client ID" />
        </Definition>
        {all && (
          <>
            <Definition
              label="Contact"
              note={[contact.email, contact.formattedPhone].filter(Boolean).join(' · ')}
            >
              {contact.fullName}
            </Definition>
            <Definition label="Address">
              {address.street}, {address.zip} {address.city}, {countryName(address.country)}
            </Definition>
            <Definition label="Website">{client.website ?? notSet}</Definition>
            <Definition label="Time zone">{client.timezone}</Definition>
            <Definition label="VAT ID">{client.vatId ?? notSet}</Definition>
            <Definition label="Billing e-mail">{client.billingEmail ?? notSet}</Definition>
          </>
        )}
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

type PartnerProps = { partner: NonNullable<Props['organization']['partner']>; all: boolean };

function PartnerFacts({ partner, all }: PartnerProps) {
  return (
    <Section title="Partner">
      <DefinitionList>
        <Definition label="Partner ID" hint="Clients type it when they request a partner change.">
          <CopyableId value={partner.id} of="partner ID" />
        </Definition>
        {all && (
          <>
            <Definition label="Brand">{partner.brandName}</Definition>
            <Definition label="Country">{countryName(partner.country)}</Definition>
          </>
        )}
        <Definition label="Currency">{partner.currency}</Definition>
        <Definition label="Payment">
          {partner.paymentModel === 'DIRECT_PAID' ? 'Clients pay directly' : 'Paid by you'}
        </Definition>
      </DefinitionList>
    </Section>
  );
}
