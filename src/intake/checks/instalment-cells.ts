import { codeKey } from "../../domain/code-key.ts";
import { type Finding, finding } from "../../domain/finding.ts";
import { groupBy } from "../../domain/group-by.ts";
import type { InstalmentRecord } from "../../domain/records.ts";
import { instalmentTable } from "../catalogue/loan-tables.ts";

const scheduled = ["dueOn", "targetPrincipal"] as const;

/**
 * Instalments that no row gives a due date or a target. Several rows of one number are several payments for it, and one of
 * them states the schedule; a payment for no instalment in particular has none.
 */
export function unscheduledInstalments(rows: readonly InstalmentRecord[]): readonly Finding[] {
  const table = instalmentTable.sheet;
  const instalments = groupBy(
    rows.filter((row) => !isPaymentAlone(row)),
    (row) => (row.loan.state === "value" && row.number.state === "value" ? numbered(row.loan.value, row) : row),
  );
  return [...instalments.values()].flatMap((group) =>
    scheduled.flatMap((key) => {
      const [first] = group.map((row) => row[key]);
      return first?.state === "blank" && group.every((row) => row[key].state === "blank")
        ? [finding("cell/required", first.cell, { column: instalmentTable.columns[key].header, table })]
        : [];
    }),
  );
}

const numbered = (loan: string, { number }: InstalmentRecord) => `${codeKey(loan)} ${number.value}`;

/** An amount or a day of payment, and nothing that is due. */
function isPaymentAlone({ number, dueOn, targetPrincipal, targetCharge, ...row }: InstalmentRecord): boolean {
  const isFilled = ({ state }: { readonly state: string }) => state === "value" || state === "invalid";
  return (
    ![number, dueOn, targetPrincipal, targetCharge].some(isFilled) &&
    [row.paidOn, row.paidPrincipal, row.paidCharge].some(isFilled)
  );
}
