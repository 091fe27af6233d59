import { Checkbox } from '@mantine/core';
import type { TemplatesMatrixCellFragment } from '../../gql/operations.ts';
import { type FactColumn, FactTable } from '../../ui/FactTable.tsx';
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
  /** Names whose languages are selected. */
  chosen: ReadonlySet<string>;
  onChoose: (name: string) => void;
};

/** A row for each name, a column for each language; a cell opens the preview. */
export function TemplatesMatrix({ templates, onOpen, chosen, onChoose }: Props) {
  const rows = [...Map.groupBy(templates, ({ name }) => name)].map(([name, cells]) => ({
    name,
    cells,
  }));
  const languages = [...new Set(templates.map(({ language }) => language))].toSorted();
  const columns: FactColumn<Row>[] = [
    {
      head: 'Template',
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
        return cell ? <OpenCell cell={cell} onOpen={onOpen} /> : <Missing />;
      },
    })),
  ];
  return <FactTable label="Templates" columns={columns} rows={rows} rowKey={({ name }) => name} />;
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

function OpenCell({ cell, onOpen }: { cell: Cell; onOpen: (id: string) => void }) {
  const look = templateStatuses[cell.status];
  return (
    <button
      type="button"
      className={classes.open}
      aria-label={`Preview ${cell.name} in ${languageName(cell.language)}: ${look.word}`}
      onClick={() => onOpen(cell.id)}
    >
      <Status look={look} />
    </button>
  );
}

const Missing = () => <span className={classes.missing}>None</span>;
