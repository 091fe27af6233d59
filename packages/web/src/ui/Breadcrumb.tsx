import { createContext, type ReactNode, use } from 'react';
import { createPortal } from 'react-dom';
import { Link } from 'react-router';
import classes from './Breadcrumb.module.css';

export type Crumb = {
  label: string;
  to?: string;
  /** What the bar of a phone says instead, above a page that says the label itself. */
  onPhone?: string;
  /** Leads to another tab of this very page, so it is no way back. */
  isOwn?: true;
};

/** Where the header wants the breadcrumb of the page below it. */
export const BreadcrumbSlotContext = createContext<HTMLElement | null>(null);

type Props = {
  crumbs: readonly Crumb[];
  /** Facts at the right of the header, such as when the page was synced. */
  facts?: ReactNode;
};

/** A page tells where it stands; the words appear in the header of the shell. */
export function Breadcrumb({ crumbs, facts }: Props) {
  const slot = use(BreadcrumbSlotContext);
  if (!slot) return null;
  const back = crumbs.findLastIndex(({ to, isOwn }) => to !== undefined && !isOwn);
  return createPortal(
    <>
      <nav aria-label="Breadcrumb" className={classes.nav}>
        <ol className={classes.list}>
          {crumbs.map((crumb, index) => (
            <li key={crumb.label} className={classes.crumb} data-back={index === back || undefined}>
              {crumb.to ? (
                <Link to={crumb.to}>{crumb.label}</Link>
              ) : (
                <span aria-current={index === crumbs.length - 1 ? 'page' : undefined}>
                  <Words crumb={crumb} />
                </span>
              )}
            </li>
          ))}
        </ol>
      </nav>
      {facts && <div className={classes.facts}>{facts}</div>}
    </>,
    slot,
  );
}

const Words = ({ crumb: { label, onPhone } }: { crumb: Crumb }) =>
  onPhone === undefined ? (
    label
  ) : (
    <>
      <span className={classes.wide}>{label}</span>
      <span className={classes.phone}>{onPhone}</span>
    </>
  );
