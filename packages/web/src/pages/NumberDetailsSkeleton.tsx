import { SectionSkeleton } from '../ui/SectionSkeleton.tsx';
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

export function NumberDetailsSkeleton() {
  return (
    <div aria-busy inert className={classes.columns}>
      <div className={classes.main}>
        {Object.entries(SECTIONS).map(([title, labels]) => (
          <SectionSkeleton key={title} title={title} labels={labels} />
        ))}
      </div>
    </div>
  );
}
