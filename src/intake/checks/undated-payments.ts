import { type Finding, finding } from "../../domain/finding.ts";
import type { InstalmentRecord } from "../../domain/records.ts";
import { instalmentTable } from "../catalogue/loan-tables.ts";

/** Payments without a day, which nobody can count until they have one. */
export function undatedPayments(rows: readonly InstalmentRecord[]): readonly Finding[] {
  const column = instalmentTable.columns.paidOn.header;
  return rows.flatMap(({ paidOn, paidPrincipal, paidCharge }) => {
    const isPaid = (paidPrincipal.value ?? 0) > 0 || (paidCharge.value ?? 0) > 0;
    return isPaid && paidOn.state === "blank"
      ? [finding("cell/required", paidOn.cell, { column, table: instalmentTable.sheet })]
      : [];
  });
}
