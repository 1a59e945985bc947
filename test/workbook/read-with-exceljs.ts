import type exceljs from "exceljs";
import { openedWorkbook } from "../../fixtures/make/new-workbook.ts";

/** What exceljs reads, sheet by sheet, as `cellsInShort` writes it. */
export async function readWithExceljs(bytes: Buffer): Promise<Record<string, Record<string, string>>> {
  const workbook = await openedWorkbook(bytes);
  const sheets = workbook.worksheets.map((sheet) => {
    const cells: [string, string][] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const short = inShort(cell);
        if (short !== undefined) cells.push([cell.address, short]);
      }),
    );
    return [sheet.name, Object.fromEntries(cells)] as const;
  });
  return Object.fromEntries(sheets);
}

/** Undefined for what exceljs holds to be empty. */
function inShort(cell: exceljs.Cell): string | undefined {
  if (cell.isMerged && cell.master !== cell) return undefined;
  const { value } = cell;
  if (value !== null && typeof value === "object" && ("formula" in value || "sharedFormula" in value)) {
    const formula = "formula" in value ? value.formula : "";
    return value.result === undefined ? `no-value =${formula}` : valueInShort(value.result, cell.numFmt);
  }
  return valueInShort(value, cell.numFmt);
}

function valueInShort(value: exceljs.CellValue, format: string | undefined): string | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  if (value instanceof Date) return `date ${value.toISOString().slice(0, 10)}`;
  switch (typeof value) {
    case "number":
      return `${format?.includes("%") ? "percent" : "number"} ${value}`;
    case "boolean":
      return `boolean ${String(value).toUpperCase()}`;
    case "string":
      return `string ${value}`;
    default:
      if ("error" in value) return `error ${value.error}`;
      if ("richText" in value) return `string ${value.richText.map(({ text }) => text).join("")}`;
      return "text" in value ? valueInShort(value.text, format) : undefined;
  }
}
