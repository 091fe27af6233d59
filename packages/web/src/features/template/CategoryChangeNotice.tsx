import { IconTag } from '@tabler/icons-react';
import type { TemplateCategoryNoticeFragment } from '../../gql/operations.ts';
import { formatDate, formatDateTime } from '../../lib/format.ts';
import { formatMoney, marketName } from '../../lib/money.ts';
import { Definition, DefinitionList } from '../../ui/DefinitionList.tsx';
import { Notice } from '../../ui/Notice.tsx';
import classes from './CategoryChangeNotice.module.css';
import { templateCategories } from './templateWords.ts';

type Change = NonNullable<TemplateCategoryNoticeFragment['categoryChange']>;

/** So long a change that Meta made is news. */
const NEWS_MS = 30 * 86_400_000;

/** Another category that Meta gives the template, and what that costs. */
export function CategoryChangeNotice({ template }: { template: TemplateCategoryNoticeFragment }) {
  const change = template.categoryChange;
  if (!change || !isNews(change)) return null;
  const { from, to, isAnnounced } = change;
  const [before, after] = [templateCategories[from], templateCategories[to]].map((word) =>
    word.toLowerCase(),
  );
  return (
    <Notice
      tone="amber"
      icon={IconTag}
      title={
        isAnnounced
          ? `Meta changes the category from ${before} to ${after}`
          : `Meta changed the category from ${before} to ${after}`
      }
    >
      <p className={classes.moment}>{momentOf(change)}</p>
      <Cost change={change} />
    </Notice>
  );
}

const isNews = ({ isAnnounced, effectiveAt }: Change) =>
  isAnnounced || (effectiveAt !== null && Date.now() - Date.parse(effectiveAt) < NEWS_MS);

function momentOf({ isAnnounced, effectiveAt }: Change): string {
  if (effectiveAt === null) return 'Within 24 hours of its notice.';
  return isAnnounced
    ? `From ${formatDateTime(effectiveAt)} on.`
    : `Since ${formatDateTime(effectiveAt)}.`;
}

function Cost({ change }: { change: Change }) {
  const { costPerThousandBefore, costPerThousandAfter, market, ratesValidFrom } = change;
  if (market === null || ratesValidFrom === null) {
    return (
      <p className={classes.basis}>
        Messages of another category have another price. No rate card tells which.
      </p>
    );
  }
  return (
    <>
      <DefinitionList>
        <Definition label="1,000 messages before">{moneyOf(costPerThousandBefore)}</Definition>
        <Definition label="1,000 messages after">{moneyOf(costPerThousandAfter)}</Definition>
      </DefinitionList>
      <p className={classes.basis}>
        Messages to people in {marketName(market)}, the country of the client, by the rate card from{' '}
        {formatDate(`${ratesValidFrom}T12:00:00`)}
        {change.isSample && ' (sample data)'}; without volume discounts, taxes and fees. Elsewhere
        they cost something else.
      </p>
    </>
  );
}

const moneyOf = (money: Change['costPerThousandBefore']) =>
  money === null ? 'Not known' : formatMoney(money);
