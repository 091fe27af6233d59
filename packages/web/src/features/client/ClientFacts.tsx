import { useQueryState } from 'nuqs';
import type { ClientFactsFragment, PaymentModel } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { countryName, formatDate, languageName } from '../../lib/format.ts';
import { useViewer } from '../../lib/viewer.ts';
import { CopyableId } from '../../ui/CopyableId.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Definition, DefinitionList, Unknown } from '../../ui/DefinitionList.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { Section } from '../../ui/Section.tsx';
import { ClientState } from './ClientsTable.tsx';
import { EditTermsDialog } from './EditTermsDialog.tsx';
import { PeopleLink } from './PeopleLink.tsx';

const payments: Record<PaymentModel, string> = {
  DIRECT_PAID: 'Paid by the client',
  PARTNER_PAID: 'Paid by the partner',
};

export function ClientFacts({ client }: { client: ClientFactsFragment }) {
  const { address } = client;
  const isStaff = useViewer().organization.kind === 'OPERATOR';
  return (
    <Section title="Organization" actions={<EditTerms client={client} />}>
      <DefinitionList>
        <Definition label="Company legal name">{client.legalName}</Definition>
        <Definition label="Status">
          <ClientState status={client.status} />
        </Definition>
        <Definition label="Address">
          {address.street}, {address.zip} {address.city}, {countryName(address.country)}
        </Definition>
        <Definition label="Website">
          {client.website ? <a href={client.website}>{client.website}</a> : <Unknown>None</Unknown>}
        </Definition>
        <Definition label="Time zone">{client.timezone}</Definition>
        <Definition label="VAT ID">{client.vatId ?? <Unknown>Not set</Unknown>}</Definition>
        <Definition label="Payment">{payments[client.paymentModel]}</Definition>
        <Definition label="Billing e-mail">
          {client.billingEmail ?? <Unknown>Not set</Unknown>}
        </Definition>
        {isStaff && client.organization && (
          <Definition label="People">
            <PeopleLink organization={client.organization} />
          </Definition>
        )}
        <Definition label="Partner">
          {client.partner?.brandName ?? <Unknown>None</Unknown>}
          {isStaff && client.partner?.organization && (
            <>
              {' '}
              <PeopleLink organization={client.partner.organization} />
            </>
          )}
        </Definition>
        <Definition label="External reference">
          {client.externalReference ?? <Unknown>Not set</Unknown>}
        </Definition>
        <Definition label="Numbers allowed">{client.maxNumbers}</Definition>
        <Definition label="Client since">{formatDate(client.createdAt)}</Definition>
        <Definition label="Client ID">
          <CopyableId value={client.id} of="client ID" />
        </Definition>
      </DefinitionList>
    </Section>
  );
}

function EditTerms({ client }: { client: ClientFactsFragment }) {
  const { allowed, reason } = capabilityOf(client.capabilities, 'UPDATE_CLIENT_TERMS');
  const [dialog, setDialog] = useQueryState('dialog');
  const close = () => void setDialog(null);
  return (
    <>
      <ReasonedButton size="xs" reason={reason} onClick={() => void setDialog('terms')}>
        Edit terms
      </ReasonedButton>
      {allowed && dialog === 'terms' && <EditTermsDialog client={client} onClose={close} />}
    </>
  );
}

export function ClientContact({ client: { contact } }: { client: ClientFactsFragment }) {
  return (
    <Section title="Contact">
      <DefinitionList>
        <Definition label="Name">{contact.fullName}</Definition>
        <Definition label="E-mail">
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
          <CopyButton value={contact.email} of="contact e-mail" />
        </Definition>
        <Definition label="Phone">
          {contact.formattedPhone ?? <Unknown>Not set</Unknown>}
        </Definition>
        <Definition label="Language">{languageName(contact.language)}</Definition>
      </DefinitionList>
    </Section>
  );
}
