import { IconCircleCheck, IconCircleX, IconClock } from '@tabler/icons-react';
import type { CopiedDraftFragment } from '../../gql/operations.ts';
import { templateStatuses } from './templateWords.ts';

/** What became of a draft that goes to Meta, or stays here. */
export type Outcome = { readonly tone: keyof typeof outcomeIcons; readonly words: string };

export const outcomeIcons = { green: IconCircleCheck, blue: IconClock, red: IconCircleX };

/** "118 done, 2 on their way, 1 refused"; what there is none of is left out. */
export function outcomesWord(outcomes: readonly Outcome[]): string {
  const count = (wanted: Outcome['tone']) => outcomes.filter(({ tone }) => tone === wanted).length;
  const [done, underWay, refused] = [count('green'), count('blue'), count('red')];
  return [
    ...(done > 0 || outcomes.length === 0 ? [`${done} done`] : []),
    ...(underWay > 0 ? [`${underWay} on their way`] : []),
    ...(refused > 0 ? [`${refused} refused`] : []),
  ].join(', ');
}

export function outcomeOf(draft: CopiedDraftFragment | undefined): Outcome {
  if (draft?.refusal) return { tone: 'red', words: draft.refusal.message ?? 'Meta refused it.' };
  if (draft?.state === 'SUBMITTING') return { tone: 'blue', words: 'On its way to Meta' };
  if (draft?.template)
    return { tone: 'green', words: templateStatuses[draft.template.status].word };
  return { tone: 'green', words: 'Draft' };
}
