import type { AllowedSetting } from "./allowed-setting.ts";
import type { CivilDate, Month } from "./calendar.ts";
import type { KsmKind, Stage, UpkClass } from "./choices.ts";
import type { ImpossiblePart } from "./nik.ts";
import type { ProjectionNeed } from "./projection.ts";
import type { TakenOff } from "./ps2-list.ts";
import type { Ratio } from "./ratio.ts";
import type { Rupiah } from "./rupiah.ts";

/** A column is named by its canonical header, a table by its sheet name in the template. */
interface ColumnArgs {
  readonly column: string;
}

/** A reference to nothing that is known, and what it looks like. */
interface UnknownArgs {
  readonly suggestion: string | null;
}

/** References and the codes that have the same numbers, and `more` than those that are named. */
interface CodesDiffer {
  readonly codes: readonly { readonly from: string; readonly to: string }[];
  readonly more: number;
}

/** The line of a policy file or column map, from 1; null where the setting came from the command line. */
interface LineArgs {
  readonly line: number | null;
}

/** Rows or columns of a sheet. */
interface LinesArgs {
  readonly of: "row" | "column";
  readonly count: number;
}

/** The O that was typed for a 0 as the ninth sign of a number. */
export interface LetterForDigit {
  readonly letter: string;
  readonly digit: string;
  readonly place: number;
}

/** Why signs are no NIK or No KK: too many or few digits, other signs, letters typed for digits, or a part that cannot be. */
export type NumberFault =
  | { readonly kind: "count"; readonly digits: number }
  | { readonly kind: "other-signs" }
  | { readonly kind: "letters"; readonly letters: readonly LetterForDigit[] }
  | { readonly kind: "impossible"; readonly part: ImpossiblePart; readonly digits: string };

