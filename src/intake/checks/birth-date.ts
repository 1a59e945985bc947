import type { CivilDate } from "../../domain/calendar.ts";
import type { Field } from "../../domain/field.ts";
import { type Finding, finding } from "../../domain/finding.ts";
import type { Nik } from "../../domain/nik.ts";
import type { Cell, SheetRow } from "../../workbook/model.ts";
import { normaliseLabel } from "../catalogue/label.ts";
import { parseDateText } from "../cells/dates.ts";
import { cleanText } from "../cells/reading.ts";
import type { FoundTable } from "../found-table.ts";
import type { RawRecord } from "../read-record.ts";

/** Headers of a birth date, with or without the place: `Tgl Lahir`, `Tempat, Tanggal Lahir`, `TTL`. */
const birthHeader = /^(?:tempat)?(?:dan)?(?:tanggal|tgl)lahir$|^ttl$/;

/**
 * Birth dates that are not those of the NIK beside them. No record holds a birth date: the column is read for this alone,
 * where a roster has it.
 */
export function birthDatesThatDiffer(table: FoundTable, records: readonly RawRecord[]): readonly Finding[] {
  const column = table.others.find(({ texts }) => texts.some((text) => birthHeader.test(normaliseLabel(text))))?.column;
  if (column === undefined) return [];
  const rows = new Map<number, SheetRow>(table.rows.map((row) => [row.number, row]));
  return records.flatMap((record) => {
    const nik = record["nik"] as Field<Nik>;
    if (nik.state !== "value") return [];
    const cell = rows.get(nik.cell.row)?.cells.find((candidate) => candidate.column === column);
    const born = cell === undefined ? undefined : birthDate(cell);
    return cell === undefined || born === undefined || isBirthDateOf(nik.value, born)
      ? []
      : [finding("nik/birth-date-differs", cell, { stated: born }, [nik.cell])];
  });
}

/** `Sukajaya, 2 Januari 1981` holds a date behind the place. What is no date is left alone. */
function birthDate(cell: Cell): CivilDate | undefined {
  if (cell.kind === "date") return cell.date;
  if (cell.kind !== "string") return undefined;
  const text = cleanText(cell.text);
  return parseDateText(text.slice(text.search(/\d/)));
}

/** DDMMYY, the day + 40 for women: the century does not show. */
function isBirthDateOf(nik: Nik, date: CivilDate): boolean {
  const day = Number(nik.slice(6, 8)) % 40;
  return (
    day === Number(date.slice(8)) && nik.slice(8, 10) === date.slice(5, 7) && nik.slice(10, 12) === date.slice(2, 4)
  );
}
