import { IconCircleCheck, IconCircleX, IconClock } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { CopiedDraftFragment, CopyTemplatesMutation } from '../../gql/operations.ts';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import classes from './CopyTemplatesDialog.module.css';
import { languageName, templateStatuses } from './templateWords.ts';
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
    ...outcomeOf(result, drafts.get(result.draft?.id ?? '')),
  }));
  return (
    <>
      <p className={classes.lead} role="status">
        {summaryOf(outcomes.map(({ tone }) => tone))}
      </p>
      <ul className={classes.results} aria-label="What became of each copy">
        {outcomes.map(({ template: copied, waba, draft, tone, words }, at) => {
          const template = templates.find(({ id }) => id === copied?.id);
          const target = targets.find(({ id }) => id === waba?.id);
          const OutcomeIcon = ICONS[tone];
          return (
            <li key={at} data-tone={tone}>
              <OutcomeIcon size={16} stroke={1.75} aria-hidden className={classes.icon} />
              <span>
                {target?.name}, {template && languageName(template.language)}:{' '}
                {draft && waba && (
                  <Link to={paths.templateDraft(workspace, waba.id, draft.id)}>
                    {template?.name ?? 'draft'}
                  </Link>
                )}{' '}
                <span>{words}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** "118 done, 2 on their way, 1 refused". */
function summaryOf(tones: readonly (keyof typeof ICONS)[]): string {
  const count = (tone: keyof typeof ICONS) => tones.filter((each) => each === tone).length;
  const [done, underWay, refused] = [count('green'), count('blue'), count('red')];
  return [
    `${done} done`,
    ...(underWay > 0 ? [`${underWay} on their way`] : []),
    ...(refused > 0 ? [`${refused} refused`] : []),
  ].join(', ');
}

const ICONS = { green: IconCircleCheck, blue: IconClock, red: IconCircleX };

function outcomeOf(
  { draft: made, userErrors }: Results[number],
  draft: CopiedDraftFragment | undefined,
): { tone: keyof typeof ICONS; words: string } {
  const refusals = userErrors.map(({ message }) => message).join(' ');
  if (made === null || refusals !== '') return { tone: 'red', words: refusals };
  if (draft?.refusal) return { tone: 'red', words: draft.refusal.message ?? 'Meta refused it.' };
  if (draft?.state === 'SUBMITTING') return { tone: 'blue', words: 'On its way to Meta' };
  if (draft?.template)
    return { tone: 'green', words: templateStatuses[draft.template.status].word };
  return { tone: 'green', words: 'Draft' };
}
