import { serialFromDate } from "../../domain/calendar.ts";
import { dueOn, monthsUntilDue } from "../../schedule/receipts.ts";
import { put } from "../../workbook/write/sheet-draft.ts";
import type { PlanBook } from "./book.ts";
import type { PaymentPlaces } from "./disbursement-sheet.ts";
import { formula, reference } from "./formulas.ts";
import { paidOutOn } from "./payments.ts";
import { planStyles as look } from "./plan-styles.ts";
import type { SchedulePlaces } from "./schedule-sheet.ts";

/**
 * *Jatuh tempo* of every instalment in *Jadwal Angsuran*, counted from the day in *Pencairan*, so that it follows a date that people fill in or change there. Blank while there is none.
 */
export function addDueDates(
  { plan, report, sheets }: PlanBook,
  places: SchedulePlaces,
  { payDays }: PaymentPlaces,
): void {
  const { firstDueAfterMonths } = report.policy.settings.a8;
  for (const [ksm, on] of paidOutOn(plan)) {
    const day = reference(sheets.disbursement, payDays.get(ksm) ?? "");
    for (const member of ksm.members) {
      const first = places.members.get(member)?.first ?? 0;
      for (const [index, instalment] of member.schedule.entries()) {
        const due = formula(
          `IF(ISNUMBER(${day}),EDATE(${day},${monthsUntilDue(instalment, firstDueAfterMonths)}),"")`,
          on === null ? "" : serialFromDate(dueOn(on, instalment, firstDueAfterMonths), "1900"),
        );
        put(sheets.schedule, `${places.letters.dueOn}${first + index}`, due, look.date);
      }
    }
  }
}
