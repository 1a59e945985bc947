import { type Finding, finding } from "../domain/finding.ts";
import { type Rupiah, sumRupiah } from "../domain/rupiah.ts";
import type { SheetRow } from "../workbook/model.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import type { Column } from "./catalogue/column.ts";
import { readRupiah } from "./cells/numbers.ts";
import type { FoundTable } from "./find-tables.ts";

/** Typed totals that equal neither the sum of all rows above them nor that since the total before them. */
export function totalFindings(table: FoundTable, rows: readonly SheetRow[], totals: readonly SheetRow[]): Finding[] {
  const money = Object.entries<Column>(catalogue[table.name].columns).flatMap(([key, { type, header }]) => {
    const column = table.headers.get(key)?.column;
    return type === "rupiah" && column !== undefined ? [{ header, column }] : [];
  });
  return totals.flatMap((total, index) => {
    const since = totals[index - 1]?.number ?? 0;
    return money.flatMap(({ header, column }) => {
      const cell = total.cells.find((candidate) => candidate.column === column);
      const typed = amountIn(total, column, header);
      if (cell === undefined || typed === undefined) return [];
      const above = rows.filter(({ number }) => number < total.number);
      const sums = [above, above.filter(({ number }) => number > since)].map((part) =>
        sumRupiah(part.flatMap((row) => amountIn(row, column, header) ?? [])),
      );
      return sums.includes(typed)
        ? []
        : [finding("total/differs", cell, { column: header, typed, sum: sums[index === 0 ? 0 : 1] ?? typed })];
    });
  });
}

function amountIn(row: SheetRow, column: number, header: string): Rupiah | undefined {
  const cell = row.cells.find((candidate) => candidate.column === column);
  const reading = cell === undefined ? undefined : readRupiah(cell, header);
  return reading?.kind === "value" ? reading.value : undefined;
}
