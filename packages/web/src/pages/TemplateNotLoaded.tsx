import { IconTemplateOff } from '@tabler/icons-react';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { paths } from '../lib/paths.ts';
import { useWorkspace } from '../lib/viewer.ts';
import { Bar } from '../ui/Bar.tsx';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Page } from '../ui/Page.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useDelayed } from '../ui/useDelayed.ts';

type Props = {
  /** What the page is about. */
  what?: 'Template' | 'Account';
  loading: boolean;
  error: unknown;
  /** Said where the server has answered and there is none. */
  absent: { title: string; why: string } | null;
  onRetry: () => Promise<unknown>;
};

/** In place of a template or a draft: not there yet, not to be had, or nowhere. */
export function TemplateNotLoaded({ what = 'Template', loading, error, absent, onRetry }: Props) {
  const { links } = useConfig();
  const workspace = useWorkspace();
  const slow = useDelayed(loading);
  return (
    <Page>
      <PageTitle>{what}</PageTitle>
      <Breadcrumb crumbs={[{ label: what }]} />
      {error !== undefined && (
        <ErrorState
          headingLevel={1}
          title={`The ${what.toLowerCase()} could not be loaded`}
          failure={failureOf(error)}
          reassurance="Templates that are approved can still be sent."
          onRetry={() => void onRetry().catch(() => undefined)}
          links={links}
        />
      )}
      {error === undefined && absent && !loading && (
        <StatePanel
          headingLevel={1}
          icon={IconTemplateOff}
          title={absent.title}
          actions={<LinkButton to={paths.numbers(workspace)}>All numbers</LinkButton>}
        >
          {absent.why}
        </StatePanel>
      )}
      {error === undefined && slow && <Bar width="100%" height={480} />}
    </Page>
  );
}
