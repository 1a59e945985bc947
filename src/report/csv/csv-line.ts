/** A number is written as it is; null and the empty text are an empty field. */
export type CsvField = string | number | null;

/** A program that opens the file would take text that begins so for a formula; the last four are fullwidth forms. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** One record of RFC 4180 with its CRLF. Text that could be taken for a formula gets an apostrophe in front. */
export function csvLine(fields: readonly CsvField[]): string {
  return `${fields.map(csvField).join(",")}\r\n`;
}

function csvField(field: CsvField): string {
  if (field === null) return "";
  if (typeof field === "number") return String(field);
  const text = formulaStart.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
