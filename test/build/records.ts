import { type CivilDate, type Month, parseIsoDate } from "../../src/domain/calendar.ts";
import type { Field } from "../../src/domain/field.ts";
import { type FamilyCard, type Nik, parseFamilyCard, parseNik } from "../../src/domain/nik.ts";
import { type CellRef, columnNumber, type SheetRef } from "../../src/domain/place.ts";
import { type Ratio, ratioFromDecimal } from "../../src/domain/ratio.ts";
import type {
  AspectRecord,
  AssetRecord,
  AuditRecord,
  DecisionRecord,
  FinanceRecord,
  HouseholdRecord,
  InstalmentRecord,
  Kelurahan,
  KsmRecord,
  LoanRecord,
  MemberRecord,
  Profile,
  SecretariatRecord,
} from "../../src/domain/records.ts";
import type { Rupiah } from "../../src/domain/rupiah.ts";

const sheetRefs = new Map<string, SheetRef>();

/** The sheet of a workbook; the same object for the same names. */
export function sheet(name = "Lembar", file = "kelurahan.xlsx"): SheetRef {
  const key = `${file}\n${name}`;
  const ref = sheetRefs.get(key) ?? { file, sheet: name };
  sheetRefs.set(key, ref);
  return ref;
}

/** The cell at an address such as `C14`. */
export function cell(at: string, text = "", sheetName?: string): CellRef {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
  return { sheet: sheet(sheetName), row: Number(row), column: columnNumber(letters), text };
}

/** How a test may write a value: 5_000_000 for Rupiah, "2013-03-15" for a date, 1.5 for a ratio. */
type Plain<T> = T extends Nik | FamilyCard | CivilDate | Month
  ? string
  : T extends Rupiah
    ? number
    : T extends Ratio
      ? number | Ratio
      : T;

/** A field that was read: `field(5_000_000, "C14")`. */
export function field<T>(value: Plain<T>, at = "A1", sheetName?: string): Field<T> {
  return { state: "value", value: value as T, cell: cell(at, shown(value), sheetName) };
}

export function blank(at = "A1", sheetName?: string): Field<never> {
  return { state: "blank", value: undefined, cell: cell(at, "", sheetName) };
}

/** A field whose text could not be read as its type. */
export function invalid(at = "A1", text = "?", sheetName?: string): Field<never> {
  return { state: "invalid", value: undefined, cell: cell(at, text, sheetName) };
}

