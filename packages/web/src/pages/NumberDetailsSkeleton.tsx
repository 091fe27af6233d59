import { Bar } from '../ui/Bar.tsx';
import { Definition, DefinitionList } from '../ui/DefinitionList.tsx';
import { Section } from '../ui/Section.tsx';
import classes from './NumberDetailsPage.module.css';

const SECTIONS = {
  Account: ['Billing started', 'Plan', 'API key'],
  'WhatsApp channel': [
    'Phone number',
    'WhatsApp display name',
    'Messaging limit',
    'Quality rating',
    'Number registration',
    'Hosting platform type',
  ],
  'WhatsApp Business Account': ['Name', 'Type', 'Message on behalf', 'Time zone'],
};

/** Real headings and labels, bars where the facts will stand. */
export function NumberDetailsSkeleton() {
  return (
    <div aria-busy="true" className={classes.columns}>
      <div className={classes.main}>
        {Object.entries(SECTIONS).map(([title, labels]) => (
          <Section key={title} title={title}>
            <DefinitionList>
              {labels.map((label, index) => (
                <Definition key={label} label={label}>
                  <Bar width={120 + ((index * 53) % 120)} />
                </Definition>
              ))}
            </DefinitionList>
          </Section>
        ))}
      </div>
    </div>
  );
}
