import type { WabaSectionFragment } from '../../gql/operations.ts';
import { CopyableId } from '../../ui/CopyableId.tsx';
import { Definition, DefinitionList, Unknown } from '../../ui/DefinitionList.tsx';
import { Section } from '../../ui/Section.tsx';
import { Status } from '../../ui/Status.tsx';
import {
  accountReviews,
  businessVerifications,
  consents,
  messagesOnBehalf,
  wabaTypes,
} from './facts.ts';
import { RestrictionDefinitions } from './RestrictionDefinitions.tsx';

export function WabaSection({ number: { waba } }: { number: WabaSectionFragment }) {
  const type = wabaTypes[waba.type];
  return (
    <Section title="WhatsApp Business Account">
      <DefinitionList>
        <Definition label="Name">{waba.name}</Definition>
        <Definition label="Type" note={type.note}>
          {type.word}
        </Definition>
        <Definition label="Message on behalf" note={waba.messageOnBehalf.name}>
          <Status look={messagesOnBehalf[waba.messageOnBehalf.status]} />
        </Definition>
        <Definition label="Meta business verification">
          {waba.businessVerificationStatus ? (
            <Status look={businessVerifications[waba.businessVerificationStatus]} />
          ) : (
            <Unknown />
          )}
        </Definition>
        <Definition label="Account review">
          {waba.accountReviewStatus ? (
            <Status look={accountReviews[waba.accountReviewStatus]} />
          ) : (
            <Unknown />
          )}
        </Definition>
        <RestrictionDefinitions waba={waba} />
        <Definition label="Consent status">
          <Status look={consents[waba.consentStatus]} />
        </Definition>
        <Definition
          label="Time zone"
          note={waba.timezoneId === null ? undefined : `ID ${waba.timezoneId}`}
        >
          {waba.timezone ?? <Unknown />}
        </Definition>
        <Definition label="Currency">{waba.currency ?? <Unknown />}</Definition>
        <Definition label="Business portfolio">
          {waba.businessPortfolio?.name ?? <Unknown />}
        </Definition>
        <Definition label="Facebook Business Manager ID">
          {waba.businessPortfolio ? (
            <CopyableId value={waba.businessPortfolio.metaId} of="Business Manager ID" />
          ) : (
            <Unknown />
          )}
        </Definition>
        <Definition label="WhatsApp Business Account ID">
          <CopyableId value={waba.metaId} of="WABA ID" />
        </Definition>
        <Definition label="Namespace">
          {waba.namespace ? <CopyableId value={waba.namespace} of="namespace" /> : <Unknown />}
        </Definition>
      </DefinitionList>
    </Section>
  );
}