/** What each finding says beside its place and the cell's text. The sentence is made in `messages`. */
export interface FindingArgs {
  "file/unreadable": {
    /** `failed`: a fault of ppmk itself. */
    readonly reason: "missing" | "folder" | "permission" | "empty" | "not-a-workbook" | "damaged" | "failed";
    /** Of a missing file: the one beside it that was probably meant. */
    readonly near?: string;
  };
  "file/encrypted": Record<never, never>;
  "file/too-large": { readonly limit: string };
  "file/unsupported": { readonly format: string };
  /** How so many CSV files were read, of which the first is named. */
  "file/csv-dialect": { readonly delimiter: string; readonly encoding: string; readonly files: number };
  /** Read, but not to be marked in a copy: the result is a new workbook. */
  "file/new-workbook": { readonly format: string };
  /** The line of a CSV file in which a quotation mark opens that is never closed. */
  "file/open-quote": { readonly line: number };
  /** Tabs that refer to no part of the file, and `more` than those that are named; the others were read. */
  "file/sheets-left-out": { readonly sheets: readonly string[]; readonly more: number };
  /** Filled cells beyond the last column or row that is read; the finding stands at the first of them. */
  "file/cells-left-out": { readonly cells: number };
  /** The cells' formats are gone: a date is a plain number. */
  "file/without-styles": Record<never, never>;
  /** Merged areas that are no range of cells, such as a whole column. */
  "file/merge-ignored": { readonly ranges: readonly string[] };
  /** A workbook among those of kelurahan, without any table that one of them has. */
  "file/no-kelurahan": Record<never, never>;
  /** Excel's own note that a workbook is open (`~$…`). */
  "file/lock": Record<never, never>;
  /** What ppmk wrote, given as an input; `original` is the file that it was most likely made from. */
  "file/own-output": { readonly original: string; readonly plan: string | null };
  /** Excel has it open: what is not saved yet was not read. */
  "file/open-elsewhere": Record<never, never>;
  /** Workbooks of one kelurahan in one run; `persons` of this one stand in the others too. */
  "file/same-kelurahan": { readonly files: readonly string[]; readonly more: number; readonly persons: number };
  "file/hidden": { readonly rows: number; readonly sheet: boolean };
  /** `unknown`: the sheets that were taken for no table, and `more` than those that are named. */
  "table/missing": {
    readonly table: string;
    readonly columns: readonly string[];
    readonly unknown: readonly string[];
    readonly more: number;
  };
  "table/incomplete": {
    readonly table: string;
    readonly found: readonly string[];
    readonly missing: readonly string[];
    /** The missing column that a title above the table may say instead. */
    readonly title: string | undefined;
  };
  /** What looks like a table and was read as none: its headers, and the table that it comes closest to by those of `known`. */
  "table/unrecognised": {
    readonly headers: readonly string[];
    readonly more: number;
    readonly closest: string | null;
    readonly known: readonly string[];
  };
  /** Sheets on which nothing was recognised, and `more` than those that are named. */
  "table/none-on-sheets": { readonly sheets: readonly string[]; readonly more: number };
  /** Its headers are there, and no row below them. */
  "table/empty": { readonly table: string };
  /** Rows that leave the KSM blank below the one that names it. */
  "table/carried-down": ColumnArgs & { readonly table: string; readonly rows: number };
  /** Sheets that hold the same kind of table and share rows; `outdated` are those that should go, none where nothing tells. */
  "table/overlap": {
    readonly table: string;
    readonly sheets: readonly string[];
    readonly outdated: readonly string[];
  };
  "table/duplicate": { readonly table: string; readonly first: string };
  "header/missing": ColumnArgs & { readonly table: string };
  "header/duplicate": ColumnArgs & { readonly table: string };
  /** Two columns of one table that may be the same amount, and differ; neither is used. */
  "header/rival": ColumnArgs & { readonly table: string; readonly headers: readonly string[] };
  /** *NIK* and *No KK* of so many members stand in the other column of the list. */
  "header/numbers-exchanged": {
    readonly table: string;
    readonly list: string;
    readonly crossed: number;
    readonly members: number;
  };
  "header/near": ColumnArgs & { readonly table: string };
  /** A header or title says that amounts are in thousands or millions: `unit` in rupiah. */
  "header/money-unit": { readonly table: string; readonly columns: readonly string[]; readonly unit: Rupiah };
  "header/unknown": { readonly table: string; readonly suggestion: string };
  "cell/not-a-number": ColumnArgs;
  "cell/ambiguous-number": ColumnArgs & { readonly readings: readonly string[] };
  "cell/not-whole": ColumnArgs;
  "cell/negative": ColumnArgs;
  /** `noSuch`: written as a date, but its month is shorter, or the year has no such month. */
  "cell/not-a-date": ColumnArgs & { readonly noSuch: "day" | "month" | null };
  /** The column holds both orders of day and month, or Excel turned them in the dates that it could read so. */
  "cell/ambiguous-date": ColumnArgs & {
    readonly readings: readonly CivilDate[];
    readonly because: "both-orders" | "turned-by-excel";
  };
  /** `above12`: written as a month, but of a number that no year has. */
  "cell/not-a-month": ColumnArgs & { readonly above12: boolean };
  "cell/unknown-choice": ColumnArgs & { readonly choices: readonly string[] };
  /** Choices beside each other, of which a row ticks more than one. */
  "cell/several-ticks": ColumnArgs;
  "cell/formula-without-value": ColumnArgs;
  "cell/error-value": ColumnArgs;
  /** Further cells of a column with a finding of one kind, from this one to `last`, that are not told one by one. */
  "cell/more-alike": { readonly finding: string; readonly cells: number; readonly last: string };
  "cell/required": ColumnArgs & { readonly table: string };
  /** A spreadsheet made a date of a text such as 3/7. */
  "cell/became-date": ColumnArgs;
  /** A date of something that has happened, later than the as-of date. */
  "cell/after-as-of": ColumnArgs & { readonly asOf: CivilDate };
  /** A date of another year than its sheet's name, title or neighbours. */
  "cell/other-period": ColumnArgs & { readonly year: number };
  "nik/lost-digits": ColumnArgs;
  /** `remark`: something else than digits stands there too. */
  "nik/malformed": ColumnArgs & { readonly fault: NumberFault };
  "nik/cleaned": ColumnArgs;
  "nik/sex-differs": { readonly stated: string };
  "nik/birth-date-differs": { readonly stated: CivilDate };
  /** The first four digits (kabupaten or kota) are not those of the kelurahan's region code. */
  "nik/region-differs": { readonly region: string };
  "nik/several-names": { readonly names: readonly string[] };
  "nik/card-at-several-addresses": { readonly first: string };
  /** Full years at the as-of date by the NIK, which may be a hundred too few, and the limits of A-21. */
  "nik/age": { readonly name: string; readonly age: number; readonly minimum: number; readonly maximum: number };
  /** `requestsDiffer`: the rows ask for different amounts, so that none of them is used. */
  "member/duplicate": { readonly name: string; readonly first: string; readonly requestsDiffer: boolean };
  /** `more` KSM than those that are named. */
  "member/in-two-ksm": { readonly name: string; readonly ksm: readonly string[]; readonly more: number };
  /** The same NIK in several kelurahan, or workbooks of one; `kelurahan` are the others, by name or file. */
  "member/in-two-kelurahan": { readonly name: string; readonly kelurahan: readonly string[]; readonly more: number };
  /** One NIK beside names of different persons, in one KSM or in several: who the others are, and where. */
  "member/shared-nik": {
    readonly name: string;
    readonly beside: readonly { readonly name: string; readonly place: string }[];
    readonly more: number;
  };
  /** One name, and NIK that differ in one `digit` (from 1); or, for null, one No KK where a NIK is not known. */
  "member/perhaps-one-person": {
    readonly name: string;
    readonly others: readonly string[];
    readonly more: number;
    readonly digit: number | null;
  };
  "member/unknown-ksm": UnknownArgs;
  /** The roster names its KSM by numbers, or without the zeros, of the KSM table's codes, or the reverse. */
  "member/codes-differ": CodesDiffer;
  /** Equal name and birth date under different NIK: `others` are their places, and there are `more` of them. */
  "member/possible-duplicate": { readonly name: string; readonly others: readonly string[]; readonly more: number };
  /** Members of one KSM with one No KK. */
  "member/same-household": { readonly name: string; readonly others: readonly string[]; readonly more: number };
  /** The KSM's loan is recorded by member, and this one is not among them. */
  "member/outside-loan": { readonly name: string; readonly loans: readonly string[] };
  /** Names and numbers, and nothing says that it is PS-2; `list` is its sheet. */
  "ps2/list-unsaid": { readonly list: string };
  /** `words` say that it is not PS-2. */
  "ps2/list-negated": { readonly list: string; readonly words: string };
  /** PS-2 lists that cannot all hold; `outdated` are those that should go, none where nothing tells. */
  "ps2/lists-differ": {
    readonly why: "years" | "old" | "overlap";
    readonly lists: readonly string[];
    readonly outdated: readonly string[];
  };
  /** The row that holds the person does not belong to the list any more; `status` is what it says, null where nothing. */
  "ps2/taken-off": {
    readonly name: string;
    readonly what: TakenOff["what"];
    readonly place: string;
    readonly status: string | null;
  };
  "ps2/declared-but-not-listed": { readonly name: string };
  "ps2/listed-but-not-declared": { readonly name: string };
  /** Nobody on the list is alike, but a number that may list the person cannot be read: the own, or one at `place`. */
  "ps2/cannot-compare": { readonly name: string; readonly place: string | null };
  /** A single No KK confirms `count` of the KSM's `members`. */
  "ps2/one-card": { readonly count: number; readonly members: number };
  "ps2/needs-confirmation": { readonly name: string; readonly candidates: readonly string[] };
  /** The NIK of a household of equal name differs in this digit alone, counted from 1. */
  "ps2/nik-digit": { readonly name: string; readonly candidate: string; readonly digit: number };
  "ksm/kind-contradiction": { readonly kind: KsmKind; readonly businesses: readonly string[] };
  "ksm/duplicate": { readonly first: string };
  "ksm/similar-name": { readonly name: string; readonly first: string };
  /** The code but for leading zeros; `first` is its place. */
  "ksm/similar-code": { readonly code: string; readonly first: string };
  /** A score above what scores mostly count up to, `usual`, as those of the other KSM do. */
  "ksm/odd-score": { readonly usual: number };
  /** *Prospektif* says yes, and its reason denies it. */
  "ksm/prospect-contradiction": Record<never, never>;
  "ksm/without-members": { readonly ksm: string };
  "ksm/tie": { readonly ksm: readonly string[] };
  "loan/duplicate": { readonly first: string };
  "loan/unknown-ksm": UnknownArgs;
  /** The loans name their KSM by numbers, the KSM table by letters and the same numbers, or the reverse. */
  "loan/codes-differ": CodesDiffer;
  /** Jasa of a month as it was read: beyond what lenders take, or written as a fraction beside percentages. */
  "loan/odd-charge": { readonly reason: "beyond" | "fraction"; readonly monthly: Ratio };
  /** A name unlike every known one, or a code while each KSM has its loans. */
  "loan/other-group": Record<never, never>;
  "loan/before-founding": {
    readonly loan: string;
    readonly ksm: string;
    readonly disbursedOn: CivilDate;
    readonly foundedOn: CivilDate;
  };
  /** `replaced` counts the old instalments that the new schedule took the place of. */
  "loan/rescheduled": { readonly loan: string; readonly on: CivilDate | null; readonly replaced: number };
  /** The schedule after a rescheduling comes to more than the loan: the old one is mixed in. */
  "loan/two-schedules": { readonly loan: string; readonly principal: Rupiah; readonly ledger: Rupiah };
  "loan/written-off": { readonly loan: string; readonly balance: Rupiah | null };
  /** The loan is called Lunas, and its payments do not reach the principal. */
  "loan/not-paid-off": { readonly loan: string; readonly balance: Rupiah };
  "repayment/unknown-loan": UnknownArgs;
  "repayment/before-disbursement": { readonly loan: string; readonly disbursedOn: CivilDate };
  /** Of one instalment, `due` holds what was open before it too; `instalment` is null for the loan as a whole. */
  "repayment/more-than-due": {
    readonly loan: string;
    readonly due: Rupiah;
    readonly paid: Rupiah;
    /** `more` instalments were paid beyond what was due too, by less. */
    readonly instalment: {
      readonly number: number;
      readonly part: "principal" | "charge";
      readonly more: number;
    } | null;
  };
  "repayment/principal-differs": { readonly loan: string; readonly principal: Rupiah; readonly ledger: Rupiah };
  "repayment/summary-differs": { readonly loan: string; readonly summary: Rupiah; readonly ledger: Rupiah };
  /** Rows of one instalment that state different targets or due dates. */
  "repayment/ledger-contradiction": { readonly loan: string; readonly number: number };
  /**
   * A due date that its neighbours or the loan's term deny, and `more` of the same loan. `until` is the last day that they
   * allow, `year` the only year that they leave.
   */
  "ledger/due-date": {
    readonly loan: string;
    readonly number: number | null;
    readonly more: number;
    readonly because: "order" | "term" | "skip";
    readonly until: CivilDate | null;
    readonly year: number | null;
  };
  /** Rows with equal number, day and amounts; `rows` of them may be repetitions. */
  "ledger/row-twice": { readonly loan: string; readonly number: number | null; readonly rows: number };
  /** A payment below zero; `amount` is negative. */
  "ledger/reversal": { readonly loan: string; readonly amount: Rupiah };
  /** Reversals that take what was paid below zero, to `amount`. */
  "ledger/below-zero": { readonly loan: string; readonly amount: Rupiah };
  /** Payments without Bayar Jasa while jasa is due: the pokok paid lies between `low` and `high`. */
  "ledger/charge-not-split": {
    readonly loan: string;
    readonly payments: number;
    readonly low: Rupiah;
    readonly high: Rupiah;
  };
  /** Loans of which jasa is due, and no payment of it was ever written down. */
  "ledger/no-charge-kept": { readonly loans: number };
  /** Target or Realisasi above the principal. */
  "ledger/charge-in-summary": { readonly loan: string; readonly principal: Rupiah; readonly summary: Rupiah };
  /** Less than the principal is listed though the term is over, or (null) though the ledger has ended. */
  "ledger/term-over": {
    readonly loan: string;
    readonly principal: Rupiah;
    readonly listed: Rupiah;
    readonly until: CivilDate | null;
  };
  "audit/wrong-book-year": { readonly needed: number; readonly found: readonly number[] };
  "audit/duplicate": { readonly bookYear: number; readonly first: string };
  /** No report yet, and the months in which audits are made are not over. */
  "audit/expected": { readonly bookYear: number; readonly until: Month };
  /** The report is dated before its book year ends, or after the as-of date. */
  "audit/report-date": { readonly bookYear: number; readonly on: CivilDate; readonly asOf: CivilDate };
  /** A row whose book year cannot be read, and whose opinion would lower the verdict if it were that of `bookYear`. */
  "audit/unclear-year": { readonly bookYear: number };
  "secretariat/missing-month": { readonly month: Month };
  /** A row whose month cannot be read, and whose performance would change the verdict in one of these months. */
  "secretariat/unclear-month": { readonly months: readonly Month[] };
  "secretariat/duplicate": { readonly month: Month; readonly first: string };
  "bkm/level-contradiction": { readonly stated: string; readonly computed: string };
  /** The weights of the areas in percent: their sum is not 100, or one area has several. */
  "bkm/weights-differ": { readonly percent: number };
  "decision/not-counted": { readonly missing: readonly string[] };
  /** A complete decision that settles nothing: the criterion is not open, or the decisions or names do not fit. */
  "decision/no-effect": {
    readonly rule: string;
    readonly reason: "not-open" | "not-judgement" | "contradiction" | "unknown-rule" | "unknown-subject";
  };
  /** Dated so long after the as-of date that it is about another time. */
  "decision/too-late": { readonly on: CivilDate; readonly latest: CivilDate };
  "total/differs": ColumnArgs & { readonly typed: number; readonly sum: number };
  "as-of/today": { readonly date: CivilDate };
  /** *Tanggal Penilaian* is filled in and cannot be read: no date stands in for it. */
  /** `noSuch` as in `cell/not-a-date`. */
  "as-of/unreadable": { readonly noSuch: "day" | "month" | null };
  /** Dates of what has happened lie after *Tanggal Penilaian*, the latest of them `last`. */
  "as-of/before-dates": { readonly asOf: CivilDate; readonly last: CivilDate };
  /** `kind`: whether the guideline sets it, a local rule does, or an assumption. */
  "policy/deviation": {
    readonly setting: string;
    readonly kind: "rule" | "local" | "assumption";
    readonly guideline: string;
    readonly used: string;
  };
  "policy/unknown-setting": LineArgs & { readonly setting: string; readonly suggestion: string | null };
  "policy/impossible-setting": LineArgs & {
    readonly setting: string;
    readonly used: string;
    readonly allowed: AllowedSetting;
  };
  "policy/unreadable": LineArgs & {
    readonly reason: "syntax" | "duplicate" | "reference" | "too-large" | "not-settings" | "not-an-assignment";
  };
  /** Of a sheet that was given by --ps2-sheet. */
  "ps2/no-such-sheet": {
    readonly name: string;
    readonly suggestion: string | null;
    readonly sheets: readonly string[];
  };
  "map/unreadable": LineArgs & { readonly reason: "syntax" | "duplicate" | "too-large" | "not-a-map" };
  "map/unknown-table": LineArgs & { readonly table: string; readonly tables: readonly string[] };
  "map/unknown-field": LineArgs & {
    readonly table: string;
    readonly field: string;
    readonly suggestion: string | null;
    readonly fields: readonly string[];
  };
  /** The table of a column map stands in none of the files. */
  "map/not-met": LineArgs & { readonly table: string | null; readonly headers: readonly string[] };
  "policy/ceiling-exceeded": { readonly rule: string; readonly ceiling: Rupiah; readonly amount: Rupiah };
  "plan/no-stage": Record<never, never>;
  "plan/no-fund": ColumnArgs;
  /** About the dates on which BLM reaches the BKM, and the KSM can be paid. */
  "plan/disbursement-date":
    | { readonly reason: "disorder"; readonly first: CivilDate; readonly second: CivilDate }
    | { readonly reason: "first-missing" }
    | {
        readonly reason: "before-as-of";
        readonly tranche: 1 | 2;
        readonly on: CivilDate;
        readonly asOf: CivilDate;
      };
  /** Nobody's request can be read where the column is missing: then there is no name. */
  "plan/no-request": { readonly name: string | null };
  /** A request below or above `limit`, which no loan can be. */
  "plan/odd-request": { readonly name: string; readonly requested: Rupiah; readonly limit: Rupiah };
  /** Requests below the smallest loan, all of them: the column is in thousands. */
  "plan/requests-in-thousands": { readonly requests: number; readonly unit: Rupiah };
  /** Members whose cost is above their income, all of them: the columns are exchanged. */
  "plan/cost-above-income": { readonly members: number };
  /** Income without cost, or the reverse, where others state both; `column` is the one that is missing. */
  "plan/half-of-capacity": { readonly name: string; readonly column: string };
  /** A dash in Rekomendasi UPK: nothing, or not looked at yet. */
  "plan/open-recommendation": { readonly name: string };
  "plan/half-served": { readonly name: string; readonly assessed: Rupiah; readonly approved: Rupiah };
  /** As much as `atMost` are reached if loans whose day is not known are of this year. */
  "plan/too-few-ksm": { readonly minimum: number; readonly reached: number; readonly atMost: number };
  /** PPMK principal that tahap awal lent before to so many KSM, and what is left for the plan. */
  "plan/lent-before": { readonly lent: Rupiah; readonly ksm: number; readonly left: Rupiah };
  /** A PPMK loan whose day of disbursement is not known; null where the column is missing. */
  "plan/perhaps-disbursed": { readonly loan: string | null; readonly stage: Stage };
  /** `estimated`: part of it is a share of a group's loan. */
  "plan/running-loan": { readonly name: string; readonly owed: Rupiah; readonly estimated: boolean };
  "plan/months-outside": {
    readonly name: string;
    readonly own: number;
    readonly minimum: number;
    readonly maximum: number;
    readonly used: number;
  };
  /** The file is no plan that ppmk wrote, or the record that a plan keeps of itself is gone. */
  "plan/no-record": Record<never, never>;
  /** The plan was written by a later version of ppmk. */
  "plan/newer-record": Record<never, never>;
  /** A cell that is left to people, such as an approved amount. */
  "plan/cell-changed": { readonly from: string; readonly to: string };
  /** A cell that belongs to what is signed: who borrows what, for how long, out of which tranche. */
  "plan/signed-cell-changed": { readonly from: string; readonly to: string };
  "plan/cell-filled": { readonly to: string };
  "plan/sheet-removed": Record<never, never>;
  /** Blank lines were inserted, or removed where `count` is negative; everything below them or beside them is as it was. */
  "plan/lines-shifted": LinesArgs;
  /** Lines were inserted or removed, and formulas still refer to where their cells stood. */
  "plan/formulas-left-behind": { readonly formulas: number };
  /** `what` are the first words of the first line that is gone. */
  "plan/lines-removed": LinesArgs & { readonly what: string };
  "plan/lines-added": LinesArgs;
  /** `limit` and `amount` are KSM for J.7, else rupiah; for A-9 the limit is the unit. */
  "plan/rule-broken": { readonly rule: string; readonly limit: number; readonly amount: number };
  "plan/sum-differs": { readonly stated: Rupiah; readonly sum: Rupiah };
  "plan/schedule-differs": { readonly name: string; readonly expected: Rupiah; readonly stated: Rupiah };
  "plan/source-differs": { readonly reason: "changed" | "not-given"; readonly path: string };
  /** Assessed rupiah of a KSM; null where it is no candidate. */
  "plan/no-longer-agrees": { readonly ksm: string; readonly planned: number | null; readonly now: number | null };
  /** What the money should be at the end of a month, and what the books say; `running` is all that differs up to it. */
  "cash/differs": {
    readonly month: Month;
    readonly expected: Rupiah;
    readonly stated: Rupiah;
    readonly difference: Rupiah;
    readonly running: Rupiah;
  };
  /** Each month is the one before and a bit more, as if the column told the year so far. */
  "finance/adds-up": ColumnArgs;
  /** The class of the UPK by its known ratios; `isOpen` while some are not known. */
  "upk/class": { readonly class: UpkClass; readonly ratios: readonly string[]; readonly isOpen: boolean };
  "upk/penundaan": { readonly ratios: readonly string[] };
  /** The policy lends nothing in that class. */
  "upk/refused": { readonly ratios: readonly string[] };
  /** What a projection lacks; its cells cannot be read, or nobody stated it. */
  "project/lacking": { readonly needs: readonly ProjectionNeed[] };
  /** The last books, so many months before the last one that ended. */
  "project/old-books": { readonly month: Month; readonly age: number };
  /** J.8 fails in a year after the plan, at so many rupiah a KSM; by the careful scenario only, or by the middle one too. */
  "project/fails": {
    readonly year: number;
    readonly atLeast: number;
    readonly asks: Rupiah;
    readonly isCareful: boolean;
  };
  /** With an obstacle no copy was made at all; else a mark, or the signature, is not in the copy. */
  "annotate/kept-out":
    | { readonly reason: "threaded-comment" | "signature" | "cannot-place" }
    | { readonly reason: "refused"; readonly obstacle: AnnotateObstacle };
}

export type FindingCode = keyof FindingArgs;

/** What in a file makes it unsafe to put marks into a copy of it. */
export type AnnotateObstacle =
  | "missing-part"
  | "damaged"
  | "encoding"
  | "rows"
  | "notes"
  | "only-results"
  | "too-large";
