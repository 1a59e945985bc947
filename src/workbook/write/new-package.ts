import { contentTypesPart, relationshipsPart } from "../package.ts";
import { escapeXml } from "./escape.ts";
import { writeOwnArchive } from "./own-archive.ts";
import { declaration, type PartStore, relativeTarget } from "./part-store.ts";

const packages = "http://schemas.openxmlformats.org/package/2006";
const folder = "xl/";

/** A package without parts; `finish` gives its bytes, which are the same for the same parts at any time. */
export function newPackage(): PartStore & { finish(): Uint8Array } {
  const parts = new Map<string, string | Uint8Array>();
  const types = new Map<string, string>();
  const relationships = new Map<string, string[]>();
  return {
    freeName: (pattern) => {
      let number = 1;
      while (parts.has(folder + pattern.replace("#", String(number)))) number += 1;
      return folder + pattern.replace("#", String(number));
    },
    add: (part, content, contentType) => {
      parts.set(part, content);
      types.set(part, contentType);
    },
    relate: (from, type, target) => {
      const present = relationships.get(from) ?? [];
      const id = `rId${present.length + 1}`;
      const place = escapeXml(relativeTarget(from, target));
      present.push(`<Relationship Id="${id}" Type="${escapeXml(type)}" Target="${place}"/>`);
      relationships.set(from, present);
      return id;
    },
    finish: () => {
      const all = new Map<string, string | Uint8Array>([[contentTypesPart, contentTypesXml(types)]]);
      for (const [from, entries] of relationships) all.set(relationshipsPart(from), relationshipsXml(entries));
      for (const [part, content] of parts) all.set(part, content);
      return writeOwnArchive(
        [...all].map(([name, content]) => ({
          name,
          content: typeof content === "string" ? Buffer.from(content, "utf8") : content,
        })),
      );
    },
  };
}

function contentTypesXml(types: ReadonlyMap<string, string>): string {
  return [
    `${declaration}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...[...types].map(([part, type]) => `<Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`),
    "</Types>",
  ].join("");
}

const relationshipsXml = (entries: readonly string[]) =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${entries.join("")}</Relationships>`;
