import { absent, type Field } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { CellRef } from "../domain/place.ts";
import { rupiah } from "../domain/rupiah.ts";
import type { Cell, Sheet } from "../workbook/model.ts";
import { profileTable } from "./catalogue/board-tables.ts";
import type { Column } from "./catalogue/column.ts";
import { matchHeader } from "./headers.ts";
import { type Labelled, type LabelledValues, labelledIn } from "./labelled-values.ts";
import { type MoneyUnit, readInUnit, unitAbove, unitInLabel } from "./money-unit.ts";
import { type RawRecord, readField, readWith } from "./read-record.ts";

/** A sheet's labels of the profile: each label's cell, and the cell to its right that holds the value. */
export interface FoundProfile extends LabelledValues {
  readonly sheet: Sheet;
}

/** A profile is a short form; labels further down belong to something else. */
const deepestRow = 60;

/** The sheets that carry a profile, the one with most of its labels first. */
export function findProfiles(sheets: readonly Sheet[]): readonly FoundProfile[] {
  return sheets
    .map((sheet) => ({ sheet, ...labelsIn(sheet) }))
    .filter(({ labels }) => profileTable.recognisedBy.some((keys) => keys.every((key) => labels.has(key))))
    .sort((a, b) => b.labels.size - a.labels.size);
}

function labelsIn({ rows }: Sheet): LabelledValues {
  return labelledIn(
    rows.filter(({ number }) => number <= deepestRow),
    (text) => matchHeader("profile", text)?.key,
  );
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
