import { Link } from 'react-router';
import type { CommerceSectionFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { Definition, DefinitionList } from '../../ui/DefinitionList.tsx';
import { Section } from '../../ui/Section.tsx';

export function CommerceSection({ number }: { number: CommerceSectionFragment }) {
  const workspace = useWorkspace();
  const { listed, reason } = capabilityOf(number.capabilities, 'CHANGE_COMMERCE_SETTINGS');
  if (!listed) return null;
  return (
    <Section title="Commerce settings">
      <DefinitionList>
        <Definition
          label="Catalogue visibility"
          note={
            number.waba.type === 'OBO' && (
              <Link to={paths.newTicket(workspace, { topic: 'CATALOGUE', number: number.id })}>
                Contact support
              </Link>
            )
          }
        >
          {reason ?? 'Changed in Meta’s Commerce Manager'}
        </Definition>
      </DefinitionList>
    </Section>
  );
}
