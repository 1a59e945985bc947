/** A hundred cells all over the sheet, each with a note. */
export function wishes(
  rows: number,
): readonly { readonly row: number; readonly column: number; readonly note: string }[] {
  return Array.from({ length: 100 }, (_, index) => ({
    row: 1 + Math.floor((index * (rows - 1)) / 99),
    column: 1 + (index % 12),
    note: `Kesalahan ${index}\nPeriksa sel ini.`,
  }));
}
