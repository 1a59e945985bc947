import { addAll } from "../../domain/add-all.ts";
import { prefixed } from "../write/escape.ts";
import { digitPixels } from "./digit-pixels.ts";
import { appendContent, attributesOf, childNamed, type Element, readElement, setAttribute } from "./element.ts";
import { applyEdits, type Edit, insertion, type PartText, utf8 } from "./part-text.ts";

/** A workbook's cell formats while some are added. Indexes are those that a cell's `s` names. */
export interface StylesEdit {
  /** The format's XML; undefined where the workbook has none of that index. */
  format(index: number): string | undefined;
  /** The index of a format like `base` in all but the fill; undefined where there is no room for one more. */
  withFill(base: number, fillId: number): number | undefined;
  /** The index of the `<fill>`, `<font>`, `<border>` or `<dxf>`, which is appended unless the workbook has the very same. */
  component(list: "fonts" | "fills" | "borders" | "dxfs", xml: string): number;
  /** The id of a number format. */
  numberFormat(code: string): number;
  /** The index of an `<xf>`, or undefined as above. */
  addFormat(xml: string): number | undefined;
  /** The index of the fill that a format has; 0, no fill, where there is no such format. */
  fillOf(format: string | undefined): number;
  /** Pixels of a digit in the font of cells without a look of their own. */
  readonly digitPixels: number;
  /** A fill's XML. */
  fill(index: number): string | undefined;
  /** The part with what was added; undefined where nothing was. */
  finish(): Uint8Array | undefined;
}

/** Excel refuses files with more cell formats than this (its stated limit is 65,490). */
const mostFormats = 65_490;

const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"] as const;
type ListName = Exclude<(typeof order)[number], "cellStyles">;

/** What the format says must stand first in a list that the part does not have. The first two fills are reserved. */
const defaults: Readonly<Record<ListName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
};

interface FormatList {
  readonly name: ListName;
  readonly element: Element | undefined;
  readonly items: string[];
  /** How many of the items stand in the part already. */
  readonly present: number;
  readonly indexes: Map<string, number>;
}

/** Begins to add to the styles part. */
export function editStyles(part: PartText): StylesEdit {
  const { xml } = part;
  const root = readElement(xml);
  const open = (name: ListName) => openList(xml, root, name);
  const lists: Readonly<Record<ListName, FormatList>> = {
    numFmts: open("numFmts"),
    fonts: open("fonts"),
    fills: open("fills"),
    borders: open("borders"),
    cellStyleXfs: open("cellStyleXfs"),
    cellXfs: open("cellXfs"),
    dxfs: open("dxfs"),
  };
  const formats = lists.cellXfs.items;
  const filled = new Map<string, number | undefined>();
  const addFormat = (item: string) => {
    const isNew = !lists.cellXfs.indexes.has(item);
    return isNew && formats.length >= mostFormats ? undefined : addItem(lists.cellXfs, item);
  };

  return {
    format: (index) => formats[index],
    withFill: (base, fillId) => {
      const key = `${base} ${fillId}`;
      const format = formats[base];
      if (format !== undefined && !filled.has(key)) filled.set(key, addFormat(formatWithFill(format, fillId)));
      return filled.get(key);
    },
    component: (list, item) => addItem(lists[list], prefixed(root.prefix, item)),
    numberFormat: (code) => {
      const taken = lists.numFmts.items.map(attributes);
      const known = taken.find((format) => format.get("formatCode") === code)?.get("numFmtId");
      if (known !== undefined) return Number(known);
      const id = Math.max(163, ...taken.map((format) => Number(format.get("numFmtId") ?? 0))) + 1;
      addItem(lists.numFmts, prefixed(root.prefix, `<numFmt numFmtId="${id}" formatCode="${code}"/>`));
      return id;
    },
    addFormat: (item) => addFormat(prefixed(root.prefix, item)),
    fillOf: (format) => (format === undefined ? 0 : Number(attributes(format).get("fillId") ?? 0)),
    digitPixels: digitPixels(
      lists.fonts.items[Number(attributes(lists.cellStyleXfs.items[0] ?? "<xf/>").get("fontId") ?? 0)],
    ),
    fill: (index) => lists.fills.items[index],
    finish: () => {
      const changed = Object.values(lists).filter((list) => list.items.length > list.present);
      return changed.length === 0
        ? undefined
        : applyEdits(part, [
            ...changed.flatMap((list) => writeList(xml, root, list)),
            ...(root.selfClosing ? [appendContent(root, changed.map((list) => newList(root, list)).join(""))] : []),
          ]);
    },
  };
}

/** The format's XML with another fill, that is applied whatever the named style says. */
function formatWithFill(format: string, fillId: number): string {
  const set = (xml: string, name: string, value: string) => {
    const { at, end, text } = setAttribute(xml, readElement(xml), name, value);
    return xml.slice(0, at) + text + xml.slice(end);
  };
  return set(set(format, "fillId", String(fillId)), "applyFill", "1");
}

/** Whether two formats differ at most in their fill. */
export function equalButFill(a: string, b: string): boolean {
  return withoutFill(a) === withoutFill(b);
}

function withoutFill(format: string): string {
  const { openEnd, end, selfClosing } = readElement(format);
  const rest = [...attributes(format)].filter(([name]) => name !== "fillId" && name !== "applyFill");
  return `${rest
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join(" ")}|${selfClosing ? "" : format.slice(openEnd, end)}`;
}

function attributes(xml: string): Map<string, string> {
  return new Map(attributesOf(xml, readElement(xml)).map(({ name, value }) => [name, value]));
}

function openList(xml: string, root: Element, name: ListName): FormatList {
  const element = childNamed(root, name);
  const items = element?.children.map((child) => utf8(xml.slice(child.start, child.end))) ?? [];
  const present = items.length;
  if (present === 0)
    addAll(
      items,
      defaults[name].map((item) => prefixed(root.prefix, item)),
    );
  const indexes = new Map<string, number>();
  for (const [index, item] of items.entries()) if (!indexes.has(item)) indexes.set(item, index);
  return { name, element, items, present, indexes };
}

/** The index of the item, which is appended unless it is there. */
function addItem({ items, indexes }: FormatList, item: string): number {
  const known = indexes.get(item);
  if (known !== undefined) return known;
  items.push(item);
  indexes.set(item, items.length - 1);
  return items.length - 1;
}

function writeList(xml: string, root: Element, list: FormatList): Edit[] {
  const content = list.items.slice(list.present).join("");
  if (list.element !== undefined) {
    const counts = attributesOf(xml, list.element).filter(({ name }) => name === "count");
    return [
      ...counts.map(({ valueStart, valueEnd }) => ({ at: valueStart, end: valueEnd, text: String(list.items.length) })),
      appendContent(list.element, content),
    ];
  }
  if (root.selfClosing) return [];
  const rank = order.indexOf(list.name);
  const before = root.children.findLast(({ local }) => order.some((name, at) => name === local && at < rank));
  return [insertion(before?.end ?? root.openEnd, newList(root, list))];
}

function newList(root: Element, { name, items }: FormatList): string {
  const tag = `${root.prefix}${name}`;
  return `<${tag} count="${items.length}">${items.join("")}</${tag}>`;
}
