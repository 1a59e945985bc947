import type { DateSystem } from "../domain/calendar.ts";
import { type Attributes, parseXml, prefixedAttribute } from "./xml.ts";
import { type ZipArchive, ZipFault } from "./zip.ts";

interface Relationship {
  readonly id: string;
  /** Last segment of the type's URI, so that transitional and strict files agree: `worksheet`, `comments`, `styles`. */
  readonly type: string;
  /** A part's name, resolved; of an external relationship the target as written. */
  readonly target: string;
  readonly external: boolean;
}

export interface PackageSheet {
  readonly name: string;
  readonly part: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly kind: "worksheet" | "chartsheet" | "other";
  readonly sheetId: string;
  readonly relationshipId: string;
}

/** The parts of a workbook and how they hang together. Part names have no leading slash. */
export interface Package {
  readonly archive: ZipArchive;
  readonly workbookPart: string;
  /** In the order of the tabs. */
  readonly sheets: readonly PackageSheet[];
  /** The names of all tabs, those without a part of their own among them. */
  readonly tabs: readonly string[];
  /** The tabs that refer to no part, or to that of another one: nothing of them can be read. */
  readonly unlinked: readonly string[];
  readonly dateSystem: DateSystem;
  readonly parts: readonly string[];
  contentType(part: string): string | undefined;
  /** Relationships of a part, `""` for those of the package itself; empty where it has none. Throws what reading throws. */
  rels(part: string): readonly Relationship[];
  /** The first related part of that type, for example the workbook's `styles`. */
  related(part: string, type: string): string | undefined;
}

export const contentTypesPart = "[Content_Types].xml";

/** Opens a SpreadsheetML workbook. Throws a `ZipFault` or an `XmlFault` where the package does not hang together. */
export function openPackage(archive: ZipArchive): Package {
  const contentType = readContentTypes(archive);
  const known = new Map<string, readonly Relationship[]>();
  const rels = (part: string) => {
    const relationships = known.get(part) ?? readRelationships(archive, part);
    known.set(part, relationships);
    return relationships;
  };
  const related = (part: string, type: string) => rels(part).find((rel) => rel.type === type && !rel.external)?.target;
  const workbookPart = related("", "officeDocument");
  if (workbookPart === undefined) throw new ZipFault("damaged", "no workbook part");
  return {
    archive,
    workbookPart,
    ...readWorkbookPart(archive, workbookPart, rels(workbookPart)),
    parts: archive.entries.map(({ name }) => name),
    contentType,
    rels,
    related,
  };
}

/** The content type of the package's main part: tells a workbook from its binary kin and from other documents. */
export function mainContentType(archive: ZipArchive): string | undefined {
  const main = readRelationships(archive, "").find(({ type, external }) => type === "officeDocument" && !external);
  return main === undefined ? undefined : readContentTypes(archive)(main.target);
}

/** The bytes of a part that must be there. */
export function readPart(archive: ZipArchive, part: string): Uint8Array {
  const bytes = archive.read(part);
  if (bytes === undefined) throw new ZipFault("damaged", `missing part ${part}`);
  return bytes;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package itself is `""`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part that a target means, seen from the part that refers to it. Never leaves the package. */
export function resolveTarget(from: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const segments = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

/** Whether an XML Schema boolean is true. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function readContentTypes(archive: ZipArchive): (part: string) => string | undefined {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  parseXml(readPart(archive, contentTypesPart), {
    open: (local, attributes) => {
      const type = attributes["ContentType"] ?? "";
      if (local === "Default") defaults.set((attributes["Extension"] ?? "").toLowerCase(), type);
      if (local === "Override") overrides.set(resolveTarget("", attributes["PartName"] ?? "").toLowerCase(), type);
    },
  });
  return (part) => {
    const name = part.toLowerCase();
    return overrides.get(name) ?? defaults.get(name.slice(name.lastIndexOf(".") + 1));
  };
}

function readRelationships(archive: ZipArchive, part: string): Relationship[] {
  const relationships: Relationship[] = [];
  const bytes = archive.read(relationshipsPart(part));
  if (bytes === undefined) return relationships;
  parseXml(bytes, {
    open: (local, attributes) => {
      if (local !== "Relationship") return;
      const target = attributes["Target"] ?? "";
      const external = attributes["TargetMode"] === "External";
      relationships.push({
        id: attributes["Id"] ?? "",
        type: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
        target: external ? target : resolveTarget(part, target),
        external,
      });
    },
  });
  return relationships;
}

function readWorkbookPart(
  archive: ZipArchive,
  part: string,
  relationships: readonly Relationship[],
): Pick<Package, "sheets" | "tabs" | "unlinked" | "dateSystem"> {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: PackageSheet[] = [];
  const tabs: string[] = [];
  const unlinked: string[] = [];
  const used = new Set<string>();
  let dateSystem: DateSystem = "1900";
  let depth = 0;
  parseXml(readPart(archive, part), {
    open: (local, attributes) => {
      depth += 1;
      if (local === "workbookPr" && isTrue(attributes["date1904"])) dateSystem = "1904";
      // Elements of extensions may bear the same names, but lie deeper.
      if (local !== "sheet" || depth !== 3) return;
      const sheet = toSheet(attributes, byId);
      const name = attributes["name"] ?? "";
      tabs.push(name);
      const key = sheet?.part.toLowerCase() ?? "";
      if (sheet === undefined || used.has(key) || archive.find(key) === undefined) {
        unlinked.push(name);
        return;
      }
      used.add(key);
      sheets.push(sheet);
    },
    close: () => {
      depth -= 1;
    },
  });
  if (sheets.length === 0) throw new ZipFault("damaged", "no sheet has a part");
  return { sheets, tabs, unlinked, dateSystem };
}

function toSheet(attributes: Attributes, byId: ReadonlyMap<string, Relationship>): PackageSheet | undefined {
  const relationshipId = prefixedAttribute(attributes, "id") ?? "";
  const relationship = byId.get(relationshipId);
  if (relationship === undefined) return undefined;
  const { type, target } = relationship;
  const state = attributes["state"];
  return {
    name: attributes["name"] ?? "",
    part: target,
    visibility: state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible",
    kind: type === "worksheet" || type === "chartsheet" ? type : "other",
    sheetId: attributes["sheetId"] ?? "",
    relationshipId,
  };
}
