import { absent, type Field } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { CellRef } from "../domain/place.ts";
import { rupiah } from "../domain/rupiah.ts";
import type { Cell, Sheet, SheetRow } from "../workbook/model.ts";
import { profileTable } from "./catalogue/board-tables.ts";
import type { Column } from "./catalogue/column.ts";
import { normaliseLabel } from "./catalogue/label.ts";
import { matchHeader } from "./headers.ts";
import { type MoneyUnit, readInUnit, unitAbove, unitInLabel } from "./money-unit.ts";
import { type RawRecord, readField, readWith } from "./read-record.ts";

/** A sheet's labels of the profile: each label's cell, and the cell to its right that holds the value. */
export interface FoundProfile {
  readonly sheet: Sheet;
  readonly labels: ReadonlyMap<string, Labelled>;
  /** Labels that stand again with another value. */
  readonly again: ReadonlyMap<string, Labelled>;
}

interface Labelled {
  readonly label: Cell;
  readonly value: Cell | CellRef;
}

/** A profile is a short form; labels further down belong to something else. */
const deepestRow = 60;
/** A value stands at most so many columns right of its label. */
const widestGap = 6;

/** The sheets that carry a profile, the one with most of its labels first. */
export function findProfiles(sheets: readonly Sheet[]): readonly FoundProfile[] {
  return sheets
    .map((sheet) => ({ sheet, ...labelsIn(sheet) }))
    .filter(({ labels }) => profileTable.recognisedBy.some((keys) => keys.every((key) => labels.has(key))))
    .sort((a, b) => b.labels.size - a.labels.size);
}

function labelsIn(sheet: Sheet): Pick<FoundProfile, "labels" | "again"> {
  const labels = new Map<string, Labelled>();
  const again = new Map<string, Labelled>();
  for (const row of sheet.rows) {
    if (row.number > deepestRow) break;
    for (const [index, label] of row.cells.entries()) {
      const match = label.kind === "string" && label.text.length <= 60 ? matchHeader("profile", label.text) : undefined;
      if (match === undefined) continue;
      const value = valueBeside(row, index);
      // A header row of some list has a label right beside the label; a form has a value there.
      if (value?.kind === "string" && matchHeader("profile", value.text) !== undefined && row.cells.length > 2)
        continue;
      const first = labels.get(match.key);
      if (first === undefined) labels.set(match.key, { label, value: value ?? blankBeside(label) });
      else if (
        value !== undefined &&
        first.label.column === label.column &&
        normaliseLabel(value.text) !== normaliseLabel(first.value.text)
      ) {
        again.set(match.key, { label, value });
      }
    }
  }
  return { labels, again };
}

function valueBeside(row: SheetRow, index: number): Cell | undefined {
  const label = row.cells[index];
  if (label === undefined) return undefined;
  const value = row.cells.slice(index + 1).find((cell) => !/^\s*:\s*$/.test(cell.text));
  if (value === undefined || value.column - label.column > widestGap) return undefined;
  return value.kind === "string" ? { ...value, text: value.text.replace(/^\s*:\s*/, "") } : value;
}

function blankBeside(label: Cell): CellRef {
  return { sheet: label.sheet, row: label.row, column: label.column + 1, text: "" };
}

export function readProfile(found: FoundProfile): {
  readonly profile: RawRecord;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const fields: Record<string, Field<unknown>> = {};
  let at: CellRef | undefined;
  for (const [key, column] of Object.entries<Column>(profileTable.columns)) {
    const entry = found.labels.get(key);
    at ??= entry?.label;
    fields[key] = entry === undefined ? absent : readEntry(entry, found.again.get(key), column, found.sheet, findings);
    if (entry === undefined && column.required) {
      const first = found.labels.values().next().value?.label ?? found.sheet.ref;
      findings.push(finding("header/missing", first, { column: column.header, table: profileTable.sheet }));
    }
  }
  return { profile: { ...fields, at: at ?? { sheet: found.sheet.ref, row: 1, column: 1, text: "" } }, findings };
}

/** What stands beside a label; two labels of one name that say different things say nothing. */
function readEntry(
  { label, value }: Labelled,
  again: Labelled | undefined,
  column: Column,
  sheet: Sheet,
  findings: Finding[],
): Field<unknown> {
  const table = profileTable.sheet;
  if (again !== undefined && value.text !== "") {
    findings.push(finding("header/duplicate", again.label, { column: column.header, table }, [label]));
    return { state: "invalid", value: undefined, cell: value };
  }
  const unit = column.type === "rupiah" ? unitOf(label, sheet) : undefined;
  if (unit === undefined) return readField(value, column, table, findings);
  findings.push(
    finding("header/money-unit", unit.says, { table, columns: [column.header], unit: rupiah(unit.rupiah) }),
  );
  return readWith(readInUnit(unit.rupiah), value, column, table, findings);
}

function unitOf(label: Cell, { rows }: Sheet): MoneyUnit | undefined {
  const own = unitInLabel(label.text);
  if (own !== undefined) return { rupiah: own, says: label };
  return unitAbove(rows.filter(({ number }) => number < label.row));
}
