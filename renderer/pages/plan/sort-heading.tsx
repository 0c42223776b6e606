/** The heading of a column that a table can be sorted by: press once for up, twice for down. */

/** What a table is sorted by. */
export interface Sorted<Column extends string> {
  readonly column: Column;
  readonly isDescending: boolean;
}

interface SortHeadingProps<Column extends string> {
  readonly column: Column;
  readonly title: string;
  readonly sorted: Sorted<Column>;
  readonly onSort: (sorted: Sorted<Column>) => void;
  readonly isNumber?: boolean;
}

/** Pressing the column that is sorted by turns the order round. */
export function nextSort<Column extends string>(sorted: Sorted<Column>, column: Column): Sorted<Column> {
  return { column, isDescending: sorted.column === column && !sorted.isDescending };
}

export function SortHeading<Column extends string>({ column, title, sorted, onSort, isNumber = false }: SortHeadingProps<Column>) {
  const isHere = sorted.column === column;
  return (
    <th scope="col" className={isNumber ? 'is-number' : undefined} aria-sort={isHere ? (sorted.isDescending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="sort-heading" onClick={() => onSort(nextSort(sorted, column))}>
        {title}
        <svg viewBox="0 0 10 12" width="10" height="12" aria-hidden="true" data-sorted={isHere}>
          <path d={isHere && sorted.isDescending ? 'M1 5h8L5 10z' : 'M1 7h8L5 2z'} fill="currentColor" />
        </svg>
      </button>
    </th>
  );
}
