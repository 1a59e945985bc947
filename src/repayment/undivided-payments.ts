import type { CivilDate } from "../domain/calendar.ts";
import { compareText } from "../domain/place.ts";
import type { InstalmentRecord } from "../domain/records.ts";
import { dueToDate, type Payment } from "./ledger.ts";
import { addSpans, subtractSpan } from "./span.ts";

/**
 * Splits payments that name neither an instalment nor a jasa, in ledgers that schedule jasa: jasa that is due and
 * unpaid on the day comes first, the rest is pokok (short payment is booked to jasa first, then overdue pokok). Where
 * the jasa to that day is not known, neither is the split.
 */
export function splitUndivided(
  payments: readonly Payment[],
  schedule: readonly InstalmentRecord[],
): readonly Payment[] {
  if (!schedule.some(({ targetCharge }) => targetCharge.state === "value")) return payments;
  const booked = payments.filter(({ row }) => undivided(row) === undefined);
  const lumps = payments.flatMap(({ row }) => undivided(row) ?? []).toSorted((a, b) => compareText(a.on, b.on));
  for (const lump of lumps) {
    const chargeDue = dueToDate(schedule, "charge", lump.on).span;
    const earlier = booked.filter(({ row }) => row.paidOn.value === undefined || row.paidOn.value <= lump.on);
    const open = subtractSpan(chargeDue, addSpans(earlier.map(({ charge }) => charge)));
    const charge = { low: Math.min(lump.amount, open.low), high: Math.min(lump.amount, open.high) };
    const principal = { low: lump.amount - charge.high, high: lump.amount - charge.low };
    booked.push({ row: lump.row, principal, charge });
  }
  return booked;
}

interface Lump {
  readonly row: InstalmentRecord;
  readonly on: CivilDate;
  readonly amount: number;
}

/** An amount under *Bayar Pokok* alone, on a day, for no instalment; undefined where the row says more. */
function undivided(row: InstalmentRecord): Lump | undefined {
  const { paidOn, paidPrincipal } = row;
  const others = [row.number, row.dueOn, row.targetPrincipal, row.targetCharge, row.paidCharge];
  if (paidOn.state !== "value" || paidPrincipal.state !== "value") return undefined;
  if (others.some(({ state }) => state === "value" || state === "invalid")) return undefined;
  return { row, on: paidOn.value, amount: paidPrincipal.value };
}
