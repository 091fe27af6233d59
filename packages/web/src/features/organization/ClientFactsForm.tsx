import { Select, TextInput } from '@mantine/core';
import { type ClientFactsFormFragment, useUpdateClientMutation } from '../../gql/operations.ts';
import { Section } from '../../ui/Section.tsx';
import { countryChoices, languageChoices, timezoneChoices } from './choices.ts';
import classes from './FactsForm.module.css';
import { FactsForm } from './FactsForm.tsx';
import { useFactsForm } from './useFactsForm.ts';

const LABELS = {
  name: 'Name',
  legalName: 'Company legal name',
  'contact.fullName': 'Full name',
  'contact.email': 'Contact e-mail',
  'contact.phone': 'Phone',
  'contact.language': 'Language',
  'address.street': 'Street and number',
  'address.zip': 'Postal code',
  'address.city': 'City',
  'address.country': 'Country',
  website: 'Website',
  timezone: 'Time zone',
  vatId: 'VAT ID',
  billingEmail: 'Billing e-mail',
};

export function ClientFactsForm({ client }: { client: ClientFactsFormFragment }) {
  const [update] = useUpdateClientMutation();
  const facts = useFactsForm(
    { values: valuesOf(client), version: client.version },
    Object.keys(LABELS),
  );
  const { form } = facts;
  const submit = () =>
    facts.save(async (changed, expectedVersion) => {
      const values = form.getValues();
      const part = <Fact extends string>(group: string, facts: Record<Fact, string>) =>
        Object.fromEntries(Object.entries(facts).filter(([fact]) => changed(`${group}.${fact}`)));
      const { contact, address, ...plain } = values;
      const input = {
        ...Object.fromEntries(Object.entries(plain).filter(([fact]) => changed(fact))),
        contact: part('contact', contact),
        address: part('address', address),
        expectedVersion,
      };
      const { data } = await update({ variables: { input } });
      const told = data?.updateClient;
      return told && { userErrors: told.userErrors, version: told.client?.version };
    });
  const text = (path: keyof typeof LABELS) => ({
    ...form.getInputProps(path),
    name: path,
    label: LABELS[path],
  });
  return (
    <FactsForm facts={facts} labels={LABELS} onSubmit={submit}>
      <Section title="Company">
        <div className={classes.fields}>
          <TextInput {...text('name')} description="Shown in lists" />
          <TextInput {...text('legalName')} description="On invoices" />
          <TextInput {...text('website')} placeholder="https://" />
          <Select
            {...text('timezone')}
            data={timezoneChoices(client.timezone)}
            searchable
            limit={60}
            allowDeselect={false}
          />
          <TextInput {...text('vatId')} placeholder="DE123456789" />
          <TextInput {...text('billingEmail')} type="email" />
        </div>
      </Section>
      <Section title="Contact">
        <div className={classes.fields}>
          <TextInput {...text('contact.fullName')} autoComplete="name" />
          <TextInput {...text('contact.email')} type="email" />
          <TextInput {...text('contact.phone')} type="tel" placeholder="+49" />
          <Select
            {...text('contact.language')}
            data={languageChoices(client.contact.language)}
            searchable
            limit={60}
            allowDeselect={false}
          />
        </div>
      </Section>
      <Section title="Address">
        <div className={classes.fields}>
          <TextInput
            {...text('address.street')}
            className={classes.wide}
            autoComplete="street-address"
          />
          <TextInput {...text('address.zip')} autoComplete="postal-code" />
          <TextInput {...text('address.city')} autoComplete="address-level2" />
          <Select
            {...text('address.country')}
            data={countryChoices()}
            searchable
            limit={60}
            allowDeselect={false}
          />
        </div>
      </Section>
    </FactsForm>
  );
}

function valuesOf({ contact, address, ...client }: ClientFactsFormFragment) {
  return {
    name: client.name,
    legalName: client.legalName,
    website: client.website ?? '',
    timezone: client.timezone,
    vatId: client.vatId ?? '',
    billingEmail: client.billingEmail ?? '',
    contact: {
      fullName: contact.fullName,
      email: contact.email,
      phone: contact.phone ?? '',
      language: contact.language,
    },
    address: {
      street: address.street,
      zip: address.zip,
      city: address.city,
      country: address.country,
    },
  };
}
