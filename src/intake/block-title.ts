import { addAll } from "../domain/add-all.ts";
import type { Cell, Sheet, SheetRow } from "../workbook/model.ts";
import { normaliseLabel } from "./catalogue/label.ts";
import { isColumnNumbers } from "./column-numbers.ts";
import { isKnownHeader } from "./headers.ts";

/** The field that a title says for all rows of the block below it. */
type TitledField = "ksm" | "month" | "loan";

/** A title such as `Nama KSM: Mawar` or `Bulan : Januari 2013`, in one cell or in two. */
export interface BlockTitle {
  readonly says: TitledField;
  readonly row: number;
  /** Where the title begins, which tells blocks side by side apart. */
  readonly column: number;
  /** The cell that holds the value; its text is the value alone. */
  readonly cell: Cell;
}

const forms: readonly {
  readonly says: TitledField;
  readonly labels: ReadonlySet<string>;
  readonly inOneCell: RegExp;
}[] = [
  {
    says: "ksm",
    labels: new Set(["ksm", "namaksm", "kodeksm", "kelompok", "namakelompok"]),
    // Also `II. KSM Mawar` and `Kelompok 2 : Mawar`.
    inOneCell:
      /^(?:(?:[ivx]+|\d+|[a-z])[.)]\s*)?(?:nama\s+|kode\s+)?(?:ksm|kelompok)(?:\s+\d+\s*(?=[:\-–]))?(?:\s*:\s*|\s*[.\-–]?\s+)(?:\d+[.)]\s+)?(\S.*)$/i,
  },
  {
    says: "month",
    labels: new Set(["bulan", "periode", "bulanpenilaian"]),
    inOneCell: /^(?:untuk\s+)?(?:bulan|periode)\s*[:.\-–]?\s+(\S.*)$/i,
  },
  {
    says: "loan",
    labels: new Set([
      "kodepinjaman",
      "nopinjaman",
      "nomorpinjaman",
      "nospk",
      "nomorspk",
      "loanid",
      "idpinjaman",
      "norekening",
      "norek",
      "nomorrekening",
    ]),
    inOneCell: /^(?:(?:kode|no\.?|nomor)\s*(?:pinjaman|spk|rek(?:ening)?)|loan\s*id|id\s*pinjaman)\s*:\s*(\S.*)$/i,
  },
];

/** A title stands at most so many rows above its header; in a form, which says more about the KSM, there are more. */
const farthest = 4;
const farthestInForm = 12;

/** A row of a form: `Ketua | : Tarsono`, `Jenis Usaha : Warung`. Each third cell at least has a colon. */
export function isFormRow({ cells }: SheetRow): boolean {
  const colons = cells.filter(({ kind, text }) => kind === "string" && /^\s*:|\S\s*:(?:\s|$)/.test(text));
  return colons.length > 0 && colons.length * 3 >= cells.length;
}

/** The titles above a header row, the nearest row of each kind alone; `index` is the header's place among the rows. */
export function titlesAbove(sheet: Sheet, index: number): readonly BlockTitle[] {
  const header = sheet.rows[index]?.number ?? 0;
  const titles: BlockTitle[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const row = sheet.rows[at];
    if (row === undefined) break;
    const isForm = isFormRow(row);
    if (header - row.number > (isForm ? farthestInForm : farthest)) break;
    const found = titlesIn(row);
    // A list's own rows have many cells; a title takes three at most: label, colon, value.
    if (row.cells.length > 3 * Math.max(1, found.length) && !isForm) break;
    addAll(
      titles,
      found.filter(({ says }) => !titles.some((nearer) => nearer.says === says && nearer.row > row.number)),
    );
  }
  return titles;
}

/** The titles in the row below a header, which begin the first block of several under one header. */
export function titlesBelow(sheet: Sheet, index: number): readonly BlockTitle[] {
  const [row, next] = sheet.rows.slice(index + 1, index + 3);
  if (row === undefined) return [];
  const first = isColumnNumbers(row.cells) ? next : row;
  return first !== undefined && isTitleRow(first) ? titlesIn(first) : [];
}

/** What a sheet's name says of the tables on it, as `KSM Mawar` does; the cell is the first one under that name. */
export function titleOfSheet({ ref }: Sheet, { number: row, cells }: SheetRow): readonly BlockTitle[] {
  const [first] = cells;
  const name = /^ksm[\s_.-]+(?!kel(?:urahan)?\b|desa\b|tahun\b|th\b)(.*\p{L}.*)$/iu.exec(ref.sheet.trim())?.[1];
  if (first === undefined || name === undefined) return [];
  const { sheet, column } = first;
  return [{ says: "ksm", row, column, cell: { sheet, row, column, kind: "string", text: name.trim() } }];
}

/** Whether the row holds titles, or a line of a form, and nothing else: no header begins there. */
export function isTitleRow(row: SheetRow): boolean {
  const isForm = isFormRow(row) && row.cells.filter(({ text }) => isKnownHeader(text)).length < 3;
  return isForm || (row.cells.length <= 6 && row.cells.length <= 3 * titlesIn(row).length);
}

/** The title of the block that spans these columns: the last one that begins at or before its right edge. */
export function titleOver(
  titles: readonly BlockTitle[],
  says: string | undefined,
  right: number,
): BlockTitle | undefined {
  return titles
    .filter((title) => title.says === says && title.column <= right)
    .toSorted((a, b) => a.column - b.column)
    .at(-1);
}

export function titlesIn({ number: row, cells }: SheetRow): readonly BlockTitle[] {
  return cells.flatMap((cell, place): readonly BlockTitle[] => {
    if (cell.kind !== "string") return [];
    const { column } = cell;
    for (const { says, labels, inOneCell } of forms) {
      const value = inOneCell.exec(cell.text.trim())?.[1];
      if (value !== undefined) return [{ says, row, column, cell: { ...cell, text: value.trim() } }];
      const beside = cells.slice(place + 1).find(({ text }) => !/^\s*:\s*$/.test(text));
      if (beside === undefined || !labels.has(normaliseLabel(cell.text))) continue;
      // A header row has another header beside `Kode KSM`, a title has the value there.
      const isName = beside.kind === "string" && !isKnownHeader(beside.text);
      if (isName) return [{ says, row, column, cell: { ...beside, text: beside.text.replace(/^\s*:\s*/, "") } }];
      if (beside.kind === "date" && says === "month") return [{ says, row, column, cell: beside }];
    }
    return [];
  });
}
