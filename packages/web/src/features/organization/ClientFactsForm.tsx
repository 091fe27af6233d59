import { Select, TextInput } from '@mantine/core';
import { type ClientFactsFormFragment, useUpdateClientMutation } from '../../gql/operations.ts';
import { SaveBar } from '../../ui/SaveBar.tsx';
import { Section } from '../../ui/Section.tsx';
import { countryChoices, languageChoices, timezoneChoices } from './choices.ts';
import classes from './FactsForm.module.css';
import { FactsProblem } from './FactsProblem.tsx';
import { useFactsForm } from './useFactsForm.ts';

const PATHS = [
  'name',
  'legalName',
  'contact.fullName',
  'contact.email',
  'contact.phone',
  'contact.language',
  'address.street',
  'address.zip',
  'address.city',
  'address.country',
  'website',
  'timezone',
  'vatId',
  'billingEmail',
];

export function ClientFactsForm({ client }: { client: ClientFactsFormFragment }) {
  const [update] = useUpdateClientMutation();
  const { form, dirty, problem, takeStored, saving, save } = useFactsForm(
    { values: valuesOf(client), version: client.version },
    PATHS,
  );
  const submit = () =>
    save(async (changed, expectedVersion) => {
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
  const text = (path: string) => ({ ...form.getInputProps(path), name: path });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FactsProblem problem={problem} takeStored={takeStored} />
      <Section title="Company">
        <div className={classes.fields}>
          <TextInput {...text('name')} label="Name" description="Shown in lists" />
          <TextInput {...text('legalName')} label="Company legal name" description="On invoices" />
          <TextInput {...text('website')} label="Website" placeholder="https://" />
          <Select
            {...text('timezone')}
            label="Time zone"
            data={timezoneChoices(client.timezone)}
            searchable
            limit={60}
            allowDeselect={false}
          />
          <TextInput {...text('vatId')} label="VAT ID" placeholder="DE123456789" />
          <TextInput {...text('billingEmail')} label="Billing email" type="email" />
        </div>
      </Section>
      <Section title="Contact">
        <div className={classes.fields}>
          <TextInput {...text('contact.fullName')} label="Full name" autoComplete="name" />
          <TextInput {...text('contact.email')} label="Contact email" type="email" />
          <TextInput {...text('contact.phone')} label="Telephone" type="tel" placeholder="+49" />
          <Select
            {...text('contact.language')}
            label="Language"
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
            label="Street and number"
            autoComplete="street-address"
          />
          <TextInput {...text('address.zip')} label="Postal code" autoComplete="postal-code" />
          <TextInput {...text('address.city')} label="City" autoComplete="address-level2" />
          <Select
            {...text('address.country')}
            label="Country"
            data={countryChoices()}
            searchable
            limit={60}
            allowDeselect={false}
          />
        </div>
      </Section>
      <SaveBar
        count={dirty.length}
        saving={saving}
        onSave={() => void submit()}
        onDiscard={form.reset}
      />
    </form>
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
