import { type CivilDate, civilMonth, monthOf, yearOf } from "../domain/calendar.ts";
import { type AuditOpinion, auditOpinions } from "../domain/choices.ts";
import { cellOr, cellsOf } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { addressFrom, type CellRef } from "../domain/place.ts";
import type { AuditRecord, Kelurahan } from "../domain/records.ts";
import type { AssumptionId } from "../domain/rules.ts";
import type { NearMiss, Verdict } from "../domain/verdict.ts";
import type { Policy, Settings } from "../policy/settings.ts";
import type { Judged } from "./judged.ts";
import { nearestProfileCell } from "./profile-cells.ts";

/** The audits of a book year are made from February to June of the next. */
const lastMonthOfAudits = 6;

/** What the audits say about one book year. */
type Opinion =
  | { readonly kind: "stated"; readonly opinion: AuditOpinion; readonly evidence: readonly CellRef[] }
  | { readonly kind: "contradictory" | "unread"; readonly fill: readonly CellRef[] }
  | { readonly kind: "missing" };

/**
 * F.2: "Opini audit Independen tahun buku sebelumnya “Wajar Tanpa Pengecualian" (Buku Pedoman Teknis PPMK, F, second
 * bullet). The book year before that of the as-of date; a report dated later is not known yet. WTP with a paragraph:
 *
 */
export function judgeAuditOpinion(kelurahan: Kelurahan, { settings }: Policy, asOf: CivilDate): Judged<"F.2"> {
  const bookYear = yearOf(asOf) - settings.f2.bookYearsBack;
  const audits = kelurahan.audits ?? [];
  const known = audits.filter(({ reportDate }) => reportDate.value === undefined || reportDate.value <= asOf);
  const rows = known.filter((audit) => audit.bookYear.value === bookYear);
  const found = opinionOf(rows, known);
  const required = { bookYear, opinion: settings.f2.opinion };
  const needed: NearMiss = { kind: "audit-opinion", ...required };

  if (found.kind === "stated") {
    const { verdict, assumptions } = judgeOpinion(found.opinion, settings);
    const decide: NearMiss = { kind: "decide", rule: "F.2", subject: "BKM" };
    return {
      criterion: {
        code: "F.2",
        verdict,
        actual: { bookYear, opinion: found.opinion },
        required,
        evidence: found.evidence,
        assumptions,
        nearMiss: verdict === "pass" ? null : verdict === "fail" ? needed : decide,
      },
      findings: [],
    };
  }
  return {
    criterion: {
      code: "F.2",
      verdict: "undetermined",
      actual: { bookYear, opinion: null },
      required,
      evidence: audits.length > 0 ? audits.flatMap(cellsOfAudit) : nearestProfileCell(kelurahan.profile),
      assumptions: [],
      nearMiss: found.kind === "missing" ? needed : { kind: "fill-cells", cells: found.fill },
    },
    findings:
      found.kind === "contradictory"
        ? duplicates(rows, bookYear)
        : rows.length === 0 && found.kind === "missing"
          ? missingYear(kelurahan, bookYear, asOf)
          : [],
  };
}

function cellsOfAudit({ bookYear, opinion, reportDate }: AuditRecord): readonly CellRef[] {
  return cellsOf(bookYear, opinion, ...(reportDate.state === "value" ? [reportDate] : []));
}

/** The opinion in the rows of the year; without such a row it may stand in one whose year cannot be read. */
function opinionOf(rows: readonly AuditRecord[], known: readonly AuditRecord[]): Opinion {
  const [opinion, ...others] = new Set(rows.flatMap((row) => row.opinion.value ?? []));
  const unread = rows.filter((row) => row.opinion.state === "invalid" || opinion === undefined);
  if (others.length > 0) return { kind: "contradictory", fill: rows.flatMap((row) => cellsOf(row.opinion)) };
  if (unread.length > 0) return { kind: "unread", fill: unread.map((row) => cellOr(row.opinion, row.at)) };
  if (opinion !== undefined) return { kind: "stated", opinion, evidence: rows.flatMap(cellsOfAudit) };
  const yearless = known.filter((row) => row.bookYear.value === undefined);
  return yearless.length > 0
    ? { kind: "unread", fill: yearless.map((row) => cellOr(row.bookYear, row.at)) }
    : { kind: "missing" };
}

function judgeOpinion(
  opinion: AuditOpinion,
  { f2, a2 }: Settings,
): { readonly verdict: Verdict; readonly assumptions: readonly AssumptionId[] } {
  if (auditOpinions.indexOf(opinion) <= auditOpinions.indexOf(f2.opinion)) return { verdict: "pass", assumptions: [] };
  if (opinion !== "wtp-pp") return { verdict: "fail", assumptions: [] };
  const verdict = a2.wtpWithParagraph === "refer" ? "undetermined" : a2.wtpWithParagraph;
  return { verdict, assumptions: ["A-2"] };
}

function duplicates(rows: readonly AuditRecord[], bookYear: number): readonly Finding[] {
  const [first, ...others] = rows.map((row) => cellOr(row.opinion, row.at));
  return first === undefined
    ? []
    : others.map((at) => finding("audit/duplicate", at, { bookYear, first: addressFrom(at, first) }, [first]));
}

/** Only other years are there, or a report that can still be expected. */
function missingYear({ audits, profile }: Kelurahan, bookYear: number, asOf: CivilDate): readonly Finding[] {
  if (audits === undefined) return [];
  const [at = nearestProfileCell(profile)[0], ...related] = audits.map((audit) => cellOr(audit.bookYear, audit.at));
  if (at === undefined) return [];
  const found = [...new Set(audits.flatMap((audit) => audit.bookYear.value ?? []))];
  const others = found.filter((year) => year !== bookYear).toSorted((a, b) => a - b);
  const until = civilMonth(bookYear + 1, lastMonthOfAudits);
  return [
    ...(others.length > 0 ? [finding("audit/wrong-book-year", at, { needed: bookYear, found: others }, related)] : []),
    ...(until !== undefined && monthOf(asOf) <= until ? [finding("audit/expected", at, { bookYear, until })] : []),
  ];
}
