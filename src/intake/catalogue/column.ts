import type { CivilDate, Month } from "../../domain/calendar.ts";
import type { Field } from "../../domain/field.ts";
import type { FamilyCard, Nik } from "../../domain/nik.ts";
import type { Ratio } from "../../domain/ratio.ts";
import type { Rupiah } from "../../domain/rupiah.ts";
import type { ChoiceValues } from "./choice-sets.ts";

/** What a cell of each type is read as. */
export interface ValueTypes extends ChoiceValues {
  readonly text: string;
  readonly nik: Nik;
  readonly familyCard: FamilyCard;
  readonly rupiah: Rupiah;
  /** Rupiah that were paid; below zero for a reversal (storno). */
  readonly payment: Rupiah;
  readonly date: CivilDate;
  readonly month: Month;
  readonly year: number;
  readonly count: number;
  readonly monthCount: number;
  /** A plain decimal number. */
  readonly score: Ratio;
  /** A share of a whole: 15, 15% and 0.15 are the same. */
  readonly percent: Ratio;
  /** Jasa per month: 1.5, 1.5% and 0.015 are the same. */
  readonly monthlyCharge: Ratio;
}

export type ValueType = keyof ValueTypes;

export interface Column<T extends ValueType = ValueType> {
  /** The canonical header, as the template and every message write it. */
  readonly header: string;
  readonly aliases: readonly string[];
  readonly type: T;
  /** Required: a missing column and a blank cell are findings. */
  readonly required: boolean;
  /** A missing column is a finding, though a blank cell is none. */
  readonly expected: boolean;
  /** Some rows rightly leave a required cell blank: a check that sees all rows tells which. */
  readonly blankInSomeRows: boolean;
  /** Nothing is lent to the member of a row where it cannot be read. */
  readonly lendingWaits: boolean;
  readonly example: string;
  readonly help: { readonly id: string; readonly en: string };
}

type TypeYielding<T> = {
  [K in ValueType]: [ValueTypes[K], T] extends [T, ValueTypes[K]] ? K : never;
}[ValueType];

/** The fields of a record: all but where it stands. */
type FieldOf<R> = Exclude<keyof R, "at" | "edition">;

/** A column for each field of a record, of a type that yields what the field holds. */
type Columns<R> = {
  readonly [K in FieldOf<R>]: R[K] extends Field<infer T> ? Column<TypeYielding<T>> : never;
};

/** A header that holds several columns in one cell: `RT/RW` with `003/007`. */
interface CombinedColumn<K> {
  readonly header: string;
  readonly aliases: readonly string[];
  readonly parts: readonly [K, K];
}

/** Names that mean a column in certain company alone; they are looked up where no other name of the table fits. */
export interface NameInContext<K> {
  readonly key: K;
  readonly names: readonly string[];
  /** One of the table's other headers must be like this, as `headerKey` leaves them. */
  readonly beside?: RegExp;
  /** None of them may be like this. */
  readonly without?: RegExp;
  /** The sheet's name or a title above the table must be like this, or must not. */
  readonly titled?: RegExp;
  readonly notTitled?: RegExp;
}

export interface TableSpec<R> {
  /** The sheet's name in the template, and the table's name in every message. */
  readonly sheet: string;
  readonly purpose: { readonly id: string; readonly en: string };
  readonly columns: Columns<R>;
  readonly namesInContext?: readonly NameInContext<FieldOf<R>>[];
  readonly combined?: CombinedColumn<FieldOf<R>>;
  /** The table is recognised where all columns of one of these sets stand in its header. */
  readonly recognisedBy: readonly (readonly FieldOf<R>[])[];
  /** Headers that show that it is another table. */
  readonly notWith?: readonly string[];
  /** The column that may be missing where a title above the table says it for all rows. */
  readonly titledBy?: FieldOf<R>;
  /** The column that some lists fill in once for several rows. */
  readonly filledOnce?: FieldOf<R>;
  /** The columns whose cells name a row, the best first; a row without any of them is no record of its own. */
  readonly namedBy: readonly FieldOf<R>[];
}

type Options = Partial<
  Pick<Column, "aliases" | "required" | "expected" | "blankInSomeRows" | "lendingWaits" | "example">
>;

export function column<T extends ValueType>(
  type: T,
  header: string,
  help: { readonly id: string; readonly en: string },
  {
    aliases = [],
    required = false,
    expected = required,
    blankInSomeRows = false,
    lendingWaits = false,
    example = "",
  }: Options = {},
): Column<T> {
  return { type, header, help, aliases, required, expected, blankInSomeRows, lendingWaits, example };
}

/** Whether cells of this type hold amounts of money. */
export const isMoney = (type: ValueType): type is "rupiah" | "payment" => type === "rupiah" || type === "payment";
