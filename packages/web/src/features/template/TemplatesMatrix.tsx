import { Checkbox, VisuallyHidden } from '@mantine/core';
import type { TemplatesMatrixCellFragment } from '../../gql/operations.ts';
import { useMemo } from 'react';
import { Countdown } from '../../ui/Countdown.tsx';
import type { FactColumn } from '../../ui/FactTable.tsx';
import { FactTableSkeleton } from '../../ui/FactTableSkeleton.tsx';
import { LongFactTable } from '../../ui/LongFactTable.tsx';
import { Status } from '../../ui/Status.tsx';
import classes from './TemplatesMatrix.module.css';
import {
  languageName,
  templateCategories,
  templateQualities,
  templateStatuses,
} from './templateWords.ts';

type Cell = TemplatesMatrixCellFragment;
type Row = { name: string; cells: readonly Cell[] };
type Props = {
  templates: readonly Cell[];
  onOpen: (id: string) => void;
  /** The one that is looked at beside the list. */
  opened: string | null;
  /** Names whose languages are selected. */
  chosen: ReadonlySet<string>;
  onChoose: (name: string) => void;
  /** Whether a filter may leave out languages that there are. */
  isFiltered: boolean;
  /** Languages that the names of the list lack; they have a column, though nothing is in it. */
  missing: readonly string[];
  /** Asks for the next page; undefined where there is none. */
  onEnd: (() => void) | undefined;
};

const FIRST_HEAD = 'Template';

/** A row for each name, a column for each language; a cell opens the preview. */
export function TemplatesMatrix(props: Props) {
  const { templates, onOpen, opened, chosen, onChoose, isFiltered, missing, onEnd } = props;
  const rows = useMemo(
    () => [...Map.groupBy(templates, ({ name }) => name)].map(([name, cells]) => ({ name, cells })),
    [templates],
  );
  const present = templates.map(({ language }) => language);
  const languages = [...new Set([...present, ...missing])].toSorted().join(' ');
  // Kept between renders, so that rows which are on the screen already are not drawn again.
  const columns = useMemo(
    () =>
      columnsFor({ languages: languages.split(' '), onOpen, opened, chosen, onChoose, isFiltered }),
    [languages, onOpen, opened, chosen, onChoose, isFiltered],
  );
  return (
    <LongFactTable label="Templates" columns={columns} rows={rows} rowKey={nameOf} onEnd={onEnd} />
  );
}

/** Name and facts stand under each other. */
const ROW_HEIGHT = 44;

export function TemplatesMatrixSkeleton() {
  return (
    <FactTableSkeleton
      columns={[{ head: FIRST_HEAD }]}
      unnamed={3}
      rows={10}
      rowHeight={ROW_HEIGHT}
    />
  );
}

const nameOf = ({ name }: Row) => name;

function columnsFor({
  languages,
  onOpen,
  opened,
  chosen,
  onChoose,
  isFiltered,
}: Pick<Props, 'onOpen' | 'opened' | 'chosen' | 'onChoose' | 'isFiltered'> & {
  languages: readonly string[];
}): FactColumn<Row>[] {
  return [
    {
      head: FIRST_HEAD,
      cell: (row) => (
        <span className={classes.row}>
          <Checkbox
            aria-label={`Select ${row.name}`}
            checked={chosen.has(row.name)}
            onChange={() => onChoose(row.name)}
          />
          <NameAndFacts row={row} />
        </span>
      ),
    },
    ...languages.map((language) => ({
      head: languageName(language),
      cell: ({ cells }: Row) => {
        const cell = cells.find((each) => each.language === language);
        return cell ? (
          <OpenCell cell={cell} onOpen={onOpen} isOpened={cell.id === opened} />
        ) : (
          <Missing isFiltered={isFiltered} />
        );
      },
    })),
  ];
}

function NameAndFacts({ row: { name, cells } }: { row: Row }) {
  const [first] = cells;
  const quality = worstOf(cells);
  return (
    <span>
      <span className={classes.name}>{name}</span>
      <span className={classes.facts}>
        {first && templateCategories[first.category]}
        {quality !== 'UNKNOWN' && (
          <span data-tone={templateQualities[quality].tone} className={classes.quality}>
            {` · quality ${templateQualities[quality].word.toLowerCase()}`}
          </span>
        )}
      </span>
    </span>
  );
}

function worstOf(cells: readonly Cell[]): Cell['quality'] {
  const present = new Set(cells.map(({ quality }) => quality));
  return (['RED', 'YELLOW', 'GREEN'] as const).find((each) => present.has(each)) ?? 'UNKNOWN';
}

type OpenCellProps = Pick<Props, 'onOpen'> & { cell: Cell; isOpened: boolean };

function OpenCell({ cell, onOpen, isOpened }: OpenCellProps) {
  const look = templateStatuses[cell.status];
  return (
    <button
      type="button"
      className={classes.open}
      data-opened={isOpened || undefined}
      onClick={() => onOpen(cell.id)}
    >
      <VisuallyHidden>{`Preview ${cell.name} in ${languageName(cell.language)}: `}</VisuallyHidden>
      <Status look={look} />
      {cell.pausedUntil !== null && (
        <span className={classes.until}>
          <Countdown until={cell.pausedUntil} over="Over any moment" />
        </span>
      )}
    </button>
  );
}

const Missing = ({ isFiltered }: { isFiltered: boolean }) => (
  <span className={classes.missing}>{isFiltered ? 'Not in this filter' : 'None'}</span>
);
