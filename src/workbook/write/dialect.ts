/** Of spreadsheets: ISO 29500 transitional, which Excel writes by default, and strict. */
export const mainNamespace = {
  transitional: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  strict: "http://purl.oclc.org/ooxml/spreadsheetml/main",
} as const;

const relationshipsNamespace = {
  transitional: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  strict: "http://purl.oclc.org/ooxml/officeDocument/relationships",
} as const;

/** The namespaces of one workbook. */
export interface Dialect {
  readonly main: string;
  /** Namespace of `r:id`, and what the types of relationships begin with. */
  readonly relationships: string;
}

export const transitional: Dialect = {
  main: mainNamespace.transitional,
  relationships: relationshipsNamespace.transitional,
};

export const strict: Dialect = { main: mainNamespace.strict, relationships: relationshipsNamespace.strict };
