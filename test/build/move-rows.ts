import { openPackage } from "../../src/workbook/package.ts";
import { writeZip } from "../../src/workbook/write/zip-writer.ts";
import { openZip } from "../../src/workbook/zip.ts";

/**
 * A workbook in which one row of a sheet was removed (`-1`) or a blank one inserted above it (`1`), as Excel does it: cells
 * move, and references to the sheet in all formulas with them. With `formulas: "left"` as scripts do it: references stay.
 */
export async function moveRows(
  bytes: Uint8Array,
  sheetName: string,
  row: number,
  by: 1 | -1,
  formulas: "moved" | "left" = "moved",
): Promise<Uint8Array> {
  const archive = await openZip(bytes);
  const { sheets } = openPackage(archive);
  return writeZip(
    archive.entries.map(({ name }) => {
      const content = archive.read(name) ?? new Uint8Array();
      const sheet = sheets.find(({ part }) => part === name);
      if (sheet === undefined) return { name, content };
      const xml = Buffer.from(content).toString("utf8");
      const withFormulas =
        formulas === "left"
          ? xml
          : xml.replace(/<f>([^<]*)<\/f>/g, (_, formula: string) => {
              return `<f>${movedFormula(formula, sheet.name === sheetName, sheetName, row, by)}</f>`;
            });
      return {
        name,
        content: Buffer.from(sheet.name === sheetName ? movedCells(withFormulas, row, by) : withFormulas),
      };
    }),
  );
}

function movedCells(xml: string, at: number, by: 1 | -1): string {
  return xml
    .replace(/<mergeCells.*<\/mergeCells>/s, "")
    .replace(/<row r="(\d+)"(.*?)(?:\/>|>(.*?)<\/row>)/gs, (whole, digits: string, attributes: string, cells = "") => {
      const row = Number(digits);
      if (row < at) return whole;
      if (row === at && by === -1) return "";
      const moved = cells.replaceAll(/ r="([A-Z]+)\d+"/g, ` r="$1${row + by}"`);
      return `<row r="${row + by}"${attributes}>${moved}</row>`;
    });
}

/** Only `Sheet!` and ranges that our plans have: `A1`, `$A$1`, `A1:A9`, `'Two words'!A1`. */
function movedFormula(formula: string, isOwn: boolean, sheetName: string, at: number, by: 1 | -1): string {
  return formula.replaceAll(
    /("[^"]*"|&quot;.*?&quot;)|((?:'[^']+'|\w+)!)?(\$?[A-Z]{1,2}\$?)(\d+)(?::(\$?[A-Z]{1,2}\$?)(\d+))?(?![\w(])/g,
    (whole, quoted, sheet: string | undefined, column: string, first: string, other?: string, last?: string) => {
      if (quoted !== undefined) return whole;
      const isHere = sheet === undefined ? isOwn : sheet.replaceAll("'", "") === `${sheetName}!`;
      if (!isHere) return whole;
      const start = Number(first);
      if (other === undefined || last === undefined) {
        return by === -1 && start === at ? "#REF!" : `${sheet ?? ""}${column}${moved(start, at, by)}`;
      }
      const end = Number(last);
      const shrunk = by === -1 && start === at ? start : moved(start, at, by);
      const endMoved = by === -1 && end === at ? end - 1 : moved(end, at, by);
      return `${sheet ?? ""}${column}${shrunk}:${other}${endMoved}`;
    },
  );
}

const moved = (row: number, at: number, by: 1 | -1) => (row >= at ? row + by : row);
