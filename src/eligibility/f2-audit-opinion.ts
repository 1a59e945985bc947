import { type AsOf, isKnown, unreadableDate } from "../domain/as-of.ts";
import { type CivilDate, civilMonth, monthOf, yearOf } from "../domain/calendar.ts";
import { type AuditOpinion, auditOpinions } from "../domain/choices.ts";
import type { Doubt } from "../domain/doubt.ts";
import { cellOr, cellsOf, type Field } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { addressFrom, type CellRef } from "../domain/place.ts";
import type { AuditRecord, Kelurahan } from "../domain/records.ts";
import type { AssumptionId } from "../domain/rules.ts";
import type { Criterion, NearMiss, Verdict } from "../domain/verdict.ts";
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
 * bullet). The book year before that of the as-of date. A report dated before that year ends, or after the as-of date, may
 * be one or none: the verdict stands where both readings give it. WTP with a paragraph: A-2.
 */
export function judgeAuditOpinion(kelurahan: Kelurahan, { settings }: Policy, asOf: AsOf): Judged<"F.2"> {
  if (!isKnown(asOf)) return withoutDay(settings, asOf);
  const bookYear = yearOf(asOf) - settings.f2.bookYearsBack;
  const audits = kelurahan.audits ?? [];
  const rows = audits.filter((audit) => audit.bookYear.value === bookYear);
  const oddlyDated = rows.filter(({ reportDate }) => isOdd(reportDate.value, bookYear, asOf));
  const firm = rows.filter((row) => !oddlyDated.includes(row));
  const found = opinionOf(firm, audits, settings);
  const own = verdictOn(found, settings);
  const dated =
    oddlyDated.length > 0 && verdictOn(opinionOf(rows, audits, settings), settings) !== own ? oddlyDated : [];
  const yearless = dated.length === 0 ? audits.filter((audit) => mayLower(audit, own, settings)) : [];
  const doubts = [
    ...doubtOn("audit/report-date", dated, ({ reportDate }) => reportDate),
    ...doubtOn("audit/unclear-year", yearless, (row) => row.bookYear),
  ];
  const criterion = criterionOf(found, { bookYear, opinion: settings.f2.opinion }, kelurahan, settings);
  return {
    criterion:
      doubts.length === 0
        ? criterion
        : {
            ...criterion,
            verdict: "undetermined",
            evidence: [...firm, ...dated, ...yearless].flatMap(cellsOfAudit),
            nearMiss: { kind: "fill-cells", cells: doubts.flatMap(({ cells }) => cells) },
            doubts,
          },
    findings: [
      ...dated.flatMap(({ reportDate }) =>
        reportDate.state === "value"
          ? [finding("audit/report-date", reportDate.cell, { bookYear, on: reportDate.value, asOf })]
          : [],
      ),
      ...yearless.map((row) => finding("audit/unclear-year", cellOr(row.bookYear, row.at), { bookYear })),
      ...(opinionsIn(firm).size > 1 ? duplicates(firm, bookYear) : []),
      ...(rows.length === 0 && found.kind === "missing" ? missingYear(kelurahan, bookYear, asOf) : []),
    ],
  };
}

function withoutDay({ f2 }: Settings, cell: CellRef): Judged<"F.2"> {
  return {
    criterion: {
      code: "F.2",
      verdict: "undetermined",
      actual: { bookYear: null, opinion: null },
      required: { bookYear: null, opinion: f2.opinion },
      evidence: [cell],
      assumptions: [],
      nearMiss: { kind: "fill-cells", cells: [cell] },
      doubts: [unreadableDate(cell)],
    },
    findings: [],
  };
}

/** A year can be audited only once it is over, and what is reported after the as-of date was not known then. */
function isOdd(reportedOn: CivilDate | undefined, bookYear: number, asOf: CivilDate): boolean {
  return reportedOn !== undefined && (yearOf(reportedOn) <= bookYear || reportedOn > asOf);
}

const ascending: readonly Verdict[] = ["fail", "undetermined", "pass"];

/** A row that may be of the year too, and whose opinion alone would give less. */
function mayLower({ bookYear, opinion }: AuditRecord, verdict: Verdict, settings: Settings): boolean {
  if (bookYear.value !== undefined || opinion.state === "blank" || opinion.state === "absent") return false;
  const alone = opinion.state === "value" ? judgeOpinion(opinion.value, settings).verdict : "fail";
  return ascending.indexOf(alone) < ascending.indexOf(verdict);
}

function doubtOn(
  code: "audit/report-date" | "audit/unclear-year",
  rows: readonly AuditRecord[],
  field: (row: AuditRecord) => Field<unknown>,
): readonly Doubt[] {
  if (rows.length === 0) return [];
  return [{ code, cells: rows.map((row) => cellOr(field(row), row.at)), decidable: false }];
}

const verdictOn = (found: Opinion, settings: Settings): Verdict =>
  found.kind === "stated" ? judgeOpinion(found.opinion, settings).verdict : "undetermined";

function criterionOf(
  found: Opinion,
  required: { readonly bookYear: number; readonly opinion: AuditOpinion },
  { audits = [], profile }: Kelurahan,
  settings: Settings,
): Criterion<"F.2"> {
  const { bookYear } = required;
  const needed: NearMiss = { kind: "audit-opinion", ...required };
  if (found.kind === "stated") {
    const { verdict, assumptions } = judgeOpinion(found.opinion, settings);
    const decide: NearMiss = { kind: "decide", rule: "F.2", subject: "BKM" };
    return {
      code: "F.2",
      verdict,
      actual: { bookYear, opinion: found.opinion },
      required,
      evidence: found.evidence,
      assumptions,
      nearMiss: verdict === "pass" ? null : verdict === "fail" ? needed : decide,
    };
  }
  return {
    code: "F.2",
    verdict: "undetermined",
    actual: { bookYear, opinion: null },
    required,
    evidence: audits.length > 0 ? audits.flatMap(cellsOfAudit) : nearestProfileCell(profile),
    assumptions: [],
    nearMiss: found.kind === "missing" ? needed : { kind: "fill-cells", cells: found.fill },
  };
}

function cellsOfAudit({ bookYear, opinion, reportDate }: AuditRecord): readonly CellRef[] {
  return cellsOf(bookYear, opinion, ...(reportDate.state === "value" ? [reportDate] : []));
}

/**
 * The opinion in the rows of the year, the weakest of several that come to the same verdict; without such a row it may
 * stand in one whose year cannot be read.
 */
function opinionOf(rows: readonly AuditRecord[], audits: readonly AuditRecord[], settings: Settings): Opinion {
  const stated = opinionsIn(rows);
  const opinion = auditOpinions.findLast((one) => stated.has(one));
  const [, ...others] = new Set([...stated].map((one) => judgeOpinion(one, settings).verdict));
  const unread = rows.filter((row) => row.opinion.state === "invalid" || opinion === undefined);
  if (others.length > 0) return { kind: "contradictory", fill: rows.flatMap((row) => cellsOf(row.opinion)) };
  if (unread.length > 0) return { kind: "unread", fill: unread.map((row) => cellOr(row.opinion, row.at)) };
  if (opinion !== undefined) return { kind: "stated", opinion, evidence: rows.flatMap(cellsOfAudit) };
  const yearless = audits.filter((row) => row.bookYear.value === undefined);
  return yearless.length > 0
    ? { kind: "unread", fill: yearless.map((row) => cellOr(row.bookYear, row.at)) }
    : { kind: "missing" };
}

const opinionsIn = (rows: readonly AuditRecord[]) => new Set(rows.flatMap((row) => row.opinion.value ?? []));

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
