import { useState } from 'react';
import type { JsonObject } from '../limits/check.ts';
import { Drawn } from './drawn.tsx';
import { Icon } from './icons.tsx';
import { objects, string } from './json.ts';

const DEFAULT_PAGE = 5;

interface Order {
  column: number;
  down: boolean;
}

/** A data table: the first row names the columns, a click on one sorts by it, and long tables have pages. */
export function DataTable({ block }: { block: JsonObject }) {
  const [head = [], ...rows] = Array.isArray(block.rows) ? block.rows.map(objects) : [];
  const size = typeof block.page_size === 'number' ? block.page_size : DEFAULT_PAGE;
  const nameColumn = typeof block.row_header_column_index === 'number' ? block.row_header_column_index : 0;
  const [order, setOrder] = useState<Order>();
  const [page, setPage] = useState(0);
  const sorted = order ? rows.toSorted((one, other) => compare(one, other, order)) : rows;
  const pages = Math.ceil(rows.length / size);
  const shown = sorted.slice(page * size, (page + 1) * size);
  const sortBy = (column: number) => {
    setOrder({ column, down: order?.column === column && !order.down });
    setPage(0);
  };
  return (
    <div className="data-table">
      <div className="table-scroll">
        <table>
          <caption>{string(block.caption)}</caption>
          <thead>
            <tr>
              {head.map((cell, column) => (
                <th
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
                  key={column}
                  scope="col"
                  className={numeric(rows[0]?.[column]) ? 'number' : ''}
                  aria-sort={order?.column === column ? (order.down ? 'descending' : 'ascending') : 'none'}
                >
                  <button type="button" onClick={() => sortBy(column)}>
                    <Cell cell={cell} />
                    <span className={`sort ${order?.column === column ? (order.down ? 'down' : 'up') : ''}`}>
                      <Icon name="down" size={12} />
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place on this page
              <tr key={at}>
                {row.map((cell, column) => {
                  const className = numeric(cell) ? 'number' : '';
                  return column === nameColumn ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
                    <th key={column} scope="row" className={className}>
                      <Cell cell={cell} />
                    </th>
                  ) : (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
                    <td key={column} className={className}>
                      <Cell cell={cell} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pages > 1 && (
        <div className="pager">
          <button type="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            Previous
          </button>
          <span className="muted">
            {page * size + 1}–{Math.min((page + 1) * size, rows.length)} of {rows.length}
          </span>
          <button type="button" disabled={page >= pages - 1} onClick={() => setPage(page + 1)}>
            Next
          </button>
        </div>
      )}
    </div>
  );
}

function Cell({ cell }: { cell: JsonObject }) {
  return cell.type === 'rich_text' ? <Drawn block={cell} /> : string(cell.text);
}

function numeric(cell: JsonObject | undefined): boolean {
  return cell?.type === 'raw_number';
}

function compare(one: JsonObject[], other: JsonObject[], { column, down }: Order): number {
  const [first, second] = [one[column], other[column]];
  const sign = down ? -1 : 1;
  if (numeric(first) && numeric(second)) return sign * (Number(first?.value) - Number(second?.value));
  return sign * JSON.stringify(first).localeCompare(JSON.stringify(second));
}
