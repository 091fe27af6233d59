import type { ChannelSectionFragment } from '../../gql/operations.ts';
import { formatInteger } from '../../lib/format.ts';
import { CopyableId } from '../../ui/CopyableId.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Definition, DefinitionList, Unknown } from '../../ui/DefinitionList.tsx';
import { Section } from '../../ui/Section.tsx';
import { Status } from '../../ui/Status.tsx';
import { DisplayNameDefinition } from './DisplayNameDefinition.tsx';
import { PinDefinition } from './PinDefinition.tsx';
import { accountModes, connections, hostingPlatforms, setupSteps, throughput } from './facts.ts';
import { MessagingWebhookDefinition } from './MessagingWebhookDefinition.tsx';
import { PermissionDefinition } from './PermissionDefinition.tsx';
import { limitWord, qualityRatings } from './vocabulary.ts';

type Props = { number: ChannelSectionFragment };

export function ChannelSection({ number }: Props) {
  const limit = limitWord(number.messagingLimit);
  return (
    <Section title="WhatsApp channel">
      <DefinitionList>
        <Definition label="Phone number">
          {number.formattedNumber}
          <CopyButton value={number.number} of="phone number" />
        </Definition>
        <DisplayNameDefinition number={number} />
        <Definition label="Messaging limit" note={sharedBy(number.messagingLimitSharedBy)}>
          {limit ? `${limit} customers per 24 h` : <Unknown />}
        </Definition>
        <Definition label="Quality rating">
          <Status look={qualityRatings[number.qualityRating ?? 'UNKNOWN']} />
        </Definition>
        <Definition label="Number registration">
          <Status look={setupSteps[number.setupStatus]} />
        </Definition>
        <Definition
          label="Connection at Meta"
          note={number.connectionStatus === 'UNKNOWN' && number.connectionStatusRaw}
        >
          {number.connectionStatus ? (
            <Status look={connections[number.connectionStatus]} />
          ) : (
            <Unknown />
          )}
        </Definition>
        <PinDefinition number={number} />
        <Definition label="Hosting platform type">
          {number.hostingPlatform ? hostingPlatforms[number.hostingPlatform] : <Unknown />}
        </Definition>
        <Definition label="Account mode">
          {number.accountMode ? accountModes[number.accountMode] : <Unknown />}
        </Definition>
        <Definition label="Official business account">
          {officialWord(number.isOfficialBusinessAccount)}
        </Definition>
        <Definition label="Throughput">
          {throughput(number.throughputLevel) ?? <Unknown />}
        </Definition>
        <PermissionDefinition number={number} />
        <Definition
          label="Registration preference"
          note={number.registrationPreference.ivr && 'the phone answers with a voice menu (IVR)'}
        >
          {number.registrationPreference.method === 'SMS' ? 'Code by SMS' : 'Code by voice call'}
        </Definition>
        <MessagingWebhookDefinition number={number} />
        <Definition label="WhatsApp channel ID">
          <CopyableId value={number.id} of="channel ID" />
        </Definition>
        <Definition label="Phone number ID at Meta">
          {number.metaId ? (
            <CopyableId value={number.metaId} of="phone number ID at Meta" />
          ) : (
            <Unknown />
          )}
        </Definition>
      </DefinitionList>
    </Section>
  );
}

const sharedBy = (numbers: number) =>
  numbers > 1 ? `shared by ${formatInteger(numbers)} numbers` : undefined;

const officialWord = (official: boolean | null) =>
  official === null ? <Unknown /> : official ? 'Yes' : 'No';
