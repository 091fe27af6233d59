import { useParams } from 'react-router';
import { ProfileForm } from '../features/business-profile/ProfileForm.tsx';
import formClasses from '../features/business-profile/ProfileForm.module.css';
import { UpstreamErrorNotice } from '../features/waba/UpstreamErrorNotice.tsx';
import { NumberProfilePageDocument, useNumberProfilePageQuery } from '../gql/operations.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import type { FirstQuestion } from '../lib/prefetch.ts';
import { Bar } from '../ui/Bar.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Section } from '../ui/Section.tsx';
import { useDelayed } from '../ui/useDelayed.ts';

export const firstQuestion: FirstQuestion = (client, { numberId = '' }) =>
  client.query({ query: NumberProfilePageDocument, variables: { id: numberId } });

/** The tab "Profile" of a number. */
export function NumberProfilePage() {
  const { numberId = '' } = useParams();
  const { links } = useConfig();
  const { data, error, loading, refetch } = useNumberProfilePageQuery({
    variables: { id: numberId },
    fetchPolicy: 'cache-and-network',
  });
  const slow = useDelayed(loading && !data);
  const number = data?.phoneNumber;
  if (number) {
    const failed = number.businessProfile?.syncError;
    return (
      <ProfileForm
        key={number.id}
        number={number}
        notice={
          failed && (
            <UpstreamErrorNotice title="The profile could not be read from Meta" error={failed} />
          )
        }
      />
    );
  }
  if (error) {
    return (
      <ErrorState
        title="The profile could not be loaded"
        failure={failureOf(error)}
        reassurance="Customers see it as before."
        onRetry={() => void refetch().catch(() => undefined)}
        links={links}
      />
    );
  }
  return slow && <Skeleton />;
}

const SECTIONS = {
  'Picture and texts': [72, 72, 36, 36],
  Contact: [56, 36, 36, 36],
};

function Skeleton() {
  return (
    <div className={formClasses.columns} aria-busy>
      <div className={formClasses.main}>
        {Object.entries(SECTIONS).map(([title, heights]) => (
          <Section key={title} title={title}>
            <div className={formClasses.fields}>
              {heights.map((height, at) => (
                <Bar key={at} width="100%" height={height} />
              ))}
            </div>
          </Section>
        ))}
      </div>
      <Bar width="100%" height={420} />
    </div>
  );
}
