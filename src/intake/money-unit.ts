import { type Finding, finding } from "../domain/finding.ts";
import { type Rupiah, rupiah } from "../domain/rupiah.ts";
import type { Cell, SheetRow } from "../workbook/model.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import { type Column, isMoney } from "./catalogue/column.ts";
import { readRupiah } from "./cells/numbers.ts";
import { type CellReader, invalid, value } from "./cells/reading.ts";
import type { FoundTable } from "./found-table.ts";

/** Rupiah in which the amounts of a column are written, and the header or title that says so. */
export interface MoneyUnit {
  readonly rupiah: number;
  readonly says: Cell;
}

const million = /(?:jutaan|juta|jt|1[.,]000[.,]000)/.source;
const thousand = /(?:ribuan|ribu|rb|1[.,]000|000)/.source;
/** In a header: `(x Rp 1.000)`, `(Rp ribu)`, `dalam juta`; but not `(maks. 5 juta)`. */
const inHeader = (words: string) =>
  new RegExp(
    `(?:\\bdalam|\\bdlm|[x×*]|\\()\\s*(?:rp\\.?\\s*)?${words}(?![.,]?\\d)(?:\\s*(?:rupiah|rp\\.?))?\\s*(?:\\)|$)`,
    "i",
  );
/** In a title, which is longer: `Usulan pinjaman (dalam ribuan rupiah)`. */
const inTitle = (words: string) => new RegExp(`(?:\\b(?:dalam|dlm)|[x×])\\s+(?:rp\\.?\\s*)?${words}(?![.,\\d])`, "i");

const units = [
  { rupiah: 1_000_000, header: inHeader(million), title: inTitle(million) },
  { rupiah: 1_000, header: inHeader(thousand), title: inTitle(thousand) },
] as const;

/** A title stands at most so many rows above its header. */
const farthest = 6;

/** Rupiah in which the amount beside a label or below a header is written; undefined where it says nothing of it. */
export const unitInLabel = (text: string): number | undefined => units.find(({ header }) => header.test(text))?.rupiah;

/** The same of a title. */
const unitInTitle = (text: string): number | undefined => units.find(({ title }) => title.test(text))?.rupiah;

/** The unit of each column of amounts that is not written in rupiah. */
export function moneyUnits(table: FoundTable): ReadonlyMap<string, MoneyUnit> {
  const found = new Map<string, MoneyUnit>();
  const title = titleUnit(table);
  for (const [key, { type }] of Object.entries<Column>(catalogue[table.name].columns)) {
    const header = table.headers.get(key);
    if (!isMoney(type) || header === undefined) continue;
    const own = unitInLabel(header.text);
    if (own !== undefined) found.set(key, { rupiah: own, says: header.cell });
    else if (title !== undefined) found.set(key, title);
  }
  return found;
}

function titleUnit({ sheet, headers }: FoundTable): MoneyUnit | undefined {
  const top = Math.min(...[...headers.values()].map(({ cell }) => cell.row));
  return unitAbove(
    sheet.rows.filter(({ number, cells }) => number < top && number >= top - farthest && cells.length <= 3),
  );
}

/** The unit that a title in these rows says, and of several the lowest one. */
export function unitAbove(rows: readonly SheetRow[]): MoneyUnit | undefined {
  for (const says of rows.flatMap(({ cells }) => cells).toReversed()) {
    const unit = says.kind === "string" ? unitInTitle(says.text) : undefined;
    if (unit !== undefined) return { rupiah: unit, says };
  }
  return undefined;
}

/** What says the units of a table, once for each place. */
export function unitFindings(table: FoundTable, units: ReadonlyMap<string, MoneyUnit>): readonly Finding[] {
  const { sheet, columns } = catalogue[table.name];
  const headerOf = new Map(Object.entries<Column>(columns).map(([key, { header }]) => [key, header]));
  const bySays = new Map<Cell, { unit: number; columns: string[] }>();
  for (const [key, { rupiah: unit, says }] of units) {
    const known = bySays.get(says) ?? { unit, columns: [] };
    bySays.set(says, { ...known, columns: [...known.columns, headerOf.get(key) ?? key] });
  }
  return [...bySays].map(([says, { unit, columns: names }]) =>
    finding("header/money-unit", says, { table: sheet, columns: names, unit: rupiah(unit) }),
  );
}

/** From here on an amount in thousands or millions would be more than any kelurahan gets: it may be rupiah after all. */
const mostPlausible = 100_000_000;
const ownUnit = /(?:juta|jt|ribu|rb)\.?\s*(?:rupiah)?$/i;

/** Reads amounts that are written in such a unit; one with a unit of its own is what it says. */
export function readInUnit(unit: number): CellReader<Rupiah> {
  return (cell, column) => {
    const plain = readRupiah(cell, column);
    if (cell.kind === "string" && ownUnit.test(cell.text.trim())) return plain;
    if (plain.kind === "value") {
      const amount = plain.value * unit;
      if (amount <= mostPlausible) return value(rupiah(amount));
      const readings = [String(plain.value), String(amount)];
      return invalid(finding("cell/ambiguous-number", cell, { column, readings }));
    }
    if (plain.kind === "blank" || plain.finding.code !== "cell/not-whole") return plain;
    const whole =
      cell.kind === "number"
        ? readRupiah({ ...cell, value: cell.value * unit }, column)
        : readRupiah({ ...cell, text: `${cell.text.trim()} ${unit === 1_000 ? "ribu" : "juta"}` } as Cell, column);
    return whole.kind === "value" ? whole : plain;
  };
}
