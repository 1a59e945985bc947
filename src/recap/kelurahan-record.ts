import type { CivilDate } from "../domain/calendar.ts";
import type { FundSource, Stage } from "../domain/choices.ts";
import type { BkmCriterion, KsmCriterion } from "../domain/criteria.ts";
import type { Finding, FindingCode, Severity } from "../domain/finding.ts";
import type { Collectibility, Eligibility, Verdict } from "../domain/verdict.ts";

/** Where a kelurahan lies: *Kode Wilayah* in digits, and the names of *Profil*; empty where it does not give them. */
export interface RecordRegion {
  readonly code: string;
  readonly province: string;
  readonly city: string;
  readonly district: string;
}

/** A cell of a workbook: its sheet as an index into `sheets` of the record, and `C14`. */
export type PlaceEntry = readonly [sheet: number, cell: string];

/** A ratio as its two numbers; null where it is not known, or only an interval of it. */
export type RatioEntry = readonly [numerator: number, denominator: number] | null;

export type Counts<K extends string> = Readonly<Record<K, number>>;

/** One KSM; amounts in rupiah. It goes by its code, since names stay in the workbook. */
export interface KsmEntry {
  readonly code: string;
  readonly verdict: Eligibility;
  readonly criteria: Readonly<Partial<Record<KsmCriterion, Verdict>>>;
  readonly members: number;
  readonly inPs2: number;
  readonly requested: number;
  readonly approved: number;
  /** Of its loans by A-6; null without a loan. */
  readonly repayment: { readonly due: number; readonly paid: number } | null;
}

/** A finding without its words. */
interface FindingEntry {
  readonly code: FindingCode;
  readonly severity: Severity;
}

/** A member or borrower, as seals that only the same key gives for the same number or name. */
export interface PersonEntry {
  /** Of the NIK; null where it is blank or cannot be read. */
  readonly nik: string | null;
  /** Of the normalised name; null where there is none. */
  readonly name: string | null;
  /** Of the No KK. */
  readonly card: string | null;
  readonly ksm: string;
  readonly as: "member" | "borrower";
  readonly at: PlaceEntry;
}

/** Rows of a ledger in a run that is not regular, as one seal; `at` is the first of them. */
interface LedgerRun {
  readonly seal: string;
  readonly at: PlaceEntry;
}

/** One loan of the UPK; amounts in rupiah, null where they are not known. */
export interface LoanEntry {
  readonly code: string;
  readonly ksm: string;
  readonly source: FundSource | null;
  readonly disbursedOn: CivilDate | null;
  readonly principal: number | null;
  readonly balance: number | null;
  readonly arrears: number | null;
  readonly class: Collectibility | null;
}

/** A KSM's five assets (B) on its first and its last date, in thousandths of a score; null where a score is missing. */
export interface AssetEntry {
  readonly ksm: string;
  readonly first: CivilDate;
  readonly last: CivilDate;
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
}

/** What is kept of a kelurahan once it is judged: no NIK, no person's name, no text of its cells but codes and place names. */
export interface KelurahanRecord {
  readonly status: "read";
  readonly file: string;
  /** All its files; `file` is the first. */
  readonly files: readonly string[];
  /** Of its file, or of the sums of its files. */
  readonly sha256: string;
  readonly kelurahan: string;
  readonly region: RecordRegion;
  readonly asOf: CivilDate | null;
  readonly asOfSource: "option" | "workbook" | "today" | "unreadable";
  /** *Tanggal Penilaian*, whatever date was judged by. */
  readonly stated: CivilDate | null;
  readonly bkm: Eligibility;
  readonly board: Readonly<Partial<Record<BkmCriterion, Verdict>>>;
  readonly ksm: readonly KsmEntry[];
  /** Null where none may be made. */
  readonly plan: {
    readonly stage: Stage;
    readonly fund: number;
    readonly total: number;
    readonly ksm: number;
    readonly provisional: boolean;
  } | null;
  /** PPMK principal that was disbursed up to the date. */
  readonly lent: number;
  /** Null without loans. */
  readonly portfolio: {
    readonly balance: number;
    readonly par: RatioEntry;
    readonly lar: RatioEntry;
    readonly rr: RatioEntry;
  } | null;
  /** How many KSM had something due in the last 12 months, and the sum of their shares paid on time, in millionths. */
  readonly repayment: { readonly ksm: number; readonly paidOnTime: number } | null;
  readonly indicators: Counts<"D.1" | "D.2" | "D.3">;
  readonly findings: readonly FindingEntry[];
  readonly sheets: readonly string[];
  readonly persons: readonly PersonEntry[];
  readonly ledger: readonly LedgerRun[];
  readonly loans: readonly LoanEntry[];
  readonly assets: readonly AssetEntry[];
}

/** Files that no kelurahan could be read from, and why. */
export interface UnreadableRecord {
  readonly status: "unreadable";
  readonly file: string;
  readonly files: readonly string[];
  /** Empty where it could not even be opened. */
  readonly sha256: string;
  readonly reason: Finding;
}

export type RecapRecord = KelurahanRecord | UnreadableRecord;
