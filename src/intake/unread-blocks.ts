import { type Finding, finding } from "../domain/finding.ts";
import { guideSheet } from "../domain/guide-sheet.ts";
import type { Cell, Sheet, SheetRow } from "../workbook/model.ts";
import { isFormRow } from "./block-title.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import { type FoundTable, type HalfTable, headerNames } from "./found-table.ts";
import { type HeaderText, headerTexts } from "./header-texts.ts";
import { closestMatch, type TableMatch } from "./match-table.ts";
import type { FoundProfile } from "./read-profile.ts";
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

/** What looks like a table and was read as none. */
export interface UnreadBlock {
  /** Its header row, without the cells of other tables. */
  readonly row: SheetRow;
  readonly texts: readonly HeaderText[];
  /** The table of ours that it comes closest to. */
  readonly closest: TableMatch | undefined;
}

/**
 * What looks like a table on a sheet and was read as none, also beside, above and below the tables that were read. `passed`
 * tells the rows that something else accounts for.
 */
export function unreadBlocks(
  sheet: Sheet,
  tables: readonly FoundTable[],
  passed: (row: number) => boolean,
): readonly UnreadBlock[] {
  const rest = unreadRows(sheet, tables.map(areaOf)).filter((row) => !passed(row.number) && !isFormRow(row));
  const blocks: UnreadBlock[] = [];
  let end = 0;
  for (const [index, row] of rest.entries()) {
    const records = row.number <= end ? [] : recordsUnder(rest, index);
    const last = records.at(-1);
    if (last === undefined) continue;
    const texts = headerTexts(sheet, sheetCells({ ...sheet, rows: [row], merges: [] }), [row]);
    blocks.push({ row, texts, closest: closestMatch(sheet, texts) });
    end = last.number;
  }
  return blocks;
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

/** What is said of a block, at the first of its headers. */
export function blockFinding(sheet: Sheet, { row, closest }: UnreadBlock): Finding {
  const headers = row.cells.map(({ text }) => text.replace(/\s+/g, " ").trim());
  const [first] = row.cells;
  return finding("table/unrecognised", first ?? sheet.ref, {
    headers: headers.slice(0, mostNamed),
    more: Math.max(0, headers.length - mostNamed),
    closest: closest === undefined ? null : catalogue[closest.name].sheet,
    known: closest === undefined ? [] : headerNames(closest.name, closest.headers.keys()),
  });
}

/** The rows that hold a profile's lines, or lie below a header that is asked about or that the user says is none of ours. */
export function passedRows(
  sheet: Sheet,
  profiles: readonly FoundProfile[],
  half: readonly HalfTable[],
  dismissed: readonly number[],
): (row: number) => boolean {
  const lines = profiles.filter((one) => one.sheet === sheet).flatMap(({ labels }) => [...labels.values()]);
  const rows = new Set(lines.map(({ label }) => label.row));
  const asked = half.flatMap(({ at }) => (at.sheet === sheet.ref ? [at.row] : []));
  for (const top of [...asked, ...dismissed]) {
    const first = sheet.rows.findIndex(({ number }) => number === top);
    for (let index = first; sheet.rows[index]?.number === top + index - first; index++) rows.add(top + index - first);
  }
  return (row) => rows.has(row);
}
