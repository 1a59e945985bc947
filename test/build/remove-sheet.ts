import { writeZip } from "../../src/workbook/write/zip-writer.ts";
import { openZip } from "../../src/workbook/zip.ts";

/** A workbook without one of its sheets, as Excel leaves it: what referred to the sheet refers to nothing. */
export async function removeSheet(bytes: Uint8Array, sheet: string): Promise<Uint8Array> {
  const archive = await openZip(bytes);
  const reference = new RegExp(`(?:'${sheet}'|\\b${sheet})!`, "g");
  const entry = new RegExp(`<sheet name="${sheet}"[^>]*/>`);
  return writeZip(
    archive.entries.map(({ name }) => {
      const xml = Buffer.from(archive.read(name) ?? new Uint8Array()).toString("utf8");
      if (name === "xl/workbook.xml" && !entry.test(xml)) throw new Error(`no sheet ${sheet}`);
      const changed =
        name === "xl/workbook.xml"
          ? xml.replace(entry, "").replaceAll(/<definedName[^>]*>[^<]*<\/definedName>/g, "")
          : xml.replaceAll(/<f>[^<]*<\/f>/g, (formula) => formula.replaceAll(reference, "#REF!"));
      return { name, content: changed === xml ? (archive.read(name) ?? new Uint8Array()) : Buffer.from(changed) };
    }),
  );
}
