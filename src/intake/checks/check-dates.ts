import { type CivilDate, type Month, monthOf } from "../../domain/calendar.ts";
import type { Field } from "../../domain/field.ts";
import { type Finding, finding } from "../../domain/finding.ts";
import type { CellRef } from "../../domain/place.ts";
import type { Kelurahan } from "../../domain/records.ts";
import { auditTable, secretariatTable } from "../catalogue/board-tables.ts";
import { ksmTable } from "../catalogue/ksm-table.ts";
import { instalmentTable, loanTable } from "../catalogue/loan-tables.ts";
import { memberTable } from "../catalogue/people-tables.ts";

interface LaterDate {
  readonly cell: CellRef;
  readonly column: string;
  readonly value: CivilDate | Month;
}

/**
 * Dates of what has happened that lie behind the as-of date: a mistyped year; or an as-of date left from last year, which
 * a finding at *Tanggal Penilaian* then says. Due dates and planned disbursements may lie in the future, and a decision
 * may be taken later about what was so then.
 */
export function checkDates(kelurahan: Kelurahan, asOf: CivilDate): readonly Finding[] {
  const found = laterDates(kelurahan, asOf);
  return [
    ...found.map(({ cell, column }) => finding("cell/after-as-of", cell, { column, asOf })),
    ...beforeDates(kelurahan, asOf, found),
  ];
}

function laterDates(kelurahan: Kelurahan, asOf: CivilDate): LaterDate[] {
  const later = <R>(
    records: readonly R[] | undefined,
    fieldOf: (record: R) => Field<CivilDate | Month>,
    { header: column }: { readonly header: string },
    last: string,
  ): LaterDate[] =>
    (records ?? []).flatMap((record) => {
      const field = fieldOf(record);
      return field.state === "value" && field.value > last ? [{ cell: field.cell, column, value: field.value }] : [];
    });
  return [
    ...later(kelurahan.secretariat, ({ month }) => month, secretariatTable.columns.month, monthOf(asOf)),
    ...later(kelurahan.audits, ({ reportDate }) => reportDate, auditTable.columns.reportDate, asOf),
    ...later(kelurahan.ksm, ({ foundedOn }) => foundedOn, ksmTable.columns.foundedOn, asOf),
    ...later(kelurahan.members, ({ confirmedOn }) => confirmedOn, memberTable.columns.confirmedOn, asOf),
    ...later(kelurahan.loans, ({ disbursedOn }) => disbursedOn, loanTable.columns.disbursedOn, asOf),
    ...later(kelurahan.loans, ({ rescheduledOn }) => rescheduledOn, loanTable.columns.rescheduledOn, asOf),
    ...later(kelurahan.instalments, ({ paidOn }) => paidOn, instalmentTable.columns.paidOn, asOf),
  ];
}

/** So many different days behind the as-of date are no slips: the date itself is left from another time. */
const fewestDays = 5;

function beforeDates({ profile }: Kelurahan, asOf: CivilDate, found: readonly LaterDate[]): Finding[] {
  const stated = profile?.assessedOn;
  if (stated?.state !== "value" || stated.value !== asOf) return [];
  const days = [...new Set(found.map(({ value }) => value))].filter(isDay).toSorted();
  const last = days.at(-1);
  if (last === undefined || days.length < fewestDays) return [];
  return [finding("as-of/before-dates", stated.cell, { asOf, last })];
}

function isDay(value: CivilDate | Month): value is CivilDate {
  return value.length === "2012-12-31".length;
}
