import { addMonths, type CivilDate, type Month, yearOf } from "../../domain/calendar.ts";
import type { Field } from "../../domain/field.ts";
import { type Finding, finding } from "../../domain/finding.ts";
import type { SecretariatRecord } from "../../domain/records.ts";
import { secretariatTable } from "../catalogue/board-tables.ts";
import { instalmentTable } from "../catalogue/loan-tables.ts";
import { monthNumberByName } from "../cells/dates.ts";
import type { FoundTable } from "../found-table.ts";
import type { RawRecord } from "../read-record.ts";

/** The column of each table that tells its period. Due dates may be older: what was due last year is paid this year. */
const periodColumns = {
  secretariat: { key: "month", header: secretariatTable.columns.month.header },
  instalments: { key: "paidOn", header: instalmentTable.columns.paidOn.header },
} as const;

/** Dates of another year than the one that the sheet's name or the title above the table says. */
export function otherThanNamedYear(table: FoundTable, records: readonly RawRecord[]): readonly Finding[] {
  const period = table.name === "secretariat" || table.name === "instalments" ? periodColumns[table.name] : undefined;
  const year = period === undefined ? undefined : namedYear(table);
  if (period === undefined || year === undefined) return [];
  return records.flatMap((record) => {
    const field = record[period.key] as Field<CivilDate | Month>;
    return field.state === "value" && yearOf(field.value) !== year
      ? [finding("cell/other-period", field.cell, { column: period.header, year })]
      : [];
  });
}

/**
 * The year of the only month that the sheet's name says, or a title right above the header. A year without a month is not
 * enough: a list of 2013 rightly begins with December 2012.
 */
function namedYear(table: FoundTable): number | undefined {
  return onlyYear([table.sheet.ref.sheet]) ?? onlyYear(titlesAbove(table));
}

/** Texts of the rows close above the header that stand alone in their row. */
function titlesAbove({ sheet, headers }: FoundTable): readonly string[] {
  const top = Math.min(...[...headers.values()].map(({ cell }) => cell.row));
  return sheet.rows
    .filter(({ number, cells }) => number < top && number >= top - 4 && cells.length <= 2)
    .flatMap(({ cells }) => cells.map(({ text }) => text))
    .filter((text) => /\b(?:bulan|periode)\b/i.test(text));
}

function onlyYear(texts: readonly string[]): number | undefined {
  const months = texts.flatMap((text) => [...text.matchAll(/(\p{L}{3,})[\s.'-]*((?:19|20)\d\d)(?!\d)/gu)]);
  const [month] = months.filter(([, name = ""]) => monthNumberByName(name) !== undefined);
  return month === undefined || texts.some((text) => (text.match(/\d{4}/g) ?? []).length > 1)
    ? undefined
    : Number(month[2]);
}

/** Months that break the run of their neighbours and would fit into it with another year. */
export function monthsOutOfRun(records: readonly SecretariatRecord[]): readonly Finding[] {
  const months = records.flatMap(({ month }) => (month.state === "value" ? [month] : []));
  return months.flatMap((month, index) => {
    const [before, after] = [months[index - 1]?.value, months[index + 1]?.value];
    const fitting = before === undefined ? undefined : addMonths(before, 1);
    const fits = fitting !== undefined && after === addMonths(fitting, 1);
    return fits && fitting !== month.value && fitting.slice(5) === month.value.slice(5)
      ? [
          finding("cell/other-period", month.cell, {
            column: secretariatTable.columns.month.header,
            year: yearOf(fitting),
          }),
        ]
      : [];
  });
}
