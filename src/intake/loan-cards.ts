import { absent, type Field } from "../domain/field.ts";
import type { Finding } from "../domain/finding.ts";
import type { Cell, SheetRow } from "../workbook/model.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import type { Column } from "./catalogue/column.ts";
import type { FoundTable } from "./found-table.ts";
import { matchHeader } from "./headers.ts";
import { type Labelled, labelledIn } from "./labelled-values.ts";
import { type RawRecord, readField } from "./read-record.ts";

/** The head lines of a card stand at most so many rows above its ledger. */
const tallestHead = 15;

/**
 * The loans of cards: a sheet, or a block of one, for each loan, with its number, KSM, amount and term in lines above its
 * ledger. A card whose lines name no KSM or no amount is a ledger and nothing more.
 */
export function readLoanCards(tables: readonly FoundTable[]): {
  readonly records: readonly RawRecord[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const records = tables.flatMap((table): RawRecord[] => {
    if (table.name !== "instalments" || table.title?.says !== "loan") return [];
    const labels = headLines(table);
    return labels.has("code") && labels.has("ksm") && labels.has("principal") ? [readCard(labels, findings)] : [];
  });
  return { records, findings };
}

function headLines({ sheet, headers }: FoundTable): ReadonlyMap<string, Labelled> {
  const top = Math.min(...[...headers.values()].map(({ cell }) => cell.row));
  const above = sheet.rows.filter(({ number }) => number < top && number >= top - tallestHead);
  const firstOwn = above.findLastIndex(({ cells }) => cells.length > mostCells) + 1;
  return labelledIn(above.slice(firstOwn).map(splitLines), (text) => matchHeader("loans", text)?.key).labels;
}

/** A head line holds two labels and their values at most, each with a colon of its own; more is a row of a list. */
const mostCells = 6;

/** `Alokasi : 10.000.000` in one cell as label and value. */
function splitLines(row: SheetRow): SheetRow {
  return { ...row, cells: row.cells.flatMap(splitLine) };
}

function splitLine(cell: Cell): readonly Cell[] {
  const [, label, value] = /^([^:]{2,40}?)\s*:\s*(\S.*)$/s.exec(cell.text.trim()) ?? [];
  if (cell.kind !== "string" || label === undefined || value === undefined) return [cell];
  return [
    { ...cell, text: label },
    { ...cell, text: value.trim() },
  ];
}

function readCard(labels: ReadonlyMap<string, Labelled>, findings: Finding[]): RawRecord {
  const { sheet, columns } = catalogue.loans;
  const fields: Record<string, Field<unknown>> = {};
  for (const [key, column] of Object.entries<Column>(columns)) {
    const line = labels.get(key);
    fields[key] = line === undefined ? absent : readField(line.value, column, sheet, findings);
  }
  const at = labels.get("code")?.value ?? labels.values().next().value?.value;
  if (at === undefined) throw new Error("a card without lines");
  return { ...fields, at };
}
