import { IconSend } from '@tabler/icons-react';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { useCallback, useMemo, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { DraftReview } from '../features/template/DraftReview.tsx';
import { emptyTemplate } from '../features/template/editTemplate.ts';
import { formOfDraft } from '../features/template/formOfDraft.ts';
import { TemplateEditor } from '../features/template/TemplateEditor.tsx';
import type { LanguageOfName } from '../features/template/useLanguages.ts';
import {
  type TemplateDraftState,
  type TemplateEditorPageQuery,
  useTemplateEditorPageQuery,
} from '../gql/operations.ts';
import { paths } from '../lib/paths.ts';
import { useWorkspace } from '../lib/viewer.ts';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Page } from '../ui/Page.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { TemplateNotLoaded } from './TemplateNotLoaded.tsx';

const FIRST_LANGUAGE = 'en';
const WRITABLE: ReadonlySet<TemplateDraftState> = new Set(['OPEN', 'SENT_BACK']);

/** A draft of a template, or a new one that becomes a draft with its first word. */
export function TemplateEditorPage() {
  return (
    <NuqsAdapter>
      <Draft />
    </NuqsAdapter>
  );
}

function Draft() {
  const { wabaId = '', place, draftId } = useParams();
  // The draft that this page began: its address changes, what is written stays.
  const [begun, setBegun] = useState<string>();
  const isNew = place === 'new' || draftId === begun;
  const { data, loading, error, refetch } = useTemplateEditorPageQuery({
    variables: { wabaId, draftId: (!isNew && draftId) || '', hasDraft: !isNew },
    // Drafts change elsewhere; an old text would be taken for the newest.
    fetchPolicy: 'network-only',
  });
  if (data?.waba && (isNew || data.templateDraft)) {
    return (
      <Loaded
        key={isNew ? 'new' : draftId}
        waba={data.waba}
        draft={data.templateDraft ?? null}
        onBegun={setBegun}
        onAsked={() => setBegun(undefined)}
      />
    );
  }
  return (
    <TemplateNotLoaded
      loading={loading}
      error={error}
      absent={data ? ABSENT : null}
      onRetry={refetch}
    />
  );
}

const ABSENT = {
  title: 'No such draft in this workspace',
  why: 'It may have been deleted, or the address is incomplete.',
};

type LoadedProps = {
  waba: NonNullable<TemplateEditorPageQuery['waba']>;
  draft: (TemplateEditorPageQuery['templateDraft'] & object) | null;
  onBegun: (draftId: string) => void;
  /** What this page began is no longer written here. */
  onAsked: () => void;
};

function Loaded({ waba, draft, onBegun, onAsked }: LoadedProps) {
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const [initial] = useState(() =>
    draft ? formOfDraft(draft) : emptyTemplate(address.get('language') ?? FIRST_LANGUAGE),
  );
  const [number] = waba.phoneNumbers.nodes;
  const templates = number ? paths.numberTemplates(workspace, number.id) : paths.numbers(workspace);
  const crumbs = useMemo(() => [{ label: waba.name, to: templates }], [waba.name, templates]);
  const addressOf = useCallback(
    ({ draftId, templateId }: LanguageOfName) =>
      draftId
        ? paths.templateDraft(workspace, waba.id, draftId)
        : `${templates}?template=${templateId}`,
    [workspace, waba.id, templates],
  );
  const toReviews = paths.templateDrafts(workspace);
  const onSubmitted = useCallback(
    (templateId: string | null) =>
      void navigate(templateId ? `${templates}?template=${templateId}` : templates),
    [navigate, templates],
  );
  if (draft?.state === 'IN_REVIEW') {
    return (
      <DraftReview
        draft={draft}
        crumbs={crumbs}
        onSubmitted={onSubmitted}
        onSentBack={() => void navigate(toReviews)}
      />
    );
  }
  if (draft && !WRITABLE.has(draft.state)) {
    const to = draft.template ? `${templates}?template=${draft.template.id}` : templates;
    return <Submitted isUnderWay={draft.state === 'SUBMITTING'} to={to} />;
  }
  return (
    <TemplateEditor
      wabaId={waba.id}
      draft={draft}
      initial={initial}
      crumbs={crumbs}
      onBegun={(draftId) => {
        onBegun(draftId);
        void navigate(paths.templateDraft(workspace, waba.id, draftId), { replace: true });
      }}
      onSubmitted={onSubmitted}
      onAsked={onAsked}
      addressOf={addressOf}
    />
  );
}

type SubmittedProps = { isUnderWay: boolean; to: string };

/** A draft is history once Meta has it. */
function Submitted({ isUnderWay, to }: SubmittedProps) {
  return (
    <Page>
      <PageTitle>Template</PageTitle>
      <Breadcrumb crumbs={[{ label: 'Template' }]} />
      <StatePanel
        headingLevel={1}
        icon={IconSend}
        title={isUnderWay ? 'This draft is on its way to Meta' : 'Meta has this draft'}
        actions={<LinkButton to={to}>Show the template</LinkButton>}
      >
        {isUnderWay
          ? 'A job asks until Meta answers. Nothing is sent twice.'
          : 'To change it, edit the template: that begins another draft.'}
      </StatePanel>
    </Page>
  );
}
