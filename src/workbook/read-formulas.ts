import { openPackage, readPart } from "./package.ts";
import { unescapeText } from "./shared-strings.ts";
import { parseXml } from "./xml.ts";
import { openZip } from "./zip.ts";

/**
 * The formulas of a workbook, by sheet and address, without the sign of equality; empty where a cell shares the formula of
 * another. Throws the faults of a file that cannot be read.
 */
export async function readFormulas(bytes: Uint8Array): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const { archive, sheets } = openPackage(await openZip(bytes));
  return new Map(
    sheets
      .filter(({ kind }) => kind === "worksheet")
      .map(({ name, part }) => [name, formulasIn(readPart(archive, part))]),
  );
}

function formulasIn(bytes: Uint8Array): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  let address = "";
  let formula: string | undefined;
  parseXml(bytes, {
    open: (local, attributes) => {
      if (local === "c") address = attributes["r"] ?? "";
      else if (local === "f") formula = "";
    },
    text: (text) => {
      if (formula !== undefined) formula += text;
    },
    close: (local) => {
      if (local !== "f" || formula === undefined) return;
      formulas.set(address, unescapeText(formula));
      formula = undefined;
    },
  });
  return formulas;
}
