import { useNavigate, useSearchParams } from 'react-router';
import { NewTicketForm } from '../features/support/NewTicketForm.tsx';
import { useNewTicketPageQuery } from '../gql/operations.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { paths } from '../lib/paths.ts';
import { useWorkspace } from '../lib/viewer.ts';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';

/** The address says what is known already: topic, number, waba, request, trace. */
export function NewTicketPage() {
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const { links } = useConfig();
  const [address, setAddress] = useSearchParams();
  const { data, error, refetch } = useNewTicketPageQuery({ fetchPolicy: 'cache-and-network' });
  return (
    <Page>
      <PageTitle>New ticket</PageTitle>
      <Breadcrumb
        crumbs={[{ label: 'Support', to: paths.support(workspace) }, { label: 'New ticket' }]}
      />
      <PageHeader inBar title="New ticket" fact="Support answers here and by notification" />
      {data && (
        <NewTicketForm
          rules={data.supportTopics}
          numbers={data.phoneNumbers.nodes}
          wabas={data.wabas.nodes}
          prefill={{
            topic: address.get('topic') ?? 'OTHER',
            number: address.get('number'),
            waba: address.get('waba'),
            requestId: address.get('request'),
            traceId: address.get('trace'),
          }}
          onTopic={(topic) =>
            setAddress(
              (before) => {
                before.set('topic', topic);
                return before;
              },
              { replace: true },
            )
          }
          onFiled={(ticketId) => void navigate(paths.ticket(workspace, ticketId))}
        />
      )}
      {!data && error && (
        <ErrorState
          title="The form could not be loaded"
          failure={failureOf(error)}
          onRetry={() => void refetch().catch(() => undefined)}
          links={links}
        />
      )}
    </Page>
  );
}
