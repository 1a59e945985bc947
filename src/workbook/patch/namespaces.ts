import { attributesOf, type Element } from "./element.ts";

const spreadsheet = {
  transitional: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  strict: "http://purl.oclc.org/ooxml/spreadsheetml/main",
};
const relationships = {
  transitional: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  strict: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** The namespaces of one workbook: those of ISO 29500 transitional, which Excel writes by default, or strict. */
export interface Dialect {
  readonly main: string;
  /** Namespace of `r:id`, and what the types of relationships begin with. */
  readonly relationships: string;
}

/** What the root of the workbook part declares. */
export function dialectOf(xml: string, root: Element): Dialect {
  const strict = attributesOf(xml, root).some(({ value }) => value === spreadsheet.strict);
  return strict
    ? { main: spreadsheet.strict, relationships: relationships.strict }
    : { main: spreadsheet.transitional, relationships: relationships.transitional };
}

/** A relationship id as an attribute, under the prefix that the root declares, or else with a declaration of its own. */
export function relationshipAttribute(xml: string, root: Pick<Element, "start" | "openEnd">, id: string): string {
  const declared = attributesOf(xml, root).find(
    ({ name, value }) =>
      name.startsWith("xmlns:") && (value === relationships.transitional || value === relationships.strict),
  );
  if (declared !== undefined) return `${declared.name.slice("xmlns:".length)}:id="${id}"`;
  const strict = attributesOf(xml, root).some(({ value }) => value === spreadsheet.strict);
  return `xmlns:r="${strict ? relationships.strict : relationships.transitional}" r:id="${id}"`;
}
