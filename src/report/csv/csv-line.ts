/** A number is written as it is; null and the empty text are an empty field. */
export type CsvField = string | number | null;

/** A program that opens the file would take text that begins so for a formula; the last four are fullwidth forms. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** How fields are told apart, and the whole of a number from its fraction. */
export interface CsvMarks {
  readonly separator: "," | ";";
  readonly decimal: "." | ",";
}

/** Those of RFC 4180, and those that Excel takes with Indonesian settings. */
export const csvMarks = {
  standard: { separator: ",", decimal: "." },
  excel: { separator: ";", decimal: "," },
} as const satisfies Readonly<Record<string, CsvMarks>>;

/** One record of RFC 4180 with its CRLF. Text that could be taken for a formula gets an apostrophe in front. */
export function csvLine(fields: readonly CsvField[], marks: CsvMarks = csvMarks.standard): string {
  return `${fields.map((field) => csvField(field, marks)).join(marks.separator)}\r\n`;
}

function csvField(field: CsvField, { separator, decimal }: CsvMarks): string {
  if (field === null) return "";
  if (typeof field === "number") return String(field).replace(".", decimal);
  const text = formulaStart.test(field) ? `'${field}` : field;
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
