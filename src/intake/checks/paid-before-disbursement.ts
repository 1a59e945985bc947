import type { CivilDate } from "../../domain/calendar.ts";
import { codeKey } from "../../domain/code-key.ts";
import { type Finding, finding } from "../../domain/finding.ts";
import type { CellRef } from "../../domain/place.ts";
import type { InstalmentRecord, LoanRecord } from "../../domain/records.ts";

/** Instalments paid before any loan of their code was disbursed. */
export function paidBeforeDisbursement(
  loans: readonly LoanRecord[],
  instalments: readonly InstalmentRecord[],
): readonly Finding[] {
  const disbursed = new Map<string, { readonly on: CivilDate; readonly cell: CellRef }>();
  for (const { code, disbursedOn } of loans) {
    if (code.state !== "value" || disbursedOn.state !== "value") continue;
    const key = codeKey(code.value);
    const before = disbursed.get(key);
    if (before === undefined || disbursedOn.value < before.on) {
      disbursed.set(key, { on: disbursedOn.value, cell: disbursedOn.cell });
    }
  }
  return instalments.flatMap(({ loan, paidOn }) => {
    if (loan.state !== "value" || paidOn.state !== "value") return [];
    const first = disbursed.get(codeKey(loan.value));
    if (first === undefined || paidOn.value >= first.on) return [];
    const args = { loan: loan.value, disbursedOn: first.on };
    return [finding("repayment/before-disbursement", paidOn.cell, args, [first.cell])];
  });
}
