import { openPackage } from "../../src/workbook/package.ts";
import { writeZip } from "../../src/workbook/write/zip-writer.ts";
import { openZip } from "../../src/workbook/zip.ts";

/** A workbook in which one cell was given another value, and nothing was calculated anew. */
export async function editCell(
  bytes: Uint8Array,
  sheetName: string,
  address: string,
  value: string | number,
): Promise<Uint8Array> {
  const archive = await openZip(bytes);
  const part = openPackage(archive).sheets.find(({ name }) => name === sheetName)?.part;
  return writeZip(
    archive.entries.map(({ name }) => {
      const content = archive.read(name) ?? new Uint8Array();
      return name === part ? { name, content: Buffer.from(replaced(content, address, value)) } : { name, content };
    }),
  );
}

function replaced(content: Uint8Array, address: string, value: string | number): string {
  const written = typeof value === "number" ? `><v>${value}</v></c>` : ` t="inlineStr"><is><t>${value}</t></is></c>`;
  const xml = Buffer.from(content).toString("utf8");
  const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, "s");
  if (cell.test(xml)) return xml.replace(cell, (_, style = "") => `<c r="${address}"${style}${written}`);
  return behind(xml, Number(address.replace(/\D/g, "")), `<c r="${address}"${written}`);
}

/** With a cell to the right of all others of its row, or in a row below all others. */
function behind(xml: string, row: number, cell: string): string {
  const present = new RegExp(`<row r="${row}"[^>]*[^/]>.*?(?=</row>)`, "s");
  return present.test(xml)
    ? xml.replace(present, (before) => `${before}${cell}`)
    : xml.replace("</sheetData>", `<row r="${row}">${cell}</row></sheetData>`);
}
