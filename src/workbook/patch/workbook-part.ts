import { addAll } from "../../domain/add-all.ts";
import { isTrue, type Package } from "../package.ts";
import { escapeXml, prefixed } from "../write/escape.ts";
import { CannotPatch } from "./cannot-patch.ts";
import {
  appendContent,
  attributeOf,
  attributesOf,
  childNamed,
  childrenNamed,
  type Element,
  readElement,
  removal,
  textOf,
} from "./element.ts";
import { relationshipAttribute } from "./namespaces.ts";
import type { PackageEdit } from "./package-edit.ts";
import { applyEdits, type Edit, insertion, partText } from "./part-text.ts";

export interface NewSheet {
  readonly name: string;
  readonly relationshipId: string;
  readonly state: "visible" | "veryHidden";
}

export interface DefinedName {
  readonly name: string;
  readonly reference: string;
  readonly hidden: boolean;
  /** The tab, from 0, that the name belongs to; undefined for the whole workbook. */
  readonly tab?: number;
}

/** The defined names of a workbook, in the order written. */
export function definedNames(pkg: Package): DefinedName[] {
  const bytes = pkg.archive.read(pkg.workbookPart);
  if (bytes === undefined) return [];
  const { xml } = partText(bytes);
  return childrenNamed(childNamed(readElement(xml), "definedNames"), "definedName").map((element) => {
    const tab = attributeOf(xml, element, "localSheetId");
    return {
      name: attributeOf(xml, element, "name") ?? "",
      reference: textOf(xml, element),
      hidden: isTrue(attributeOf(xml, element, "hidden")),
      ...(tab === undefined ? {} : { tab: Number(tab) }),
    };
  });
}

/** Appends sheets behind the last tab, and defined names. */
export function addToWorkbook(
  edit: PackageEdit,
  part: string,
  sheets: readonly NewSheet[],
  names: readonly DefinedName[],
): void {
  const workbook = edit.read(part);
  const { xml } = workbook;
  const root = readElement(xml);
  const list = childNamed(root, "sheets");
  if (list === undefined) throw new CannotPatch("workbook without a list of sheets");
  let sheetId = Math.max(0, ...list.children.map((child) => Number(attributeOf(xml, child, "sheetId") ?? 0)));
  const entries = sheets.map(({ name, relationshipId, state }) => {
    sheetId += 1;
    const hidden = state === "visible" ? "" : ` state="${state}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${sheetId}"${hidden} ${relationshipAttribute(xml, root, relationshipId)}/>`;
  });
  const edits = [appendContent(list, prefixed(root.prefix, entries.join("")))];
  if (names.length > 0) edits.push(addNames(root, names));
  edit.write(part, applyEdits(workbook, edits));
}

function addNames(root: Element, names: readonly DefinedName[]): Edit {
  const entries = names.map(({ name, reference, hidden, tab }) => {
    const scope = tab === undefined ? "" : ` localSheetId="${tab}"`;
    return `<definedName name="${escapeXml(name)}"${scope}${hidden ? ' hidden="1"' : ""}>${escapeXml(reference)}</definedName>`;
  });
  const content = prefixed(root.prefix, entries.join(""));
  const list = childNamed(root, "definedNames");
  if (list !== undefined) return appendContent(list, content);
  const before = root.children.findLast(({ local }) =>
    ["sheets", "functionGroups", "externalReferences"].includes(local),
  );
  const name = `${root.prefix}definedNames`;
  return insertion(before?.end ?? root.openEnd, `<${name}>${content}</${name}>`);
}

/**
 * Takes sheets out, with the names that belong to them and those that `drops` chooses, and lets what counts tabs count
 * the remaining ones. Without sheets left the workbook would be none, hence the refusal.
 */
export function removeFromWorkbook(
  edit: PackageEdit,
  part: string,
  isRemoved: (sheet: string) => boolean,
  drops: (definedName: string) => boolean,
): void {
  const workbook = edit.read(part);
  const { xml } = workbook;
  const root = readElement(xml);
  const tabs = childrenNamed(childNamed(root, "sheets"), "sheet");
  const removed = tabs.map((tab) => isRemoved(attributeOf(xml, tab, "name") ?? ""));
  if (removed.every(Boolean)) throw new CannotPatch("no sheet but those of an earlier result", "only-results");
  const newTab = (tab: number) => tab - removed.slice(0, tab).filter(Boolean).length;
  const edits = tabs.filter((_, tab) => removed[tab]).map(removal);

  const nameList = childNamed(root, "definedNames");
  const names = childrenNamed(nameList, "definedName");
  const dropped = names.filter((name) => {
    const tab = attributeOf(xml, name, "localSheetId");
    return drops(attributeOf(xml, name, "name") ?? "") || (tab !== undefined && removed[Number(tab)] === true);
  });
  if (nameList !== undefined && dropped.length === names.length) edits.push(removal(nameList));
  else addAll(edits, dropped.map(removal));
  if (removed.some(Boolean)) {
    const kept = names.filter((name) => !dropped.includes(name));
    addAll(
      edits,
      kept.flatMap((name) => renumber(xml, name, "localSheetId", newTab)),
    );
    for (const view of childrenNamed(childNamed(root, "bookViews"), "workbookView")) {
      addAll(
        edits,
        ["activeTab", "firstSheet"].flatMap((name) =>
          renumber(xml, view, name, (tab) => newTab(removed[tab] === true ? 0 : tab)),
        ),
      );
    }
  }
  edit.write(part, applyEdits(workbook, edits));
}

function renumber(xml: string, element: Element, attribute: string, newTab: (tab: number) => number): Edit[] {
  return attributesOf(xml, element)
    .filter(({ name }) => name === attribute)
    .map(({ value, valueStart, valueEnd }) => ({ at: valueStart, end: valueEnd, text: String(newTab(Number(value))) }));
}