function shown(value: unknown): string {
  if (value === true) return "Ya";
  if (value === false) return "Tidak";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/**
 * What a test states of a record: plain values or fields. What it leaves out is blank. Cells lie in the record's row, a
 * column for each field.
 */
export type Stated<R> = {
  readonly [K in keyof R]?: R[K] extends Field<infer T> ? Plain<T> | Field<T> | undefined : R[K];
};

const isField = (value: unknown): value is Field<unknown> =>
  typeof value === "object" && value !== null && "state" in value;

function fieldsOf(sheetName: string, keys: readonly string[], stated: object, row: number) {
  const values = new Map<string, unknown>(Object.entries(stated));
  return Object.fromEntries(
    keys.map((key, index) => {
      const at = `${String.fromCharCode(65 + index)}${row}`;
      const value = values.get(key);
      if (isField(value)) return [key, value];
      return [key, value === undefined ? blank(at, sheetName) : field(value, at, sheetName)];
    }),
  );
}

function recordOf<R extends { readonly at: CellRef }>(sheetName: string, keys: readonly (keyof R & string)[]) {
  return (stated: Stated<R> = {}, row = 2): R => {
    const fields = fieldsOf(sheetName, keys, stated, row);
    return { at: stated.at ?? cell(`A${row}`, fields[keys[0] ?? ""]?.cell?.text, sheetName), ...fields } as R;
  };
}

const ratio = (value: number | Ratio | Field<Ratio> | undefined): Ratio | Field<Ratio> | undefined =>
  typeof value === "number" ? ratioFromDecimal(value) : value;

export const aspect = (() => {
  const build = recordOf<AspectRecord>("Kinerja BKM", ["area", "aspect", "weight", "level"]);
  return (stated: Stated<AspectRecord> = {}, row?: number) => build({ ...stated, weight: ratio(stated.weight) }, row);
})();

export const secretariatMonth = (() => {
  const build = recordOf<SecretariatRecord>("Sekretariat", ["month", "performance", "score"]);
  return (stated: Stated<SecretariatRecord> = {}, row?: number) =>
    build({ ...stated, score: ratio(stated.score) }, row);
})();

export const audit = recordOf<AuditRecord>("Audit", ["bookYear", "opinion", "auditor", "reportDate"]);

export const household = recordOf<HouseholdRecord>("PS-2", ["name", "nik", "familyCard", "address", "rt", "rw"]);

export const ksm = (() => {
  const build = recordOf<KsmRecord>("KSM", [
    "code",
    "name",
    "kind",
    "business",
    "prospective",
    "prospectReason",
    "score",
    "foundedOn",
    "partnership",
    "infrastructureNeed",
  ]);
  return (stated: Stated<KsmRecord> = {}, row?: number) => build({ ...stated, score: ratio(stated.score) }, row);
})();

export const member = recordOf<MemberRecord>("Anggota", [
  "ksm",
  "name",
  "nik",
  "familyCard",
  "sex",
  "rt",
  "rw",
  "declaredPs2",
  "business",
  "income",
  "cost",
  "requested",
  "recommended",
  "months",
  "confirmedPs2",
  "confirmedBy",
  "confirmedOn",
  "leftOn",
]);

export const loan = (() => {
  const build = recordOf<LoanRecord>("Pinjaman", [
    "code",
    "ksm",
    "nik",
    "lender",
    "source",
    "disbursedOn",
    "principal",
    "charge",
    "months",
    "target",
    "paid",
    "status",
    "rescheduledOn",
    "writtenOffOn",
  ]);
  return (stated: Stated<LoanRecord> = {}, row?: number) => build({ ...stated, charge: ratio(stated.charge) }, row);
})();

export const instalment = recordOf<InstalmentRecord>("Angsuran", [
  "loan",
  "number",
  "dueOn",
  "targetPrincipal",
  "targetCharge",
  "paidOn",
  "paidPrincipal",
  "paidCharge",
]);

const finance = recordOf<FinanceRecord>("Keuangan UPK", [
  "month",
  "chargeIncome",
  "otherIncome",
  "operatingCost",
  "riskReserve",
  "capital",
  "cash",
  "bank",
]);

const assetKeys = ["human", "social", "natural", "physical", "financial"] as const;

const asset = (() => {
  const build = recordOf<AssetRecord>("Aset", ["ksm", "scoredOn", ...assetKeys]);
  return (stated: Stated<AssetRecord> = {}, row?: number) =>
    build({ ...stated, ...Object.fromEntries(assetKeys.map((key) => [key, ratio(stated[key])])) }, row);
})();

export const decision = recordOf<DecisionRecord>("Keputusan", [
  "rule",
  "subject",
  "decision",
  "by",
  "decidedOn",
  "reason",
]);

const profileKeys: readonly (keyof Profile)[] = [
  "province",
  "regency",
  "district",
  "kelurahan",
  "regionCode",
  "bkm",
  "bkmLevel",
  "assessedOn",
  "stage",
  "blmCeiling",
  "availableFund",
  "firstDisbursement",
  "secondDisbursement",
];

/** Labels in column A, values in column B, a row for each. */
export function profile(stated: Stated<Profile> = {}): Profile {
  const values = new Map<string, unknown>(Object.entries(stated));
  return Object.fromEntries(
    profileKeys.map((key, index) => {
      const at = `B${index + 1}`;
      const value = values.get(key);
      if (isField(value)) return [key, value];
      return [key, value === undefined ? blank(at, "Profil") : field(value, at, "Profil")];
    }),
  ) as unknown as Profile;
}

/** A list of statements becomes records in consecutive rows from 2; records that were built stay as they are. */
type Tables = {
  readonly [T in keyof Kelurahan]?: NonNullable<Kelurahan[T]> extends readonly (infer R)[]
    ? readonly (Stated<R> | R)[]
    : Stated<NonNullable<Kelurahan[T]>>;
};

/** A kelurahan in which only the tables that are given were read. */
export function kelurahan(tables: Tables = {}): Kelurahan {
  const rows = <S, R>(stated: readonly S[] | undefined, build: (one: S, row: number) => R) =>
    stated?.map((one, index) => build(one, index + 2));
  return {
    profile: tables.profile === undefined ? undefined : profile(tables.profile),
    aspects: rows(tables.aspects, aspect),
    secretariat: rows(tables.secretariat, secretariatMonth),
    audits: rows(tables.audits, audit),
    households: rows(tables.households, household),
    ksm: rows(tables.ksm, ksm),
    members: rows(tables.members, member),
    loans: rows(tables.loans, loan),
    instalments: rows(tables.instalments, instalment),
    finances: rows(tables.finances, finance),
    assets: rows(tables.assets, asset),
    decisions: rows(tables.decisions, decision),
  };
}

const numbered = (prefix: string, n: number) => `${prefix}${String(n).padStart(4, "0")}`;

/** The n-th invented NIK (1 to 9999): a man of region 999901, born 01-01-1980. */
export function nik(n: number): Nik {
  return checked(parseNik(numbered("999901010180", n)));
}

/** The n-th invented No KK. */
export function familyCard(n: number): FamilyCard {
  return checked(parseFamilyCard(numbered("999902020205", n)));
}

/** A date that the test knows to be one: `date("2013-03-15")`. */
export function date(text: string): CivilDate {
  return checked(parseIsoDate(text));
}

export function month(text: string): Month {
  return date(`${text}-01`).slice(0, 7) as Month;
}

function checked<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError("a test names a value that cannot be");
  return value;
}
