import { contentTypesPart, type Package, relationshipsPart, resolveTarget } from "../package.ts";
import { escapeXml, prefixed } from "../write/escape.ts";
import { writeOwnArchive } from "../write/own-archive.ts";
import { type PartStore, relativeTarget } from "../write/part-store.ts";
import type { ZipItem } from "../write/zip-writer.ts";
import { CannotPatch } from "./cannot-patch.ts";
import { appendContent, attributeOf, type Element, readElement, removal } from "./element.ts";
import { applyEdits, insertion, type PartText, partText } from "./part-text.ts";

/** A package while it is changed: what is written here hides what the archive holds. */
export interface PackageEdit extends PartStore {
  has(part: string): boolean;
  /** The part as it stands now. Refuses where there is none. */
  read(part: string): PartText;
  /** Gives a part that is there other content. */
  write(part: string, content: Uint8Array): void;
  /** Drops the part, its relationships and its content type. */
  remove(part: string): void;
  /** Drops those relationships of the part that lead to `target`. */
  unrelate(part: string, target: string): void;
  finish(): Uint8Array;
}

/** Begins to change a package; the archive itself is never changed. */
export function editPackage({ archive, workbookPart }: Package): PackageEdit {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  const key = (part: string) => part.toLowerCase();
  /** Undefined stands for a part that was dropped. */
  const changed = new Map<string, Uint8Array | undefined>();
  const added = new Map<string, string>();

  const has = (part: string) =>
    changed.has(key(part)) ? changed.get(key(part)) !== undefined : archive.find(part) !== undefined;
  const read = (part: string) => {
    const content = changed.has(key(part)) ? changed.get(key(part)) : archive.read(part);
    if (content === undefined) throw new CannotPatch(`missing part ${part}`, "missing-part");
    return partText(content);
  };
  const write = (part: string, content: Uint8Array) => {
    changed.set(key(part), content);
    if (archive.find(part) === undefined) added.set(key(part), part);
  };
  const editContentTypes = (change: (part: PartText, root: Element) => Uint8Array) => {
    const part = read(contentTypesPart);
    write(contentTypesPart, change(part, readElement(part.xml)));
  };
  const drop = (part: string) => {
    changed.set(key(part), undefined);
    added.delete(key(part));
    editContentTypes((types, root) => {
      const isOfPart = (name: string) => key(resolveTarget("", name)) === key(part);
      return applyEdits(types, childrenOf(types.xml, root, "PartName", isOfPart).map(removal));
    });
  };

  return {
    has,
    read,
    write,
    add: (part, content, contentType) => {
      write(part, typeof content === "string" ? Buffer.from(content, "utf8") : content);
      editContentTypes((types, root) => withContentType(types, root, part, contentType));
    },
    remove: (part) => {
      drop(part);
      if (has(relationshipsPart(part))) drop(relationshipsPart(part));
    },
    relate: (part, type, target) => {
      const name = relationshipsPart(part);
      const rels = has(name) ? read(name) : partText(Buffer.from(emptyRelationships, "utf8"));
      const root = readElement(rels.xml);
      const id = freeId(root.children.map((child) => attributeOf(rels.xml, child, "Id") ?? ""));
      const relationship = `<Relationship Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(relativeTarget(part, target))}"/>`;
      write(name, applyEdits(rels, [appendContent(root, prefixed(root.prefix, relationship))]));
      return id;
    },
    unrelate: (part, target) => {
      const name = relationshipsPart(part);
      const rels = read(name);
      const root = readElement(rels.xml);
      const dropped = childrenOf(rels.xml, root, "Target", (path) => key(resolveTarget(part, path)) === key(target));
      if (dropped.length < root.children.length) write(name, applyEdits(rels, dropped.map(removal)));
      else drop(name);
    },
    freeName: (pattern) => {
      const named = (number: string) => folder + pattern.replace("#", number);
      let number = 1;
      while (has(named(String(number)))) number += 1;
      return named(String(number));
    },
    finish: () => {
      const items: ZipItem[] = [];
      for (const entry of archive.entries) {
        const content = changed.get(key(entry.name));
        if (content !== undefined) items.push({ name: entry.name, content });
        else if (!changed.has(key(entry.name))) items.push(entry);
      }
      for (const [id, name] of added) items.push({ name, content: changed.get(id) ?? Buffer.alloc(0) });
      return writeOwnArchive(items);
    },
  };
}

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function childrenOf(xml: string, root: Element, attribute: string, fits: (value: string) => boolean): Element[] {
  return root.children.filter((child) => {
    const value = attributeOf(xml, child, attribute);
    return value !== undefined && fits(value);
  });
}

/** A drawing's type is named for its extension, as Excel does it; any other part's for the part itself. */
function withContentType(types: PartText, root: Element, part: string, contentType: string): Uint8Array {
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  if (extension !== "xml") {
    const known = root.children.find(
      (child) => child.local === "Default" && attributeOf(types.xml, child, "Extension")?.toLowerCase() === extension,
    );
    if (known === undefined) {
      const entry = prefixed(root.prefix, `<Default Extension="${extension}" ContentType="${contentType}"/>`);
      const last = root.children.findLast((child) => child.local === "Default");
      return applyEdits(types, [last === undefined ? insertion(root.openEnd, entry) : insertion(last.end, entry)]);
    }
    if (attributeOf(types.xml, known, "ContentType") === contentType) return types.bytes;
  }
  const entry = `<Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
  return applyEdits(types, [appendContent(root, prefixed(root.prefix, entry))]);
}

function freeId(ids: readonly string[]): string {
  const numbers = ids.map((id) => Number(/^rId(\d+)$/.exec(id)?.[1] ?? 0));
  return `rId${Math.max(0, ...numbers) + 1}`;
}
