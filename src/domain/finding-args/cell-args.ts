import type { CivilDate } from "../calendar.ts";
import type { ImpossiblePart } from "../nik.ts";
import type { ColumnArgs } from "./told-parts.ts";

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

/** Single cells. */
export interface CellArgs {
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
}
