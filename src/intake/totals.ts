import { type Finding, finding } from "../domain/finding.ts";
import type { Rupiah } from "../domain/rupiah.ts";
import type { SheetRow } from "../workbook/model.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import type { Column } from "./catalogue/column.ts";
import { readRupiah } from "./cells/numbers.ts";
import type { FoundTable } from "./find-tables.ts";
import { cellIn } from "./sheet-cells.ts";

/** Typed totals that equal neither the sum of all rows above them nor that since the total before them. */
export function totalFindings(table: FoundTable, rows: readonly SheetRow[], totals: readonly SheetRow[]): Finding[] {
  const money = Object.entries<Column>(catalogue[table.name].columns).flatMap(([key, { type, header }]) => {
    const column = table.headers.get(key)?.column;
    return type === "rupiah" && column !== undefined ? [{ header, column }] : [];
  });
  return money.flatMap((column) => columnFindings(rows, totals, column));
}

function columnFindings(
  rows: readonly SheetRow[],
  totals: readonly SheetRow[],
  { header, column }: { readonly header: string; readonly column: number },
): Finding[] {
  const findings: Finding[] = [];
  let next = 0;
  let all = 0;
  for (const [index, total] of totals.entries()) {
    let since = 0;
    for (; next < rows.length && (rows[next]?.number ?? 0) < total.number; next++) {
      since += amountIn(rows[next], column, header) ?? 0;
    }
    all += since;
    const cell = cellIn(total, column);
    const typed = amountIn(total, column, header);
    if (cell === undefined || typed === undefined || typed === all || typed === since) continue;
    findings.push(finding("total/differs", cell, { column: header, typed, sum: index === 0 ? all : since }));
  }
  return findings;
}

function amountIn(row: SheetRow | undefined, column: number, header: string): Rupiah | undefined {
  const cell = row === undefined ? undefined : cellIn(row, column);
  const reading = cell === undefined ? undefined : readRupiah(cell, header);
  return reading?.kind === "value" ? reading.value : undefined;
}
