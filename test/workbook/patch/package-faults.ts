import { openPackage, type Package, readPart } from "../../../src/workbook/package.ts";
import { worksheetOrder } from "../../../src/workbook/patch/worksheet-order.ts";
import { decodeXml } from "../../../src/workbook/xml.ts";
import { openZip } from "../../../src/workbook/zip.ts";
import { childrenOf, type Node, tree } from "./xml-tree.ts";

/** Children of the other roots that we change, in the schema's order (ECMA-376 part 1, 18.2.27, 18.7.6, 18.8.39). */
const orders: Readonly<Record<string, readonly string[]>> = {
  worksheet: worksheetOrder,
  workbook: [
    "fileVersion",
    "fileSharing",
    "workbookPr",
    "workbookProtection",
    "bookViews",
    "sheets",
    "functionGroups",
    "externalReferences",
    "definedNames",
    "calcPr",
    "oleSize",
    "customWorkbookViews",
    "pivotCaches",
    "smartTagPr",
    "smartTagTypes",
    "webPublishing",
    "fileRecoveryPr",
    "webPublishObjects",
    "extLst",
  ],
  styleSheet: [
    "numFmts",
    "fonts",
    "fills",
    "borders",
    "cellStyleXfs",
    "cellXfs",
    "cellStyles",
    "dxfs",
    "tableStyles",
    "colors",
    "extLst",
  ],
  comments: ["authors", "commentList", "extLst"],
};

/** What Excel would stumble over, in words; empty for a sound package. Judges from the parts alone, with a SAX parser. */
export async function packageFaults(bytes: Uint8Array): Promise<string[]> {
  const pkg = openPackage(await openZip(bytes));
  const xmlParts = pkg.parts.filter((part) => /\.(?:xml|rels)$/i.test(part));
  return [
    ...xmlParts.flatMap((part) => orderFaults(part, tree(pkg, part))),
    ...pkg.parts.flatMap((part) => relationFaults(pkg, part)),
    ...pkg.parts
      .filter((part) => part !== "[Content_Types].xml" && pkg.contentType(part) === undefined)
      .map((part) => `${part}: no content type`),
    ...contentTypeFaults(pkg),
    ...workbookFaults(pkg),
    ...styleFaults(pkg),
    ...pkg.sheets.flatMap((sheet) => (sheet.kind === "worksheet" ? sheetFaults(pkg, sheet.part) : [])),
    ...shapeFaults(pkg),
  ];
}

function orderFaults(part: string, root: Node): string[] {
  const order = orders[root.local];
  const ranks = root.children.map(({ local }) => order?.indexOf(local) ?? 0).filter((rank) => rank !== -1);
  return ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0)) ? [`${part}: children out of order`] : [];
}

function relationFaults(pkg: Package, part: string): string[] {
  const rels = pkg.rels(part);
  const ids = new Set(rels.map(({ id }) => id));
  return [
    ...(ids.size < rels.length ? [`${part}: two relationships of one id`] : []),
    ...rels
      .filter(({ external, target }) => !external && pkg.archive.find(target) === undefined)
      .map(({ target }) => `${part}: relationship to missing ${target}`),
  ];
}

function contentTypeFaults(pkg: Package): string[] {
  const overrides = tree(pkg, "[Content_Types].xml").children.filter(({ local }) => local === "Override");
  const names = overrides.map(({ attributes }) => (attributes["PartName"] ?? "").slice(1));
  return [
    ...names.filter((name) => pkg.archive.find(name) === undefined).map((name) => `content type of missing ${name}`),
    ...names.filter((name, index) => names.indexOf(name) < index).map((name) => `two content types of ${name}`),
  ];
}

function workbookFaults(pkg: Package): string[] {
  const root = tree(pkg, pkg.workbookPart);
  const names = pkg.sheets.map(({ name }) => name.toLowerCase());
  const ids = pkg.sheets.map(({ sheetId }) => sheetId);
  const defined = childrenOf(root, "definedNames").map(({ attributes }) => attributes);
  const keys = defined.map((name) => `${name["name"]?.toLowerCase()} in ${name["localSheetId"] ?? "workbook"}`);
  return [
    ...names
      .filter((name, index) => names.indexOf(name) < index || name.length > 31)
      .map((name) => `sheet name ${name}`),
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `two sheets of id ${id}`),
    ...keys.filter((key, index) => keys.indexOf(key) < index).map((key) => `two defined names ${key}`),
    ...defined
      .filter((name) => Number(name["localSheetId"] ?? 0) >= names.length)
      .map((name) => `defined name ${name["name"]} of no sheet`),
  ];
}

