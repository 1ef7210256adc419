// The table of a pane: its headings, its rows once they are read, and what is said while there are none.
import { admin as words } from '../../../../lib/messages/admin.ts';

interface TableProps<Row, Column extends string> {
  caption: string;
  /** In order; the first one heads its row. */
  columns: Readonly<Record<Column, string>>;
  order: readonly Column[];
  /** Null: not read yet. */
  rows: readonly Row[] | null;
  keyOf: (row: Row, place: number) => string | number;
  cell: (row: Row, column: Column) => React.ReactNode;
  empty: string;
}

export function Table<Row, Column extends string>(props: TableProps<Row, Column>) {
  const { caption, columns, order, rows, keyOf, cell, empty } = props;
  const [first, ...rest] = order;
  return (
    <>
      <table className="ledger">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {order.map((column) => (
              <th key={column} scope="col">
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(rows ?? []).map((row, place) => (
            <tr key={keyOf(row, place)}>
              <th scope="row" className="anywhere">
                {first && cell(row, first)}
              </th>
              {rest.map((column) => (
                <td key={column} data-l={columns[column]} className="anywhere">
                  {cell(row, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows === null && <p className="px-4 py-3 text-ink2">{words.loading}</p>}
      {rows?.length === 0 && <p className="px-4 py-3 text-ink2">{empty}</p>}
    </>
  );
}

/** What can be done with a row; `about` says with which to whoever does not see the row. */
export function RowAct({ text, about, onAct }: { text: string; about: string; onAct: () => void }) {
  return (
    <button type="button" className="link inline-flex min-h-7 items-center pointer-coarse:min-h-11" onClick={onAct}>
      {text}
      <span className="sr-only">: {about}</span>
    </button>
  );
}
