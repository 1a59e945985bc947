import { attributeOf, type Element } from "./element.ts";
import { relationshipAttribute } from "./namespaces.ts";
import { type Edit, insertion } from "./part-text.ts";
import type { SheetIndex } from "./sheet-index.ts";

/** The children of `worksheet` in the order that the schema wants (CT_Worksheet, ECMA-376 part 1, 18.3.1.99). */
export const worksheetOrder: readonly string[] = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

const rank = (local: string): number => worksheetOrder.indexOf(local);

/** The relationship id of the sheet's drawing of notes and form controls. */
export function legacyDrawingId({ xml, sections }: SheetIndex): string | undefined {
  const section = sections.find(({ local }) => local === "legacyDrawing");
  const name = section === undefined ? undefined : relationshipName(xml, section);
  return section === undefined || name === undefined ? undefined : attributeOf(xml, section, name);
}

function relationshipName(xml: string, section: Element): string | undefined {
  return /\s([^\s=:]+:id)\s*=/.exec(xml.slice(section.start, section.openEnd))?.[1];
}

/** Names the sheet's drawing of notes, at the place where the schema wants it. */
export function insertLegacyDrawing({ xml, root, sections }: SheetIndex, relationshipId: string): Edit {
  const tag = `<${root.prefix}legacyDrawing ${relationshipAttribute(xml, root, relationshipId)}/>`;
  const before = sections.findLast((section) => {
    const at = rank(knownName(section));
    return at !== -1 && at < rank("legacyDrawing");
  });
  return insertion(before?.end ?? root.openEnd, tag);
}

/** What an `mc:AlternateContent` stands for is told by what it holds. */
function knownName(section: Element): string {
  if (rank(section.local) !== -1) return section.local;
  return section.children.map(knownName).find((local) => rank(local) !== -1) ?? section.local;
}
