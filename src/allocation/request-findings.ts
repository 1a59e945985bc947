import { cellOr, cellsOf } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { rupiah } from "../domain/rupiah.ts";
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
