import { parseXml } from "./xml.ts";

/** How a number is meant, as far as its format tells. */
export type NumberKind = "plain" | "date" | "percent";

/** ECMA-376 part 1, 18.8.30: formats that a file need not spell out; 27–36 and 50–58 are dates in East Asian locales. */
function kindOfBuiltIn(id: number): NumberKind {
  if (id === 9 || id === 10) return "percent";
  const date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return date ? "date" : "plain";
}

/** The kind of a format code, by its section for positive numbers: `[$-421]dd mmmm yyyy;@` is a date. */
export function kindOfFormat(code: string): NumberKind {
  const section = code
    .replace(/"[^"]*"?|[\\_*]./gs, "")
    .replace(/\[([hms])\1*\]/gi, "$1")
    .replace(/\[[^\]]*\]?/g, "")
    .split(";", 1)
    .join("");
  if (/general/i.test(section)) return "plain";
  if (/[dmyhs]/i.test(section)) return "date";
  return section.includes("%") ? "percent" : "plain";
}

/** The kinds by style index, as the cells' `s` counts. Throws an `XmlFault` where styles.xml is not well-formed. */
export function readNumberKinds(styles: Uint8Array): NumberKind[] {
  const custom = new Map<string, NumberKind>();
  const kinds: NumberKind[] = [];
  let inCellFormats = false;
  parseXml(styles, {
    open: (local, attributes) => {
      const id = attributes["numFmtId"] ?? "0";
      if (local === "numFmt") custom.set(id, kindOfFormat(attributes["formatCode"] ?? ""));
      else if (local === "cellXfs") inCellFormats = true;
      else if (local === "xf" && inCellFormats) kinds.push(custom.get(id) ?? kindOfBuiltIn(Number(id)));
    },
    close: (local) => {
      if (local === "cellXfs") inCellFormats = false;
    },
  });
  return kinds;
}
