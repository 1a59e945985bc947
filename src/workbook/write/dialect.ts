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
  /** Of where drawings stand on a sheet, of their shapes, and of charts. */
  readonly sheetDrawing: string;
  readonly drawing: string;
  readonly chart: string;
}

export const transitional: Dialect = {
  main: mainNamespace.transitional,
  relationships: relationshipsNamespace.transitional,
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
};

export const strict: Dialect = {
  main: mainNamespace.strict,
  relationships: relationshipsNamespace.strict,
  sheetDrawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  drawing: "http://purl.oclc.org/ooxml/drawingml/main",
  chart: "http://purl.oclc.org/ooxml/drawingml/chart",
};
