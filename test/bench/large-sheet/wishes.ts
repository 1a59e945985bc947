/** So many cells all over the sheet, each with a note. */
export function wishes(
  count: number,
  rows: number,
): readonly { readonly row: number; readonly column: number; readonly note: string }[] {
  return Array.from({ length: count }, (_, index) => ({
    row: 1 + Math.floor((index * (rows - 1)) / (count - 1)),
    column: 1 + (index % 12),
    note: `Kesalahan ${index}\nPeriksa sel ini.`,
  }));
}
