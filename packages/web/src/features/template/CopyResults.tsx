import { Link } from 'react-router';
import type { CopiedDraftFragment, CopyTemplatesMutation } from '../../gql/operations.ts';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import classes from './CopyTemplatesDialog.module.css';
import { type Outcome, outcomeOf, outcomesWord } from './draftOutcomes.ts';
import { OutcomeItem, OutcomeList } from './OutcomeList.tsx';
import { languageName } from './templateWords.ts';
import { useCopiedDrafts } from './useCopiedDrafts.ts';

export type Copied = { readonly id: string; readonly name: string; readonly language: string };
export type Results = NonNullable<CopyTemplatesMutation['copyTemplates']['results']>;

type Props = {
  results: Results;
  templates: readonly Copied[];
  targets: readonly { readonly id: string; readonly name: string }[];
};

/** What became of each copy, kept up to date while jobs bring them to Meta. */
export function CopyResults({ results, templates, targets }: Props) {
  const workspace = useWorkspace();
  const drafts = useCopiedDrafts(results);
  const outcomes = results.map((result) => ({
    ...result,
    ...outcomeOfCopy(result, drafts.get(result.draft?.id ?? '')),
  }));
  return (
    <>
      <p className={classes.lead} role="status">
        {outcomesWord(outcomes)}
      </p>
      <OutcomeList label="What became of each copy">
        {outcomes.map(({ template: copied, waba, draft, tone, words }, at) => {
          const template = templates.find(({ id }) => id === copied?.id);
          const target = targets.find(({ id }) => id === waba?.id);
          return (
            <OutcomeItem key={at} tone={tone}>
              {target?.name}, {template && languageName(template.language)}:{' '}
              {draft && waba && (
                <Link to={paths.templateDraft(workspace, waba.id, draft.id)}>
                  {template?.name ?? 'draft'}
                </Link>
              )}{' '}
              <span>{words}</span>
            </OutcomeItem>
          );
        })}
      </OutcomeList>
    </>
  );
}

function outcomeOfCopy(
  { draft: made, userErrors }: Results[number],
  draft: CopiedDraftFragment | undefined,
): Outcome {
  const refusals = userErrors.map(({ message }) => message).join(' ');
  return made === null || refusals !== '' ? { tone: 'red', words: refusals } : outcomeOf(draft);
}
