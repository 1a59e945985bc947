import type { SheetRef } from "../domain/place.ts";
import type { Ps2List } from "../domain/ps2-list.ts";
import { normaliseLabel } from "./catalogue/label.ts";
import { editionOf, titlesOf } from "./edition.ts";
import type { FoundTable } from "./found-table.ts";
import type { FoundHeader } from "./match-table.ts";
import { ps2Says, saysOtherPurpose } from "./ps2-words.ts";

/** What the user said is PS-2, by file and by the name of a sheet. */
export interface GivenPs2 {
  readonly files: readonly string[];
  readonly sheets: readonly string[];
}

export const nothingGiven: GivenPs2 = { files: [], sheets: [] };

/** Whether the user's name of a sheet means this one; case and spaces do not count. */
export const isGivenSheet = (name: string, { sheet }: SheetRef): boolean =>
  normaliseLabel(name) === normaliseLabel(sheet) && (normaliseLabel(name) !== "" || name.trim() === sheet.trim());

/** Why a table was taken for PS-2, or was not. */
type Ps2Reason = "given" | "title" | "column" | "unsaid" | "negated";

export interface JudgedPs2List {
  readonly list: Ps2List;
  readonly reason: Ps2Reason;
  /** The text that decided; empty where nothing did. */
  readonly words: string;
  /** Columns that alone say that a row is on PS-2; empty where the whole list is. */
  readonly rowBy: readonly number[];
}

/** Tells whether a list of names and numbers is PS-2, by what its sheet, its title and its columns say. */
export function judgePs2List(table: FoundTable, given: GivenPs2): JudgedPs2List {
  const titles = titlesOf(table);
  const { reason, words, rowBy } = reasonOf(table, titles, given);
  const list: Ps2List = {
    ...editionOf(table),
    says: reason === "unsaid" || reason === "negated" ? "unsaid" : "ps2",
    given: reason === "given",
  };
  return { list, reason, words, rowBy };
}

type Reasoned = Pick<JudgedPs2List, "reason" | "words" | "rowBy">;

function reasonOf(table: FoundTable, titles: readonly string[], given: GivenPs2): Reasoned {
  const { file, sheet } = table.sheet.ref;
  if (given.files.includes(file) || given.sheets.some((name) => isGivenSheet(name, table.sheet.ref)))
    return { reason: "given", words: sheet, rowBy: [] };
  const of = (says: ReturnType<typeof ps2Says>) => titles.find((title) => ps2Says(title) === says);
  const negated = of("not");
  if (negated !== undefined) return { reason: "negated", words: negated, rowBy: [] };
  const named = of("ps2");
  if (named !== undefined) return { reason: "title", words: named, rowBy: [] };
  const isOthers = titles.some(saysOtherPurpose);
  const poor = isOthers ? undefined : of("poor");
  if (poor !== undefined) return { reason: "title", words: poor, rowBy: [] };
  const columns = headersOf(table).filter(({ text }) => {
    const says = ps2Says(text);
    return says === "ps2" || (says === "poor" && !isOthers);
  });
  const [column] = columns;
  if (column === undefined) return { reason: "unsaid", words: "", rowBy: [] };
  const own = new Set([...table.headers.values()].map(({ column }) => column));
  const marks = columns.filter((header) => !own.has(header.column));
  // *Nama RTM* says it of every row that has a name, *KK Miskin* of those that are marked.
  return {
    reason: "column",
    words: column.text,
    rowBy: marks.length < columns.length ? [] : marks.map((one) => one.column),
  };
}

function headersOf({ headers, others }: FoundTable): readonly Pick<FoundHeader, "text" | "column">[] {
  return [...headers.values(), ...others.map(({ column, texts }) => ({ column, text: texts[0] ?? "" }))];
}
