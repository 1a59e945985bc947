import { cellOr, cellsOf } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { MemberRecord } from "../domain/records.ts";
import { type Rupiah, rupiah } from "../domain/rupiah.ts";
import type { KsmResult } from "../domain/verdict.ts";
import type { Policy } from "../policy/settings.ts";
import { asksForSomething, halfOfCapacity, isLeftOpen, monthsWithin, statesBoth } from "./proposals.ts";

/**
 * Members of eligible KSM whose *Usulan Pinjaman* is blank (one finding for a column that is missing), or surely a slip:
 * less than the smallest step of a loan, or more than a whole KSM can get (J.4).
 */
export function requestFindings(results: readonly KsmResult[], { settings }: Policy): readonly Finding[] {
  const records = results
    .filter(({ verdict }) => verdict === "eligible")
    .flatMap(({ members }) => members.map(({ record }) => record));
  const withoutColumn = new Set(
    records.flatMap(({ requested, at }) => (requested.state === "absent" ? [at.sheet] : [])),
  );
  const [unit, ceiling] = [settings.a9.unit, settings.j4.ksmCeiling];
  const inThousands = allBelow(records, rupiah(unit));
  if (inThousands !== undefined) return [inThousands];
  return [
    ...[...withoutColumn].map((sheet) => finding("plan/no-request", sheet, { name: null })),
    ...records.flatMap(({ name: { value: name = "" }, requested }) => {
      if (requested.state === "blank") return [finding("plan/no-request", requested.cell, { name })];
      if (requested.state !== "value" || requested.value === 0) return [];
      if (requested.value >= unit && requested.value <= ceiling) return [];
      const limit = rupiah(requested.value < unit ? unit : ceiling);
      return [finding("plan/odd-request", requested.cell, { name, requested: requested.value, limit })];
    }),
  ];
}

/** Fewer may be slips in single cells. */
const fewest = 3;

/** One finding for a whole column of requests that no loan can be: they are written in thousands of rupiah. */
function allBelow(records: readonly MemberRecord[], unit: Rupiah): Finding | undefined {
  const stated = records.flatMap(({ requested }) =>
    requested.state === "value" && requested.value > 0 ? [requested] : [],
  );
  const [first, ...others] = stated;
  if (first === undefined || stated.length < fewest || stated.some(({ value }) => value >= unit)) return undefined;
  const args = { requests: stated.length, unit };
  return finding("plan/requests-in-thousands", first.cell, args, cellsOf(...others));
}

/** One finding where every member of an eligible KSM has costs above the income: the columns are exchanged. */
export function costFindings(results: readonly KsmResult[]): readonly Finding[] {
  const stated = results
    .filter(({ verdict }) => verdict === "eligible")
    .flatMap(({ members }) => members.map(({ record: { income, cost } }) => ({ income, cost })))
    .filter(({ income, cost }) => income.state === "value" && cost.state === "value");
  const isExchanged = stated.every(({ income, cost }) => (income.value ?? 0) < (cost.value ?? 0));
  const [first, ...others] = cellsOf(...stated.flatMap(({ income, cost }) => [income, cost]));
  if (first === undefined || stated.length < fewest || !isExchanged) return [];
  return [finding("plan/cost-above-income", first, { members: stated.length }, others)];
}

/**
 * Members of eligible KSM who wait for an answer that no other finding asks for: one of income and cost is missing where
 * others state both, or *Rekomendasi UPK* is a dash.
 */
export function waitingFindings(results: readonly KsmResult[]): readonly Finding[] {
  const bothStated = statesBoth(results);
  return results
    .filter(({ verdict }) => verdict === "eligible")
    .flatMap(({ members }) => members.map(({ record }) => record))
    .filter(asksForSomething)
    .flatMap((record) => {
      const {
        name: { value: name = "" },
        recommended,
        income,
        at,
      } = record;
      const [missing] = bothStated ? halfOfCapacity(record) : [];
      const column = missing === income ? "Penghasilan" : "Biaya";
      return [
        ...(missing === undefined ? [] : [finding("plan/half-of-capacity", cellOr(missing, at), { name, column })]),
        ...(isLeftOpen(recommended) ? cellsOf(recommended) : []).map((cell) =>
          finding("plan/open-recommendation", cell, { name }),
        ),
      ];
    });
}

/** Members who ask for a loan over fewer or more months than the policy allows; the limit is used instead. */
export function termFindings(results: readonly KsmResult[], policy: Policy): readonly Finding[] {
  const { minimumMonths: minimum, maximumMonths: maximum } = policy.settings.a8;
  return results
    .flatMap(({ members }) => members.map(({ record }) => record))
    .flatMap(({ name, months, requested }) => {
      if (months.state !== "value" || (requested.value ?? 0) === 0) return [];
      const used = monthsWithin(months.value, policy);
      if (used === months.value) return [];
      return [
        finding("plan/months-outside", months.cell, {
          name: name.value ?? "",
          own: months.value,
          minimum,
          maximum,
          used,
        }),
      ];
    });
}
