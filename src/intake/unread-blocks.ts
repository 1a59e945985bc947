import { type Finding, finding } from "../domain/finding.ts";
import { guideSheet } from "../domain/guide-sheet.ts";
import type { Cell, Sheet, SheetRow } from "../workbook/model.ts";
import { isFormRow } from "./block-title.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import { type FoundTable, headerNames } from "./found-table.ts";
import { headerTexts } from "./header-texts.ts";
import { closestMatch } from "./match-table.ts";
import { withoutNotes } from "./row-kinds.ts";
import { sheetCells } from "./sheet-cells.ts";
import { recordsUnder } from "./table-like.ts";

/** So many headers of it are named. */
const mostNamed = 8;

/** Whether it is the sheet of a blank workbook that explains the others. */
export function isGuide({ ref, rows }: Sheet): boolean {
  const headers = guideSheet.headers.join("|");
  return ref.sheet === guideSheet.name && rows.some(({ cells }) => cells.map(({ text }) => text).join("|") === headers);
}

/**
 * What looks like a table on a sheet and was read as none, also beside, above and below the tables that were read: a finding
 * at the first of its headers. `passed` tells the rows that something else accounts for.
 */
export function unreadBlocks(
  sheet: Sheet,
  tables: readonly FoundTable[],
  passed: (row: number) => boolean,
): readonly Finding[] {
  const rest = unreadRows(sheet, tables.map(areaOf)).filter((row) => !passed(row.number) && !isFormRow(row));
  const findings: Finding[] = [];
  let end = 0;
  for (const [index, row] of rest.entries()) {
    const records = row.number <= end ? [] : recordsUnder(rest, index);
    const last = records.at(-1);
    if (last === undefined) continue;
    findings.push(blockFinding(sheet, row));
    end = last.number;
  }
  return findings;
}

/** The rows with their cells outside the areas. */
function unreadRows({ rows }: Sheet, areas: readonly Area[]): readonly SheetRow[] {
  const rest: SheetRow[] = [];
  for (const row of rows) {
    const beside = areas.filter(({ top, bottom }) => top <= row.number && row.number <= bottom);
    const isRead = ({ column }: Cell) => beside.some(({ left, right }) => left <= column && column <= right);
    if (beside.length === 0) rest.push(row);
    else if (!row.cells.every(isRead)) rest.push({ ...row, cells: row.cells.filter((cell) => !isRead(cell)) });
  }
  return rest;
}

interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function areaOf(table: FoundTable): Area {
  const top = Math.min(...[...table.headers.values()].map(({ cell }) => cell.row));
  const bottom = withoutNotes(table).at(-1)?.number ?? Math.max(...table.firstRows);
  return { top: Math.min(top, ...table.firstRows), bottom, left: table.left, right: lastColumnOf(table) };
}

/** The last column of its headers, with those right beside it; behind a blank column another table may begin. */
function lastColumnOf({ columns, others }: FoundTable): number {
  const headed = new Set([...columns, ...others.map(({ column }) => column)]);
  let last = Math.max(...columns);
  while (headed.has(last + 1)) last += 1;
  return last;
}

function blockFinding(sheet: Sheet, row: SheetRow): Finding {
  const texts = headerTexts(sheet, sheetCells({ ...sheet, rows: [row], merges: [] }), [row]);
  const closest = closestMatch(sheet, texts);
  const headers = row.cells.map(({ text }) => text.replace(/\s+/g, " ").trim());
  const [first] = row.cells;
  return finding("table/unrecognised", first ?? sheet.ref, {
    headers: headers.slice(0, mostNamed),
    more: Math.max(0, headers.length - mostNamed),
    closest: closest === undefined ? null : catalogue[closest.name].sheet,
    known: closest === undefined ? [] : headerNames(closest.name, closest.headers.keys()),
  });
}
