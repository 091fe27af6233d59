import { Bar } from './Bar.tsx';
import { Definition, DefinitionList } from './DefinitionList.tsx';
import { Section } from './Section.tsx';

type Props = { title: string; labels: readonly string[] };

/** A section of facts before they are known: real headings and labels, a bar for every fact. */
export const SectionSkeleton = ({ title, labels }: Props) => (
  <Section title={title}>
    <DefinitionList>
      {labels.map((label, index) => (
        <Definition key={label} label={label}>
          <Bar width={120 + ((index * 53) % 120)} />
        </Definition>
      ))}
    </DefinitionList>
  </Section>
);
