import { type CivilDate, monthOf } from "../../domain/calendar.ts";
import type { Field } from "../../domain/field.ts";
import { type Finding, finding } from "../../domain/finding.ts";
import type { Kelurahan } from "../../domain/records.ts";
import { auditTable, secretariatTable } from "../catalogue/board-tables.ts";
import { ksmTable } from "../catalogue/ksm-table.ts";
import { instalmentTable, loanTable } from "../catalogue/loan-tables.ts";
import { memberTable } from "../catalogue/people-tables.ts";

/**
 * Dates of what has happened that lie behind the as-of date: a mistyped year, or an as-of date left from last year. Due
 * dates and planned disbursements may lie in the future, and a decision may be taken later about what was so then.
 */
export function checkDates(kelurahan: Kelurahan, asOf: CivilDate): readonly Finding[] {
  const later = <R>(
    records: readonly R[] | undefined,
    fieldOf: (record: R) => Field<string>,
    { header }: { readonly header: string },
    last: string,
  ): Finding[] =>
    (records ?? []).flatMap((record) => {
      const field = fieldOf(record);
      return field.state === "value" && field.value > last
        ? [finding("cell/after-as-of", field.cell, { column: header, asOf })]
        : [];
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
