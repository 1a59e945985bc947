import { serialFromDate } from "../../domain/calendar.ts";
import type { Instalment, PlannedKsm } from "../../domain/plan.ts";
import { dueOn, monthsUntilDue } from "../../schedule/receipts.ts";
import { put } from "../../workbook/write/sheet-draft.ts";
import { formula, reference } from "../sheet/formulas.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import type { PlanBook } from "./book.ts";
import type { PaymentPlaces } from "./disbursement-sheet.ts";
import { paidOutOn } from "./payments.ts";
import type { SchedulePlaces } from "./schedule-sheet.ts";

/**
 * *Jatuh tempo* of every instalment in *Jadwal Angsuran*, counted from the day in *Pencairan*, so that it follows a date that people fill in or change there. Blank while there is none.
 */
export function addDueDates(book: PlanBook, places: SchedulePlaces, { payDays }: PaymentPlaces): void {
  const { plan, report, sheets } = book;
  const { firstDueAfterMonths } = report.policy.settings.a8;
  for (const ksm of plan.ksm) {
    const day = reference(sheets.disbursement, payDays.get(ksm) ?? "");
    for (const member of ksm.members) {
      const first = places.members.get(member)?.first ?? 0;
      for (const [index, instalment] of member.schedule.entries()) {
        const due = formula(
          `IF(ISNUMBER(${day}),EDATE(${day},${monthsUntilDue(instalment, firstDueAfterMonths)}),"")`,
          dueDay(book, ksm, instalment),
        );
        put(sheets.schedule, `${places.letters.dueOn}${first + index}`, due, look.date);
      }
    }
  }
}

/** The day on which an instalment falls due, as Excel counts days; blank while the KSM's day of payment is not known. */
export function dueDay({ plan, report }: PlanBook, ksm: PlannedKsm, instalment: Instalment): number | "" {
  const on = paidOutOn(plan).get(ksm) ?? null;
  return on === null
    ? ""
    : serialFromDate(dueOn(on, instalment, report.policy.settings.a8.firstDueAfterMonths), "1900");
}
