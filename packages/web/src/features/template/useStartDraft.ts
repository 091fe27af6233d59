import { useNavigate } from 'react-router';
import { type SaveTemplateDraftInput, useSaveTemplateDraftMutation } from '../../gql/operations.ts';
import { paths } from '../../lib/paths.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { useWorkspace } from '../../lib/viewer.ts';

/** Begins a draft and goes there. */
export function useStartDraft() {
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const [save] = useSaveTemplateDraftMutation();
  const { attempt, ...attempted } = useAttempt();
  const start = (wabaId: string, input: SaveTemplateDraftInput) =>
    attempt(async () => {
      const { data } = await save({ variables: { input } });
      const draft = data?.saveTemplateDraft.draft;
      if (draft) void navigate(paths.templateDraft(workspace, wabaId, draft.id));
      return data?.saveTemplateDraft.userErrors;
    });
  return { start, ...attempted };
}
