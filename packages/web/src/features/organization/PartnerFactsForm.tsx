import { Select, TextInput } from '@mantine/core';
import { type PartnerFactsFormFragment, useUpdatePartnerMutation } from '../../gql/operations.ts';
import { Section } from '../../ui/Section.tsx';
import { countryChoices } from './choices.ts';
import classes from './FactsForm.module.css';
import { FactsForm } from './FactsForm.tsx';
import { useFactsForm } from './useFactsForm.ts';

const LABELS = { brandName: 'Brand', country: 'Country', logoUrl: 'Logo' };

export function PartnerFactsForm({ partner }: { partner: PartnerFactsFormFragment }) {
  const [update] = useUpdatePartnerMutation();
  const { brandName, country, logoUrl } = partner;
  const facts = useFactsForm(
    { values: { brandName, country, logoUrl: logoUrl ?? '' }, version: partner.version },
    Object.keys(LABELS),
  );
  const { form } = facts;
  const submit = () =>
    facts.save(async (changed, expectedVersion) => {
      const given = Object.entries(form.getValues()).filter(([fact]) => changed(fact));
      const { data } = await update({
        variables: { input: { ...Object.fromEntries(given), expectedVersion } },
      });
      const told = data?.updatePartner;
      return told && { userErrors: told.userErrors, version: told.partner?.version };
    });
  return (
    <FactsForm facts={facts} labels={LABELS} onSubmit={submit}>
      <Section title="Company">
        <div className={classes.fields}>
          <TextInput
            {...form.getInputProps('brandName')}
            label={LABELS.brandName}
            description="Clients see it"
          />
          <Select
            {...form.getInputProps('country')}
            label={LABELS.country}
            description="Where the company is registered"
            data={countryChoices()}
            searchable
            limit={60}
            allowDeselect={false}
          />
          <TextInput
            {...form.getInputProps('logoUrl')}
            className={classes.wide}
            label={LABELS.logoUrl}
            description="Address of a picture"
            placeholder="https://"
          />
        </div>
      </Section>
    </FactsForm>
  );
}
