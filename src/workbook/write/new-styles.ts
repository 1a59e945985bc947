import { mainNamespace } from "./dialect.ts";
import { digitPixels } from "./letter-widths.ts";
import { fontXml, formatXml, frameXml, type Styles, stylesOver } from "./styles.ts";

const firstOwnFormat = 164;

/** The looks of a new workbook; `xml` gives its styles part. */
export function newStyles(): Styles & { xml(): string } {
  const lists = {
    fonts: list(fontXml({})),
    // The first two fills are reserved.
    fills: list('<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'),
    borders: list(frameXml({})),
    dxfs: list(),
  };
  const numberFormats = list();
  const formats = list(formatXml({}, { font: 0, fill: 0, frame: 0, format: 0 }));
  const styles = stylesOver({
    component: (name, xml) => lists[name].add(xml),
    numberFormat: (code) => firstOwnFormat + numberFormats.add(code),
    addFormat: (xml) => formats.add(xml),
    digitPixels,
  });
  return {
    ...styles,
    xml: () =>
      [
        `<styleSheet xmlns="${mainNamespace.transitional}">`,
        counted(
          "numFmts",
          numberFormats.items.map(
            (code, index) => `<numFmt numFmtId="${firstOwnFormat + index}" formatCode="${code}"/>`,
          ),
        ),
        counted("fonts", lists.fonts.items),
        counted("fills", lists.fills.items),
        counted("borders", lists.borders.items),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        counted("cellXfs", formats.items),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        counted("dxfs", lists.dxfs.items),
        "</styleSheet>",
      ].join(""),
  };
}

/** Items in the order in which they were first added, each once. */
function list(...first: readonly string[]): { readonly items: string[]; add(item: string): number } {
  const items = [...first];
  const indexes = new Map(items.map((item, index) => [item, index]));
  return {
    items,
    add: (item) => {
      const index = indexes.get(item) ?? items.push(item) - 1;
      indexes.set(item, index);
      return index;
    },
  };
}

const counted = (name: string, items: readonly string[]) =>
  items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;
