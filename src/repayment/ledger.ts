import type { CivilDate } from "../domain/calendar.ts";
import { cellOr, type Field } from "../domain/field.ts";
import { type Group, groupBy } from "../domain/group-by.ts";
import { mergeRows } from "../domain/merge-rows.ts";
import type { CellRef } from "../domain/place.ts";
import type { InstalmentRecord } from "../domain/records.ts";
import { addSpans, isExact, type Span, spanOf } from "./span.ts";

/** Which part of the instalments an amount is about; A-6 compares one of the first two. */
export type Part = "principal" | "principal-and-charge" | "charge";

/** An amount to the as-of date. `unknown` are the cells that would have to be filled to know it exactly. */
export interface ToDate {
  readonly span: Span;
  readonly unknown: readonly CellRef[];
}

const targetsOf = {
  principal: ["targetPrincipal"],
  charge: ["targetCharge"],
  "principal-and-charge": ["targetPrincipal", "targetCharge"],
} as const;

/** A day after which nothing falls due. */
export const endOfTime = "9999-12-31" as CivilDate;

const stated = ({ state }: Field<unknown>) => state === "value" || state === "invalid";

/**
 * The instalments that a loan's ledger schedules, one for each number; several rows of a number are several payments
 * for it. A row without a number is an instalment of its own if it states when or how much is due, else a payment
 * alone.
 */
export function scheduleOf(rows: readonly InstalmentRecord[]): readonly InstalmentRecord[] {
  return [...instalmentGroups(rows)].map((group) => mergeRows(group, []));
}

/** Instalments whose rows contradict each other about what is due when. */
export function contradictions(rows: readonly InstalmentRecord[]): readonly Group<InstalmentRecord>[] {
  return instalmentGroups(rows).filter((group) =>
    (["dueOn", "targetPrincipal", "targetCharge"] as const).some(
      (key) => new Set(group.flatMap((row) => row[key].value ?? [])).size > 1,
    ),
  );
}

function instalmentGroups(rows: readonly InstalmentRecord[]): readonly Group<InstalmentRecord>[] {
  const scheduled = rows.filter(
    (row) => stated(row.number) || stated(row.dueOn) || stated(row.targetPrincipal) || stated(row.targetCharge),
  );
  return [...groupBy(scheduled, (row) => row.number.value ?? row).values()];
}

/** What is due by the as-of date. An instalment without a readable due date may be due. */
export function dueToDate(schedule: readonly InstalmentRecord[], part: Part, asOf: CivilDate): ToDate {
  const due = schedule.filter(({ dueOn }) => dueOn.value === undefined || dueOn.value <= asOf);
  return {
    span: addSpans(
      due.map((instalment) => {
        const target = targetOf(instalment, part);
        return instalment.dueOn.value === undefined ? { low: 0, high: target.high } : target;
      }),
    ),
    unknown: due.flatMap((instalment) =>
      unreadCells(instalment.at, [instalment.dueOn, ...targetsOf[part].map((key) => instalment[key])]),
    ),
  };
}

export function targetOf(instalment: InstalmentRecord, part: Part): Span {
  return addSpans(targetsOf[part].map((key) => spanOf(instalment[key])));
}

/** A payment as far as it is known by the as-of date: without a readable date it may not have been made yet. */
export interface Payment {
  readonly row: InstalmentRecord;
  readonly principal: Span;
  readonly charge: Span;
}

/** The payments by the as-of date. Nothing was paid in a row that states neither a date nor an amount. */
export function paymentsOf(rows: readonly InstalmentRecord[], asOf: CivilDate): readonly Payment[] {
  return rows.flatMap((row) => {
    const { paidOn, paidPrincipal, paidCharge } = row;
    const paid = stated(paidOn) || stated(paidPrincipal) || stated(paidCharge);
    if (!paid || (paidOn.value !== undefined && paidOn.value > asOf)) return [];
    const known = (amount: Span): Span =>
      paidOn.state === "value" ? amount : { low: Math.min(0, amount.low), high: Math.max(0, amount.high) };
    return [{ row, principal: known(spanOf(paidPrincipal)), charge: known(spanOf(paidCharge)) }];
  });
}

export function paidToDate(payments: readonly Payment[], part: Part): ToDate {
  const amounts = payments.map((payment) => ({ row: payment.row, span: paidIn(payment, part) }));
  return {
    span: addSpans(amounts.map(({ span }) => span)),
    unknown: amounts.flatMap(({ row, span }) => (isExact(span) ? [] : unknownOfPayment(row, part))),
  };
}

function paidIn({ principal, charge }: Payment, part: Part): Span {
  switch (part) {
    case "principal":
      return principal;
    case "charge":
      return charge;
    case "principal-and-charge":
      return addSpans([principal, charge]);
  }
}

function unknownOfPayment(row: InstalmentRecord, part: Part): readonly CellRef[] {
  const amounts = { principal: [row.paidPrincipal], charge: [row.paidCharge] };
  const fields = part === "principal-and-charge" ? [...amounts.principal, ...amounts.charge] : amounts[part];
  const unread = unreadCells(row.at, [row.paidOn, ...fields]);
  return unread.length > 0 ? unread : [cellOr(row.paidCharge, row.at)];
}

/** The cells of the fields that hold no value, or the nearest ones. */
export const unreadCells = (at: CellRef, fields: readonly Field<unknown>[]): readonly CellRef[] =>
  fields.flatMap((field) => (field.state === "value" ? [] : [cellOr(field, at)]));
