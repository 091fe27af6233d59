import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import type {
  NumbersTableRowFragment,
  OrganizationKind,
  PhoneNumberOrderField,
} from '../../gql/operations.ts';
import { paths } from '../../lib/paths.ts';
import { useViewer } from '../../lib/viewer.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { CountryTag } from '../../ui/CountryTag.tsx';
import { type Column, DataTable, type RowSelection, type RowWindow } from '../../ui/DataTable.tsx';
import { DataTableSkeleton } from '../../ui/DataTableSkeleton.tsx';
import { Status } from '../../ui/Status.tsx';
import { AccountStatusHoverCard } from './AccountStatusHoverCard.tsx';
import { NumberRowMenu } from './NumberRowMenu.tsx';
import classes from './NumbersTable.module.css';
import { type NumbersSort, SortHead } from './NumbersSort.tsx';
import { PermissionHoverCard } from './PermissionHoverCard.tsx';
import { Tags } from './Tags.tsx';
import type { Selection } from './useSelection.ts';
import { limitWord, qualityRatings } from './vocabulary.ts';

type Row = NumbersTableRowFragment;

type Props = RowWindow<Row> & {
  sort: NumbersSort;
  onSort: (sort: NumbersSort) => void;
  total: number | undefined;
  busy: boolean;
  scrollTop: number;
  onScrollTop: (top: number) => void;
  onVisible: (first: number, last: number) => void;
  selection: Selection;
  /** The number beside the list, and how to put one there. */
  peeked: string | null;
  onPeek: (numberId: string | null) => void;
};

export function NumbersTable({ sort, onSort, selection, peeked, onPeek, ...list }: Props) {
  const navigate = useNavigate();
  const { organization } = useViewer();
  const columns = useColumns({ sort, onSort });
  return (
    <DataTable
      {...list}
      label="Numbers"
      columns={columns}
      rowHeight={rowHeightOf(organization.kind)}
      rowKey={(row) => row.id}
      selection={boxesOf(selection, list.rows)}
      onPeek={({ id }) => onPeek(peeked === id ? null : id)}
      onCursor={({ id }) => peeked !== null && onPeek(id)}
      onOpen={(row) => void navigate(paths.number(organization.slug, row.id))}
    />
  );
}

function boxesOf({ chosen, toggle, toggleShown }: Selection, rows: readonly Row[]): RowSelection {
  const numbers = new Map(rows.map(({ id, formattedNumber }) => [id, formattedNumber]));
  return {
    isSelected: (id) => chosen.has(id),
    onToggle: toggle,
    onToggleShown: toggleShown,
    labelOf: (id) => `Select ${numbers.get(id) ?? ''}`,
  };
}

export function NumbersTableSkeleton(props: Pick<Props, 'sort' | 'onSort'>) {
  const { kind } = useViewer().organization;
  return <DataTableSkeleton columns={useColumns(props)} hasBox rowHeight={rowHeightOf(kind)} />;
}

/** Names of clients, and tags, often take two lines beside each other. */
const rowHeightOf = (kind: OrganizationKind) => (kind === 'CLIENT' ? undefined : 48);

/** Kept between renders, so that rows which are on the screen already are not drawn again. */
function useColumns({ sort, onSort }: Pick<Props, 'sort' | 'onSort'>) {
  const { organization } = useViewer();
  const { slug: workspace, kind } = organization;
  const { field, direction } = sort;
  return useMemo(
    () => columnsFor({ workspace, kind, sort: { field, direction }, onSort }),
    [workspace, kind, field, direction, onSort],
  );
}

type ColumnOptions = {
  workspace: string;
  kind: 'CLIENT' | 'PARTNER' | 'OPERATOR';
  sort: NumbersSort;
  onSort: (sort: NumbersSort) => void;
};

function columnsFor({ workspace, kind, sort, onSort }: ColumnOptions): Column<Row>[] {
  const sortable = (field: PhoneNumberOrderField, label: string) => ({
    head: <SortHead field={field} label={label} sort={sort} onSort={onSort} />,
    sort:
      sort.field !== field
        ? ('none' as const)
        : sort.direction === 'ASC'
          ? ('ascending' as const)
          : ('descending' as const),
  });
  // Beside the client's name the others have less room: all fits at 1440 px.
  const isOwn = kind === 'CLIENT';
  const client: Column<Row> = {
    key: 'client',
    head: 'Client',
    width: 104,
    cell: ({ client: { name } }) => (
      <span className={`${classes.quiet} ${classes.lines}`} title={name}>
        {name}
      </span>
    ),
  };
  return [
    {
      key: 'number',
      ...sortable('NUMBER', 'Phone number'),
      // The longest of them whole: a number that is cut off is no number.
      width: 222,
      cell: (row) => <NumberCell row={row} workspace={workspace} />,
    },
    {
      key: 'displayName',
      ...sortable('DISPLAY_NAME', 'Display name'),
      width: isOwn ? 208 : 148,
      cell: (row) => (
        <span className={classes.tagged}>
          <Quiet>{row.displayName ?? 'No name yet'}</Quiet>
          <Tags tags={row.tags} />
        </span>
      ),
    },
    ...(isOwn ? [] : [client]),
    {
      key: 'status',
      ...sortable('ACCOUNT_STATUS', 'Account status'),
      width: 232,
      cell: (row) => <AccountStatusHoverCard number={row} />,
    },
    {
      key: 'quality',
      head: 'Quality',
      width: 110,
      cell: (row) => <Status look={qualityRatings[row.qualityRating ?? 'UNKNOWN']} />,
    },
    {
      key: 'limit',
      head: isOwn ? 'Messaging limit' : 'Limit',
      align: 'right',
      width: isOwn ? 118 : 78,
      cell: (row) => (
        <span className={classes.quiet}>{limitWord(row.messagingLimit) ?? 'Unknown'}</span>
      ),
    },
    {
      key: 'permission',
      head: isOwn ? 'Partner access' : 'Permission',
      width: isOwn ? 110 : 104,
      cell: (row) => <PermissionHoverCard number={row} />,
    },
    {
      key: 'actions',
      head: <span className={classes.unseen}>Actions</span>,
      align: 'right',
      width: 120,
      stays: true,
      cell: (row) => (
        <span className={classes.actions}>
          <Link
            to={paths.number(workspace, row.id)}
            className={classes.manage}
            aria-label={`Manage ${row.formattedNumber}`}
          >
            Manage
          </Link>
          <NumberRowMenu number={row} />
        </span>
      ),
    },
  ];
}

/** A name that may be cut off; the whole of it shows on hover. */
function Quiet({ children }: { children: string }) {
  return (
    <span className={classes.quiet} title={children}>
      {children}
    </span>
  );
}

function NumberCell({ row, workspace }: { row: Row; workspace: string }) {
  return (
    <span className={classes.number}>
      {row.country && <CountryTag country={row.country} />}
      <Link to={paths.number(workspace, row.id)} className={classes.name}>
        {row.formattedNumber}
      </Link>
      <CopyButton value={row.number} of={row.formattedNumber} />
    </span>
  );
}
