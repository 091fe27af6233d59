import { Stack, Switch, TextInput } from '@mantine/core';
import {
  type IntegrationFormFragment,
  useUpdatePartnerIntegrationMutation,
} from '../../gql/operations.ts';
import { CopyableId } from '../../ui/CopyableId.tsx';
import { Definition, DefinitionList } from '../../ui/DefinitionList.tsx';
import { Section } from '../../ui/Section.tsx';
import { FactsForm } from './FactsForm.tsx';
import { useFactsForm } from './useFactsForm.ts';

const LABELS = {
  redirectUrl: 'Redirect URL',
  clientsMayAddNumbers: 'Clients may add numbers on their own',
  autoAcceptPartnerChanges: 'Accept partner changes automatically',
};

type Props = {
  partner: IntegrationFormFragment;
  /** Why nothing can be changed by this person; undefined if it can. */
  reason: string | undefined;
};

export function IntegrationForm({ partner, reason }: Props) {
  const [update] = useUpdatePartnerIntegrationMutation();
  const { redirectUrl, clientsMayAddNumbers, autoAcceptPartnerChanges } = partner;
  const facts = useFactsForm(
    {
      values: { redirectUrl: redirectUrl ?? '', clientsMayAddNumbers, autoAcceptPartnerChanges },
      version: partner.version,
    },
    Object.keys(LABELS),
  );
  const { form } = facts;
  const submit = () =>
    facts.save(async (changed, expectedVersion) => {
      const given = Object.entries(form.getValues()).filter(([fact]) => changed(fact));
      const { data } = await update({
        variables: { input: { ...Object.fromEntries(given), expectedVersion } },
      });
      const told = data?.updatePartnerIntegration;
      return told && { userErrors: told.userErrors, version: told.partner?.version };
    });
  const disabled = reason !== undefined;
  return (
    <FactsForm facts={facts} labels={LABELS} onSubmit={submit}>
      <Section title="Partner ID">
        <DefinitionList>
          <Definition label="Partner ID" hint="Clients type it when they request a partner change.">
            <CopyableId value={partner.id} of="partner ID" />
          </Definition>
        </DefinitionList>
      </Section>
      <Section title="Onboarding of clients" description={reason}>
        <Stack gap="md" py="sm" maw={560}>
          <TextInput
            {...form.getInputProps('redirectUrl')}
            label={LABELS.redirectUrl}
            description={`Where clients return to when they have connected. Without one they return to this Hub, ${window.location.origin}.`}
            placeholder="https://"
            type="url"
            disabled={disabled}
          />
          <Switch
            {...form.getInputProps('clientsMayAddNumbers', { type: 'checkbox' })}
            label={LABELS.clientsMayAddNumbers}
            description="Otherwise only your connect link adds numbers"
            disabled={disabled}
          />
          <Switch
            {...form.getInputProps('autoAcceptPartnerChanges', { type: 'checkbox' })}
            label={LABELS.autoAcceptPartnerChanges}
            description="Clients who ask to come to you are not reviewed first"
            disabled={disabled}
          />
        </Stack>
      </Section>
    </FactsForm>
  );
}
