/** Excel cannot hold more in one cell. */
const longest = 32_767;

/**
 * A text out of an input as a cell of a new workbook takes it: within Excel's length, without characters that XML does not
 * have, and with `_x0041_` kept what it is (ECMA-376 part 1, 22.9.2.19).
 */
export function cellText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, "")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .slice(0, longest);
}
