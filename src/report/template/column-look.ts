import type { catalogue, TableName } from "../../intake/catalogue/catalogue.ts";
import type { Column, ValueType } from "../../intake/catalogue/column.ts";
import type { CellStyle } from "../../workbook/write/cell-style.ts";
import { date, number, text } from "../sheet/looks.ts";

/** How wide cells of each type are, in characters, and how Excel formats what is typed into them. */
const looks: { readonly [T in ValueType]: { readonly width: number; readonly format: string } } = {
  // As text, RT 003 keeps its zeros and a name that begins with "=" stays a name.
  text: { width: 10, format: text },
  nik: { width: 20, format: text },
  familyCard: { width: 20, format: text },
  rupiah: { width: 16, format: number },
  payment: { width: 16, format: number },
  date: { width: 13, format: date },
  // As text, "Januari 2013" is not turned into the first of the month.
  month: { width: 18, format: text },
  year: { width: 10, format: "0" },
  count: { width: 10, format: "0" },
  monthCount: { width: 10, format: "0" },
  score: { width: 12, format: "General" },
  percent: { width: 10, format: "General" },
  monthlyCharge: { width: 10, format: "General" },
  yesNo: { width: 12, format: text },
  sex: { width: 7, format: text },
  bkmLevel: { width: 14, format: text },
  secretariatClass: { width: 18, format: text },
  auditOpinion: { width: 14, format: text },
  ksmKind: { width: 15, format: text },
  stage: { width: 14, format: text },
  fundSource: { width: 14, format: text },
  loanStatus: { width: 16, format: text },
};

type TextFieldOf<C> = { [F in keyof C]: C[F] extends Column<"text"> ? F : never }[keyof C];

type Sheet = Exclude<TableName, "profile">;
type TextField = { [T in Sheet]: TextFieldOf<(typeof catalogue)[T]["columns"]> }[Sheet];

/** Texts are as wide as what people write into them. */
const textWidths: Readonly<Record<TextField, number>> = {
  code: 10,
  ksm: 10,
  loan: 10,
  rule: 10,
  subject: 10,
  name: 28,
  area: 24,
  aspect: 34,
  auditor: 28,
  address: 32,
  rt: 6,
  rw: 6,
  business: 22,
  prospectReason: 44,
  partnership: 24,
  infrastructureNeed: 24,
  confirmedBy: 22,
  lender: 22,
  by: 24,
  reason: 50,
};

/** The width of a field's column, in characters. */
export function columnWidth(field: string, { type, header }: Column): number {
  const width = type === "text" && isTextField(field) ? textWidths[field] : looks[type].width;
  return Math.max(width, longestWord(header) + 3);
}

const isTextField = (field: string): field is TextField => Object.hasOwn(textWidths, field);
const longestWord = (words: string) => Math.max(...words.split(" ").map(({ length }) => length));

/** The style of the cells that people fill in. */
export function inputStyle({ type }: Column): CellStyle {
  return { format: looks[type].format };
}
