import type { CommerceSectionFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { useConfig } from '../../lib/config.ts';
import { Definition, DefinitionList } from '../../ui/DefinitionList.tsx';
import { Section } from '../../ui/Section.tsx';

export function CommerceSection({ number }: { number: CommerceSectionFragment }) {
  const { links } = useConfig();
  const { listed, reason } = capabilityOf(number.capabilities, 'CHANGE_COMMERCE_SETTINGS');
  if (!listed) return null;
  return (
    <Section title="Commerce settings">
      <DefinitionList>
        <Definition
          label="Catalogue visibility"
          note={
            number.waba.type === 'OBO' &&
            links.support && <a href={links.support}>Contact support</a>
          }
        >
          {reason ?? 'Changed in Meta’s Commerce Manager'}
        </Definition>
      </DefinitionList>
    </Section>
  );
}
