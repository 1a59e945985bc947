import { type AsOf, isKnown, unreadableDate } from "../domain/as-of.ts";
import { addMonths, type CivilDate, type Month, monthOf } from "../domain/calendar.ts";
import { type SecretariatClass, secretariatClasses } from "../domain/choices.ts";
import { cellOr, cellsOf } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { addressFrom, type CellRef } from "../domain/place.ts";
import { compareRatio, ratioFromDecimal } from "../domain/ratio.ts";
import type { Kelurahan, SecretariatRecord } from "../domain/records.ts";
import type { AssumptionId } from "../domain/rules.ts";
import type { NearMiss, Verdict } from "../domain/verdict.ts";
import type { Policy, Settings } from "../policy/settings.ts";
import type { Judged } from "./judged.ts";
import { nearestProfileCell } from "./profile-cells.ts";

/** What the table says about one month. */
interface MonthFound {
  readonly month: Month;
  readonly rows: readonly SecretariatRecord[];
  /** Null where it is missing, unreadable or contradictory; the weakest of several that come to the same verdict. */
  readonly performance: SecretariatClass | null;
  readonly verdict: Verdict;
  readonly contradictory: boolean;
}

/**
 * F.3: "Kinerja Sekretariat BKM minimal Memadai selama 3 bulan terakhir" (Buku Pedoman Teknis PPMK, F, third bullet).
 * Which months these are: A-3; which classes reach Memadai: A-4.
 */
export function judgeSecretariat(kelurahan: Kelurahan, { settings }: Policy, asOf: AsOf): Judged<"F.3"> {
  if (!isKnown(asOf)) return withoutDay(asOf);
  const records = kelurahan.secretariat ?? [];
  const months = lastMonths(settings, asOf).map((month) => monthFound(month, records, settings));
  const own = verdictOf(months.map((month) => month.verdict));
  const unclear = records.filter((record) => mayLower(record, own, settings));
  const unclearCells = unclear.map(({ month, at }) => cellOr(month, at));
  const verdict = unclear.length > 0 ? "undetermined" : own;
  const names = months.map(({ month }) => month);
  const cells = months.flatMap(({ rows }) => rows.flatMap(({ month, performance }) => cellsOf(month, performance)));
  const nearest = records.length > 0 ? records.map(({ at }) => at) : nearestProfileCell(kelurahan.profile);
  return {
    criterion: {
      code: "F.3",
      verdict,
      actual: months.map(({ month, performance }) => ({ month, performance })),
      required: { months: names, performance: "memadai" },
      evidence: [...(cells.length > 0 ? cells : nearest), ...unclearCells],
      assumptions: assumptionsOf(months),
      ...(unclear.length === 0
        ? { nearMiss: nearMissOf(verdict, months) }
        : {
            nearMiss: { kind: "fill-cells", cells: unclearCells },
            doubts: [{ code: "secretariat/unclear-month", cells: unclearCells, decidable: false }],
          }),
    },
    findings: [
      ...missingMonths(months, records),
      ...months.flatMap(duplicates),
      ...unclearCells.map((cell) => finding("secretariat/unclear-month", cell, { months: names })),
    ],
  };
}

function withoutDay(cell: CellRef): Judged<"F.3"> {
  return {
    criterion: {
      code: "F.3",
      verdict: "undetermined",
      actual: [],
      required: { months: [], performance: "memadai" },
      evidence: [cell],
      assumptions: [],
      nearMiss: { kind: "fill-cells", cells: [cell] },
      doubts: [unreadableDate(cell)],
    },
    findings: [],
  };
}

/** A row whose month cannot be read, and that would give less if it were of one of the months. */
function mayLower(record: SecretariatRecord, verdict: Verdict, settings: Settings): boolean {
  const { month, performance, score } = record;
  if (month.value !== undefined || verdict === "fail") return false;
  if (performance.state !== "invalid" && performance.state !== "value" && score.state !== "value") return false;
  const found = classOf(record, settings);
  const alone = found === undefined ? "fail" : verdictOfClass(found, settings);
  return alone === "fail" || (alone === "undetermined" && verdict === "pass");
}

function lastMonths({ f3, a3 }: Settings, asOf: CivilDate): readonly Month[] {
  const last = a3.lastMonths === "including-current" ? monthOf(asOf) : addMonths(monthOf(asOf), -1);
  return Array.from({ length: f3.months }, (_, index) => addMonths(last, index + 1 - f3.months));
}

function monthFound(month: Month, records: readonly SecretariatRecord[], settings: Settings): MonthFound {
  const rows = records.filter((record) => record.month.value === month);
  const stated = new Set(rows.flatMap((row) => classOf(row, settings) ?? []));
  const performance = secretariatClasses.findLast((one) => stated.has(one));
  const [verdict, ...others] = new Set([...stated].map((one) => verdictOfClass(one, settings)));
  const unread = rows.some((row) => row.performance.state === "invalid");
  const contradictory = stated.size > 1;
  if (performance === undefined || verdict === undefined || unread || others.length > 0) {
    return { month, rows, performance: null, verdict: "undetermined", contradictory };
  }
  return { month, rows, performance, verdict, contradictory };
}

/** The class, or by A-4 that of the score where the policy says which score is Memadai. */
function classOf({ performance, score }: SecretariatRecord, { a4 }: Settings): SecretariatClass | undefined {
  if (performance.state === "value") return performance.value;
  if (performance.state === "invalid" || score.state !== "value" || a4.passScore === null) return undefined;
  return compareRatio(score.value, ratioFromDecimal(a4.passScore)) >= 0 ? "memadai" : "tidak-memadai";
}

function verdictOfClass(performance: SecretariatClass, { a4 }: Settings): Verdict {
  if (a4.pass.includes(performance)) return "pass";
  return a4.fail.includes(performance) ? "fail" : "undetermined";
}

/** One month that fails decides, even where another is missing. */
function verdictOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("fail")) return "fail";
  return verdicts.includes("undetermined") ? "undetermined" : "pass";
}

/** The guideline itself says *Memadai*: that class, and its denial, need no assumption. */
function assumptionsOf(months: readonly MonthFound[]): readonly AssumptionId[] {
  const byName = months.some(
    ({ performance, rows }) =>
      performance !== null &&
      (!["memadai", "tidak-memadai"].includes(performance) || rows.every((row) => row.performance.state !== "value")),
  );
  return byName ? ["A-3", "A-4"] : ["A-3"];
}

function nearMissOf(verdict: Verdict, months: readonly MonthFound[]): NearMiss | null {
  if (verdict === "pass") return null;
  const open = months.filter((month) => month.verdict !== "pass");
  const leftToPerson = open.every((month) => month.verdict === "undetermined" && month.performance !== null);
  return leftToPerson
    ? { kind: "decide", rule: "F.3", subject: "BKM" }
    : { kind: "secretariat-months", months: open.map(({ month }) => month) };
}

function missingMonths(months: readonly MonthFound[], records: readonly SecretariatRecord[]): readonly Finding[] {
  const sheet = records[0]?.at.sheet;
  if (sheet === undefined) return [];
  return months.flatMap(({ month, rows }) =>
    rows.length > 0 ? [] : [finding("secretariat/missing-month", sheet, { month })],
  );
}

function duplicates({ month, rows, contradictory }: MonthFound): readonly Finding[] {
  const [first, ...others] = rows.map(({ performance, at }): CellRef => cellOr(performance, at));
  if (!contradictory || first === undefined) return [];
  return others.map((at) => finding("secretariat/duplicate", at, { month, first: addressFrom(at, first) }, [first]));
}
