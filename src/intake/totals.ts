import { type Finding, finding } from "../domain/finding.ts";
import type { Rupiah } from "../domain/rupiah.ts";
import type { SheetRow } from "../workbook/model.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import { type Column, isMoney } from "./catalogue/column.ts";
import { readRupiah } from "./cells/numbers.ts";
import type { FoundTable } from "./found-table.ts";
import { cellIn } from "./sheet-cells.ts";

/** A table's rows, records and typed totals apart. */
export interface SortedRows {
  readonly table: FoundTable;
  readonly records: readonly SheetRow[];
  readonly totals: readonly SheetRow[];
}

/**
 * Typed totals of tables of one name that equal neither the sum of all rows above them nor that since the total before
 * them; nor, below blocks of one KSM each, the sum of all blocks of their sheet.
 */
export function totalFindings(tables: readonly SortedRows[]): readonly Finding[] {
  return tables.flatMap((block, index) => {
    if (block.totals.length === 0) return [];
    const earlier = tables.slice(0, index).filter(({ table }) => table.sheet === block.table.sheet);
    return Object.entries<Column>(catalogue[block.table.name].columns).flatMap(([key, { type, header }]) =>
      isMoney(type) && block.table.headers.has(key) ? columnFindings(block, earlier, key, header) : [],
    );
  });
}

function columnFindings(block: SortedRows, earlier: readonly SortedRows[], key: string, header: string): Finding[] {
  const { table, records, totals } = block;
  const column = table.headers.get(key)?.column ?? 0;
  const findings: Finding[] = [];
  let next = 0;
  let all = 0;
  let unread = false;
  for (const total of totals) {
    let since = 0;
    for (; next < records.length && (records[next]?.number ?? 0) < total.number; next++) {
      since += amountIn(records[next], column, header) ?? 0;
      unread ||= isUnread(records[next], column, header);
    }
    all += since;
    const cell = cellIn(total, column);
    const typed = amountIn(total, column, header);
    if (cell === undefined || typed === undefined || typed === all || typed === since) continue;
    const ofSheet = all + sumOf(earlier, key, header);
    // What cannot be read, which is told at its cell, may make up for what is missing.
    if (typed === ofSheet || (unread && typed > all)) continue;
    findings.push(finding("total/differs", cell, { column: header, typed, sum: since === 0 ? ofSheet : since }));
  }
  return findings;
}

function sumOf(blocks: readonly SortedRows[], key: string, header: string): number {
  return blocks.reduce((sum, { table, records }) => {
    const column = table.headers.get(key)?.column;
    return column === undefined ? sum : records.reduce((all, row) => all + (amountIn(row, column, header) ?? 0), sum);
  }, 0);
}

function isUnread(row: SheetRow | undefined, column: number, header: string): boolean {
  return readingIn(row, column, header)?.kind === "invalid";
}

function readingIn(row: SheetRow | undefined, column: number, header: string) {
  const cell = row === undefined ? undefined : cellIn(row, column);
  return cell === undefined ? undefined : readRupiah(cell, header);
}

function amountIn(row: SheetRow | undefined, column: number, header: string): Rupiah | undefined {
  const reading = readingIn(row, column, header);
  return reading?.kind === "value" ? reading.value : undefined;
}
