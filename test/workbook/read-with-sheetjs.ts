import { type CellObject, read, utils } from "@e965/xlsx";

/** What SheetJS reads, sheet by sheet, as `cellsInShort` writes it. */
export function readWithSheetjs(bytes: Buffer): Record<string, Record<string, string>> {
  const book = read(bytes, { type: "buffer", cellNF: true, cellDates: true, UTC: true, sheetStubs: true });
  const sheets = book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || (sheet["!type"] ?? "sheet") !== "sheet") return [];
    const cells = Object.keys(sheet)
      .filter((address) => !address.startsWith("!"))
      .flatMap((address) => {
        const short = inShort(sheet[address] as CellObject);
        return short === undefined ? [] : [[address, short] as const];
      })
      .toSorted(([a], [b]) => utils.decode_cell(a).r - utils.decode_cell(b).r);
    return [[name, Object.fromEntries(cells)] as const];
  });
  return Object.fromEntries(sheets);
}

/** Undefined for a cell that holds nothing but its format. */
function inShort({ t, v, w, f, z }: CellObject): string | undefined {
  if (v === undefined || v === "") return f === undefined || v === "" ? undefined : `no-value =${f}`;
  switch (t) {
    case "n":
      return `${String(z).includes("%") ? "percent" : "number"} ${v}`;
    case "d":
      return `date ${(v as Date).toISOString().slice(0, 10)}`;
    case "b":
      return `boolean ${String(v).toUpperCase()}`;
    case "e":
      return `error ${w}`;
    default:
      return `string ${v}`;
  }
}
