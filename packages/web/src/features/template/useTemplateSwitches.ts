import { useApolloClient } from '@apollo/client/react';
import { useArchiveTemplatesMutation, useUnpauseTemplateMutation } from '../../gql/operations.ts';
import { useAttempt } from '../../lib/useAttempt.ts';

/** What needs no more than a press: ending a pause, archiving and taking back. */
export function useTemplateSwitches(templateId: string, given: { reason?: string }) {
  const client = useApolloClient();
  const [unpauseTemplate] = useUnpauseTemplateMutation();
  const [archiveTemplates] = useArchiveTemplatesMutation();
  const { attempt, problem, busy } = useAttempt();
  const unpause = () =>
    attempt(async () => {
      const { data } = await unpauseTemplate({ variables: { input: { templateId, ...given } } });
      return data?.unpauseTemplate.userErrors;
    });
  const archive = async (isArchived: boolean): Promise<boolean> => {
    const isDone = await attempt(async () => {
      const input = { templateIds: [templateId], isArchived, ...given };
      const { data } = await archiveTemplates({ variables: { input } });
      const answer = data?.archiveTemplates;
      return [
        ...(answer?.userErrors ?? []),
        ...(answer?.results ?? []).flatMap(({ userErrors }) => userErrors),
      ];
    });
    await client.refetchQueries({ include: 'active' });
    return isDone;
  };
  return { unpause, archive, problem, busy };
}
