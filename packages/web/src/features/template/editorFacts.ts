import type {
  TemplateCategory,
  TemplateDraftContentsFragment,
  TemplateProblemsQuery,
} from '../../gql/operations.ts';
import { formatInteger } from '../../lib/format.ts';
import { formatMoney, marketName } from '../../lib/money.ts';
import { editsWord } from './editsWord.ts';
import { templateCategories } from './templateWords.ts';

type Told = NonNullable<TemplateProblemsQuery['templateProblems']>;

type Known = {
  template: TemplateDraftContentsFragment['template'] | undefined;
  category: TemplateCategory;
  room: Told['room'] | undefined;
  cost: Told['cost'] | undefined;
};

/** What is worth knowing before it is sent: edits left, names used, and what messages will cost. */
export function editorFacts({ template, category, room, cost }: Known): string[] {
  const editsLeft = template?.editsLeft;
  return [
    ...(typeof editsLeft === 'number' ? [editsWord(editsLeft)] : []),
    ...(room ? [`${formatInteger(room.used)} of ${formatInteger(room.most)} names used`] : []),
    ...(cost ? [costWord(category, cost)] : []),
  ];
}

/** "About €113.10 for 1,000 marketing messages in Germany". */
function costWord(category: TemplateCategory, cost: NonNullable<Told['cost']>): string {
  const money = formatMoney(cost.costPerThousand);
  const what = `1,000 ${templateCategories[category].toLowerCase()} messages`;
  const sample = cost.isSample ? ' (sample rates)' : '';
  return `About ${money} for ${what} in ${marketName(cost.market)}${sample}`;
}
