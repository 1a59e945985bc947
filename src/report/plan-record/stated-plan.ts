import type { StatedAmount, StatedKsm, StatedMember, StatedPlan } from "../../allocation/check-plan.ts";
import { type Finding, finding } from "../../domain/finding.ts";
import { rupiah, sumRupiah } from "../../domain/rupiah.ts";
import type { AlignedPlan } from "./aligned-plan.ts";
import { stillStands } from "./changed-cells.ts";
import type { PlanRecord, RecordedMember } from "./plan-record.ts";

/**
 * The plan as its workbook states it now. A formula that still stands states what its cells say now, whether or not some
 * program has calculated it since; a blank is 0. Amounts that are no whole rupiah are findings, and count as 0. What was
 * removed is told as that: of a sheet that is gone the amounts count as they were written, a member whose row is gone
 * has no loan.
 */
export function statedPlan(
  record: PlanRecord,
  now: AlignedPlan,
): { readonly plan: StatedPlan; readonly findings: readonly Finding[] } {
  const { loans, schedule, disbursement } = record.sheetNames;
  const findings: Finding[] = [];
  const amountIn = (sheet: string, at: string, column: string, gone: number): StatedAmount => {
    const place = now.place(sheet, at);
    if (now.isGone(sheet, at)) return { at: place, amount: rupiah(gone) };
    const cell = now.cell(sheet, at);
    if (cell === undefined) return { at: place, amount: rupiah(0) };
    const isWhole = cell.kind === "number" && Number.isSafeInteger(cell.value);
    if (isWhole) return { at: place, amount: rupiah(cell.value) };
    findings.push(finding(cell.kind === "number" ? "cell/not-whole" : "cell/not-a-number", place, { column }));
    return { at: place, amount: rupiah(0) };
  };
  /** What the cell says, or, where its formula still stands, what that must give. */
  const derived = (sheet: string, at: string, column: string, result: number): StatedAmount => {
    const isFormula = typeof record.sheets[sheet]?.[at] === "object" && stillStands(record, now, sheet, at);
    return isFormula ? { at: now.place(sheet, at), amount: rupiah(result) } : amountIn(sheet, at, column, result);
  };
  const written = (sheet: string, at: string) => {
    const value = record.sheets[sheet]?.[at];
    return typeof value === "number" ? value : 0;
  };
  const member = (one: RecordedMember): StatedMember => ({
    name: one.name,
    person: one.person,
    approved: amountIn(loans, one.at, "Disetujui", one.approved),
    assessed: rupiah(one.assessed),
    owed: rupiah(one.owed),
    months: one.months,
    schedule: rowsOf(one).map((row) => {
      const part = (column: string, head: string) =>
        amountIn(schedule, `${column}${row}`, head, written(schedule, `${column}${row}`));
      const { principal, charge, total } = record.instalments;
      return {
        principal: part(principal, "Pokok"),
        charge: part(charge, "Jasa"),
        total: part(total, "Jumlah angsuran"),
      };
    }),
  });
  const hasRow = ({ at }: RecordedMember) => !now.hasSheet(loans) || !now.isGone(loans, at);
  const ksm = record.ksm.map((one): StatedKsm => {
    const members = one.members.filter(hasRow).map(member);
    const sum = sumRupiah(members.map(({ approved }) => approved.amount));
    return {
      approved: derived(loans, one.at, "Disetujui", sum),
      owed: rupiah(one.owed),
      holdsPlace: one.holdsPlace,
      members,
    };
  });
  const lent = (one: StatedKsm) => sumRupiah(one.members.map(({ approved }) => approved.amount));
  const paidBefore = new Map<StatedKsm, number>();
  const payments = record.payments.flatMap(({ ksm: index, tranche, at }) => {
    const [one, recorded] = [ksm[index], record.ksm[index]];
    const isWhole = one?.members.length === recorded?.members.length;
    const isFormula = typeof record.sheets[disbursement]?.[at] === "object";
    if (one === undefined || (!isWhole && !isFormula)) return [];
    const before = paidBefore.get(one) ?? 0;
    const stated = derived(disbursement, at, "Dicairkan", Math.max(0, lent(one) - before));
    paidBefore.set(one, before + stated.amount);
    return [{ ...stated, ksm: one, tranche }];
  });
  const total = derived(loans, record.total, "Disetujui", sumRupiah(ksm.map(lent)));
  const before = { amount: rupiah(record.before.amount), places: record.before.places };
  return { plan: { stage: record.stage, fund: rupiah(record.fund), before, ksm, total, payments }, findings };
}

function rowsOf({ schedule }: RecordedMember): readonly number[] {
  if (schedule === null) return [];
  return Array.from({ length: schedule.last - schedule.first + 1 }, (_, index) => schedule.first + index);
}
