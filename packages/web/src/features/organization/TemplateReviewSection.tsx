import { Switch } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type TemplateReviewSectionFragment,
  useSetTemplateReviewMutation,
} from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import classes from './TemplateReviewSection.module.css';

type Props = { organization: TemplateReviewSectionFragment };

/** Whether templates go to Meta only after a second pair of eyes. Takes effect at once. */
export function TemplateReviewSection({ organization }: Props) {
  const { kind, requiresTemplateReview, capabilities } = organization;
  const [set] = useSetTemplateReviewMutation();
  const { attempt, problem } = useAttempt();
  const { allowed, reason } = capabilityOf(capabilities, 'UPDATE_ORGANIZATION');
  // The switch turns at once; a refusal turns it back.
  const [wanted, setWanted] = useState<boolean>();
  const change = async (isRequired: boolean) => {
    setWanted(isRequired);
    await attempt(async () => {
      const { data } = await set({ variables: { input: { isRequired } } });
      return data?.setTemplateReview.userErrors;
    });
    setWanted(undefined);
  };
  return (
    <Section title="Template review">
      <div className={classes.body}>
        {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
        <Switch
          label="A colleague reviews templates before they go to Meta"
          description={[
            kind === 'PARTNER'
              ? 'Holds for templates that your people write.'
              : 'Holds for all your accounts, whoever writes.',
            ...(reason ? [reason] : []),
          ].join(' ')}
          checked={wanted ?? requiresTemplateReview}
          disabled={!allowed}
          onChange={({ currentTarget }) => void change(currentTarget.checked)}
        />
      </div>
    </Section>
  );
}
