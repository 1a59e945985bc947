import type { Cell, ConditionalFormattingOptions, Fill, Row, Workbook, Worksheet } from "exceljs";
import ExcelJS from "exceljs";
import { groupBy } from "../../src/domain/group-by.ts";
import { columnLetters } from "../../src/domain/place.ts";
import { readWorkbook } from "../../src/workbook/read-workbook.ts";

/**
 * One line for each thing in a workbook that people can see, each opening with what it is: cell, formula, note, fill, format,
 * merge, width, height, rule, choice, name, page. What exceljs cannot open is described by our own reader: values alone.
 */
export async function describeWorkbook(bytes: Uint8Array): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  try {
    // Its types ask for a Buffer of older types of Node.
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    return `${linesOf(workbook).join("\n")}\n`;
  } catch (error) {
    return `${["exceljs cannot open it", String(error).split("\n")[0] ?? "", ...(await valuesOf(bytes))].join("\n")}\n`;
  } finally {
    // A sheet named `__proto__` leaves names of its cells here, and exceljs trips over them in every later workbook.
    for (const key of Object.keys(Object.prototype)) Reflect.deleteProperty(Object.prototype, key);
  }
}

function linesOf(workbook: Workbook): readonly string[] {
  const names = workbook.definedNames.model.map(({ name, ranges }) => `name ${name} ${ranges.join(" ")}`);
  return [...names.sort(), ...workbook.worksheets.flatMap(sheetLines)];
}

function sheetLines(sheet: Worksheet): readonly string[] {
  const lines = [`sheet ${sheet.name} ${sheet.state}`, `page ${JSON.stringify([sheet.pageSetup, sheet.views])}`];
  for (const column of sheet.columns ?? []) {
    lines.push(`width ${column.letter} ${column.width ?? ""}${column.hidden === true ? " hidden" : ""}`);
  }
  for (const merge of sheet.model.merges) lines.push(`merge ${merge}`);
  sheet.eachRow({ includeEmpty: false }, (row) => lines.push(...rowLines(row)));
  for (const { ref, rules } of conditionalFormats(sheet)) lines.push(`rule ${ref} ${JSON.stringify(rules)}`);
  for (const [choice, [[first], ...others]] of groupBy(Object.entries(validations(sheet)), ([, one]) =>
    JSON.stringify(one),
  )) {
    lines.push(`choice ${first} and ${others.length} more ${choice}`);
  }
  return lines;
}

function rowLines(row: Row): readonly string[] {
  const lines = row.height === undefined ? [] : [`height ${row.number} ${row.height}`];
  row.eachCell({ includeEmpty: true }, (cell) => lines.push(...cellLines(cell)));
  return lines;
}

function cellLines(cell: Cell): readonly string[] {
  const { address, value, formula, note, numFmt, fill } = cell;
  const lines: string[] = [];
  const shown = typeof value === "object" && value !== null && "result" in value ? value.result : value;
  if (value !== null && cell.master === cell) lines.push(`cell ${address} ${JSON.stringify(shown)}`);
  if (formula !== undefined) lines.push(`formula ${address} ${formula}`);
  if (note !== undefined) lines.push(`note ${address} ${JSON.stringify(typeof note === "string" ? note : note.texts)}`);
  if (fill !== undefined && !isNone(fill)) lines.push(`fill ${address} ${JSON.stringify(fill)}`);
  if (numFmt !== undefined && numFmt !== "General") lines.push(`format ${address} ${numFmt}`);
  return lines;
}

const isNone = (fill: Fill) => fill.type === "pattern" && fill.pattern === "none";

/** Neither is in exceljs's types. */
function conditionalFormats(sheet: Worksheet): readonly ConditionalFormattingOptions[] {
  return (sheet as unknown as { conditionalFormattings?: ConditionalFormattingOptions[] }).conditionalFormattings ?? [];
}

function validations(sheet: Worksheet): Readonly<Record<string, unknown>> {
  return (sheet as unknown as { dataValidations?: { model: Record<string, unknown> } }).dataValidations?.model ?? {};
}

async function valuesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readWorkbook("output", bytes);
  if (!("sheets" in read)) return [`unreadable ${JSON.stringify(read)}`];
  return read.sheets.flatMap(({ ref, rows }) => [
    `sheet ${ref.sheet}`,
    ...rows.flatMap(({ cells }) => cells.map(({ row, column, text }) => `cell ${columnLetters(column)}${row} ${text}`)),
  ]);
}
