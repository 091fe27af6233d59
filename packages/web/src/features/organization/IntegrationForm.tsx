import { Stack, Switch, TextInput } from '@mantine/core';
import {
  type IntegrationFormFragment,
  useUpdatePartnerIntegrationMutation,
} from '../../gql/operations.ts';
import { Bar } from '../../ui/Bar.tsx';
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
  return (
    <FactsForm facts={facts} labels={LABELS} onSubmit={submit}>
      <PartnerId id={partner.id} />
      <Onboarding
        bind={(fact, type) => form.getInputProps(fact, { type })}
        reason={reason}
        disabled={reason !== undefined}
      />
    </FactsForm>
  );
}

/** The same in the same places, before the facts are known. */
export const IntegrationSkeleton = () => (
  <Stack gap="lg" aria-busy inert>
    <PartnerId id={undefined} />
    <Onboarding bind={() => ({})} reason={undefined} disabled />
  </Stack>
);

const PartnerId = ({ id }: { id: string | undefined }) => (
  <Section title="Partner ID">
    <DefinitionList>
      <Definition label="Partner ID" hint="Clients type it when they request a partner change.">
        {id ? <CopyableId value={id} of="partner ID" /> : <Bar width={240} />}
      </Definition>
    </DefinitionList>
  </Section>
);

type OnboardingProps = {
  /** What ties a field to its fact. */
  bind: (fact: keyof typeof LABELS, type: 'input' | 'checkbox') => object;
  reason: string | undefined;
  disabled: boolean;
};

const Onboarding = ({ bind, reason, disabled }: OnboardingProps) => (
  <Section title="Onboarding of clients" description={reason}>
    <Stack gap="md" py="sm" maw={560}>
      <TextInput
        {...bind('redirectUrl', 'input')}
        label={LABELS.redirectUrl}
        description={`Where clients return to when they have connected. Without one they return to this Hub, ${window.location.origin}.`}
        placeholder="https://"
        type="url"
        disabled={disabled}
      />
      <Switch
        {...bind('clientsMayAddNumbers', 'checkbox')}
        label={LABELS.clientsMayAddNumbers}
        description="Otherwise only your connect link adds numbers"
        disabled={disabled}
      />
      <Switch
        {...bind('autoAcceptPartnerChanges', 'checkbox')}
        label={LABELS.autoAcceptPartnerChanges}
        description="Clients who ask to come to you are not reviewed first"
        disabled={disabled}
      />
    </Stack>
  </Section>
);