function styleFaults(pkg: Package): string[] {
  const part = pkg.related(pkg.workbookPart, "styles");
  if (part === undefined) return [];
  const root = tree(pkg, part);
  const lists = ["fonts", "fills", "borders", "cellXfs"] as const;
  const counts = Object.fromEntries(lists.map((list) => [list, childrenOf(root, list).length]));
  const miscounted = root.children.filter(
    ({ local, attributes, children }) =>
      lists.some((list) => list === local) &&
      attributes["count"] !== undefined &&
      Number(attributes["count"]) !== children.length,
  );
  const dangling = childrenOf(root, "cellXfs").filter(
    ({ attributes }) =>
      Number(attributes["fontId"] ?? 0) >= (counts["fonts"] ?? 0) ||
      Number(attributes["fillId"] ?? 0) >= (counts["fills"] ?? 0) ||
      Number(attributes["borderId"] ?? 0) >= (counts["borders"] ?? 0),
  );
  return [
    ...miscounted.map(({ local }) => `${part}: wrong count of ${local}`),
    ...dangling.map(() => `${part}: cell format that refers to nothing`),
  ];
}

function sheetFaults(pkg: Package, part: string): string[] {
  const root = tree(pkg, part);
  const stylesPart = pkg.related(pkg.workbookPart, "styles");
  const formats = stylesPart === undefined ? 1 : Math.max(1, childrenOf(tree(pkg, stylesPart), "cellXfs").length);
  const faults: string[] = [];
  let row = 0;
  for (const { attributes, children } of childrenOf(root, "sheetData")) {
    const number = Number(attributes["r"] ?? row + 1);
    if (number <= row) faults.push(`${part}: row ${number} behind row ${row}`);
    row = number;
    let column = 0;
    for (const cell of children.filter(({ local }) => local === "c")) {
      const at = columnOf(cell.attributes["r"]) ?? column + 1;
      if (at <= column) faults.push(`${part}: ${cell.attributes["r"]} out of order`);
      if (Number(cell.attributes["s"] ?? 0) >= formats) faults.push(`${part}: ${cell.attributes["r"]} has no format`);
      column = at;
    }
  }
  const legacy = root.children.filter(({ local }) => local === "legacyDrawing");
  const ids = new Set(pkg.rels(part).map(({ id }) => id));
  for (const { attributes } of legacy) {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
    if (id === undefined || !ids.has(id)) faults.push(`${part}: legacyDrawing leads nowhere`);
  }
  if (legacy.length > 1) faults.push(`${part}: two legacyDrawing`);
  return [...faults, ...commentFaults(pkg, part)];
}

function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]+/.exec(reference ?? "")?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function commentFaults(pkg: Package, sheetPart: string): string[] {
  const part = pkg.related(sheetPart, "comments");
  if (part === undefined) return [];
  const root = tree(pkg, part);
  const authors = childrenOf(root, "authors").length;
  const comments = childrenOf(root, "commentList");
  const places = comments.map(({ attributes }) => attributes["ref"]);
  return [
    ...places.filter((place, index) => places.indexOf(place) < index).map((place) => `${part}: two notes on ${place}`),
    ...comments
      .filter(({ attributes }) => Number(attributes["authorId"]) >= authors)
      .map(({ attributes }) => `${part}: note on ${attributes["ref"]} without author`),
  ];
}

/** Each drawing has blocks of shape ids of its own, and uses no id twice. */
function shapeFaults(pkg: Package): string[] {
  const faults: string[] = [];
  const claimed = new Set<string>();
  for (const part of pkg.parts.filter((name) => name.endsWith(".vml"))) {
    const xml = decodeXml(readPart(pkg.archive, part));
    const blocks = (/idmap[^>]*data="([^"]*)"/.exec(xml)?.[1] ?? "").split(",").map((block) => block.trim());
    const ids = Array.from(xml.matchAll(/(?:\sid|:spid)="_x0000_s(\d+)"/g), (match) => Number(match[1]));
    for (const block of blocks) {
      if (block !== "" && claimed.has(block)) faults.push(`${part}: block ${block} is another drawing's`);
      claimed.add(block);
    }
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) < index) faults.push(`${part}: two shapes ${id}`);
      if (!blocks.includes(String(Math.floor(id / 1024)))) faults.push(`${part}: shape ${id} outside its blocks`);
    }
  }
  return faults;
}
